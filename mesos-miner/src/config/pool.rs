//! The pools of a run, each with its own login.
//!
//! As with cgminer, what is typed after a `--url` belongs to it. A single user name or password is for all pools,
//! wherever it stands, and so is one before the first `--url`, from the environment or from the file's top level.
//!
//! `quota=N` and `difficulty=D` after an address belong to it: `--url stratum+tcp://host:port quota=2`.

use super::login::{self, Given, Secret};
use super::options::{PoolTable, Typed};
use super::{ConfigError, PoolUrl, PoolUrlError, RunOptions, SuggestDifficulty, fault};
use std::num::NonZeroU32;
use std::path::Path;
use text::foreign;

/// Largest quota: parts of the work need no more digits.
const MAX_QUOTA: u32 = 1_000_000;

/// A pool, whom it pays, and what is asked of it.
#[derive(Clone, Debug, PartialEq)]
pub struct Pool {
    pub url: PoolUrl,
    pub user: String,
    pub pass: Secret,
    /// Its part of the work, if work is divided.
    pub quota: Option<NonZeroU32>,
    /// Share difficulty that it is asked for.
    pub suggest_difficulty: Option<SuggestDifficulty>,
}

impl Pool {
    /// What it is called among these, as shown and as written to disk with blocks: its address, and its user where that
    /// is needed to tell two apart.
    pub fn name(&self, all: &[Self]) -> String {
        let same = all.iter().filter(|other| other.url == self.url).count();
        if same > 1 {
            format!("{} as {}", self.url, self.user)
        } else {
            self.url.to_string()
        }
    }
}

/// What is known of a pool before the login that is for all is filled in.
struct Named {
    url: String,
    login: Given,
    extras: Extras,
}

/// What may follow an address.
#[derive(Default)]
struct Extras {
    quota: Option<NonZeroU32>,
    difficulty: Option<SuggestDifficulty>,
}

/// Names the pools in order of preference, none for the embedded one, whose login is the second part.
pub(super) fn pools(options: &RunOptions) -> Result<(Vec<Pool>, (String, Secret)), ConfigError> {
    let (common, named) = if options.pool.is_empty() {
        in_order(options.sequence())?
    } else if options.url.is_empty() {
        (
            in_order(options.sequence())?.0,
            options.pool.iter().map(of_table).collect::<Result<_, _>>()?,
        )
    } else {
        let file = options.config.as_deref().unwrap_or(Path::new("")).display();
        return fault(format!(
            "--config {file}: it has [[pool]], and url or --url names pools as well: keep one of the two"
        ));
    };
    let common = common.read("for all pools")?;
    let embedded = named.iter().filter(|pool| pool.url == "embedded").count();
    match (named.len(), embedded) {
        (0, _) => Ok((Vec::new(), login::checked(common, "")?)),
        (1, 1) => {
            let own = named.into_iter().map(|pool| pool.login).next();
            let own = own.unwrap_or_default().read("--url embedded")?;
            Ok((Vec::new(), login::checked(own.or(common), "")?))
        }
        (_, 0) => {
            let all = all(named, &common, suggested(options)?)?;
            Ok((all, login::checked(common, "")?))
        }
        _ => fault("--url embedded cannot be combined with other pools: name either"),
    }
}

fn of_table(table: &PoolTable) -> Result<Named, ConfigError> {
    let mut extras = Extras::default();
    if let Some(number) = table.quota {
        extras.add("quota", &number.to_string(), &table.url)?;
    }
    if let Some(text) = &table.difficulty {
        extras.add("difficulty", text, &table.url)?;
    }
    Ok(Named {
        extras,
        url: table.url.clone(),
        login: Given {
            user: table.user.clone(),
            pass: table.pass.clone(),
            userpass: None,
            pass_file: table.pass_file.clone(),
        },
    })
}

impl Extras {
    /// Takes up what follows this address, once.
    fn add(&mut self, name: &str, value: &str, url: &str) -> Result<(), ConfigError> {
        let option = format!("--url {}: {name}", login::without_login(url));
        let twice = match name {
            "quota" => {
                let quota = value.parse().ok().filter(|quota| *quota <= MAX_QUOTA);
                let Some(quota) = quota.and_then(NonZeroU32::new) else {
                    return fault(format!(
                        "{option} {}: a whole number from 1 to {MAX_QUOTA}",
                        foreign(value)
                    ));
                };
                self.quota.replace(quota).is_some()
            }
            _ => self
                .difficulty
                .replace(suggest_difficulty(&option, value)?)
                .is_some(),
        };
        if twice {
            return fault(format!("{option} is given twice"));
        }
        Ok(())
    }
}

/// What pools are asked for that have nothing of their own.
pub(super) fn suggested(options: &RunOptions) -> Result<Option<SuggestDifficulty>, ConfigError> {
    let all = options.suggest_difficulty.as_deref();
    all.map(|text| suggest_difficulty("--suggest-difficulty", text))
        .transpose()
}

fn suggest_difficulty(option: &str, text: &str) -> Result<SuggestDifficulty, ConfigError> {
    if text == "auto" {
        return Ok(SuggestDifficulty::Auto);
    }
    match text.parse() {
        Ok(value) => super::difficulty(option, value).map(SuggestDifficulty::Fixed),
        Err(_) => fault(format!("{option} {}: a number, or auto", foreign(text))),
    }
}

fn all(
    named: Vec<Named>,
    common: &login::Login,
    suggest: Option<SuggestDifficulty>,
) -> Result<Vec<Pool>, ConfigError> {
    // Whoever names a user for one pool has an account for each.
    let some_own = named
        .iter()
        .any(|pool| pool.login.names_user() || pool.url.contains('@'));
    let mut pools: Vec<Pool> = Vec::new();
    for Named { url, login, extras } in named {
        let shown = format!("--url {}", login::without_login(&url));
        let (url, in_url) =
            PoolUrl::with_login(&url).map_err(|e: PoolUrlError| ConfigError(format!("{shown}: {e}")))?;
        let own = login.read(&shown)?;
        if in_url.user.is_some() && own.user.is_some() {
            return fault(format!(
                "{shown} has a user name, and another one follows: drop one of them"
            ));
        }
        let own = in_url.or(own);
        if some_own && own.user.is_none() && common.user.is_none() {
            return fault(format!(
                "{shown} has no user name: where there are several, let each --url be followed by its own --user"
            ));
        }
        let (user, pass) = login::checked(own.or(common.clone()), &shown)?;
        if pools.iter().any(|pool| pool.url == url && pool.user == user) {
            return fault(format!(
                "{shown} is named twice with the same user: drop one of them"
            ));
        }
        pools.push(Pool {
            url,
            user,
            pass,
            quota: extras.quota,
            suggest_difficulty: extras.difficulty.or(suggest),
        });
    }
    Ok(pools)
}

/// Divides what was typed into what is for all pools and what is for each.
fn in_order(typed: Vec<Typed>) -> Result<(Given, Vec<Named>), ConfigError> {
    let count = |is: fn(&Typed) -> bool| typed.iter().filter(|item| is(item)).count();
    let users = count(Typed::names_user);
    let several = users > 1 || count(Typed::names_pass) > 1;
    let (mut common, mut named) = (Given::default(), Vec::<Named>::new());
    for item in typed {
        let belongs_to_last = match item {
            Typed::Url(text) => {
                match extra(&text) {
                    None => named.push(Named {
                        url: text,
                        login: Given::default(),
                        extras: Extras::default(),
                    }),
                    Some((name, value)) => match named.last_mut() {
                        Some(pool) => pool.extras.add(name, value, &pool.url)?,
                        None => return fault(format!("--url {text}: it belongs behind a pool's address")),
                    },
                }
                continue;
            }
            Typed::User(_) => users > 1,
            _ => several,
        };
        match named.last_mut().filter(|_| belongs_to_last) {
            Some(pool) => pool
                .login
                .add(item, &format!("--url {}", login::without_login(&pool.url)))?,
            None => common.add(item, "for all pools")?,
        }
    }
    Ok((common, named))
}

/// Name and value, if this is what may follow an address and no address.
fn extra(text: &str) -> Option<(&str, &str)> {
    text.split_once('=')
        .filter(|(name, _)| ["quota", "difficulty"].contains(name))
}
