//! The pools and nodes of a run, each with its own login.
//!
//! As with cgminer, what is typed after a `--url` belongs to it. A single user name or password is for all pools,
//! wherever it stands, and so is one before the first `--url`, from the environment or from the file's top level.
//!
//! `quota=N` and `difficulty=D` after an address belong to it: `--url stratum+tcp://host:port quota=2`.

use super::login::{self, Given, Secret};
use super::options::{PoolTable, Typed};
use super::pool_extras::{Extras, suggested};
use super::{ConfigError, PoolUrl, PoolUrlError, RunOptions, SuggestDifficulty, fault};
use std::num::NonZeroU32;
use std::path::{Path, PathBuf};

/// A pool, whom it pays, and what is asked of it.
#[derive(Clone, Debug, PartialEq)]
pub struct Pool {
    pub url: PoolUrl,
    pub user: String,
    pub pass: Secret,
    /// For a node: the file that has its login, in place of the two.
    pub cookie_file: Option<PathBuf>,
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

/// The sources of jobs among these, in order of preference: each pool is one, and all nodes together are one, in the place
/// of the first.
pub fn sources(pools: &[Pool]) -> Vec<Vec<&Pool>> {
    let mut sources: Vec<Vec<&Pool>> = Vec::new();
    for pool in pools {
        let is_node = |source: &&mut Vec<&Pool>| source.iter().all(|pool| pool.url.transport.is_http());
        match sources
            .iter_mut()
            .find(is_node)
            .filter(|_| pool.url.transport.is_http())
        {
            Some(nodes) => nodes.push(pool),
            None => sources.push(vec![pool]),
        }
    }
    sources
}

/// What a source is called among these pools.
pub fn source_name(source: &[&Pool], all: &[Pool]) -> String {
    let names = source.iter().map(|pool| pool.name(all));
    names.collect::<Vec<_>>().join(", ")
}

/// What is known of a pool before the login that is for all is filled in.
struct Named {
    url: String,
    login: Given,
    extras: Extras,
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
            cookie_file: table.rpc_cookie_file.clone(),
        },
    })
}

fn all(
    named: Vec<Named>,
    common: &login::Login,
    suggest: Option<SuggestDifficulty>,
) -> Result<Vec<Pool>, ConfigError> {
    // Whoever names a user for one pool has an account for each.
    let some_own = named
        .iter()
        .filter(|pool| !pool.url.starts_with("http"))
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
        if url.transport.is_http() {
            if pools.iter().any(|pool| pool.url == url) {
                return fault(format!("{shown} is named twice: drop one of them"));
            }
            if extras.difficulty.is_some() {
                return fault(format!("{shown} is a node, and difficulty is for pools: drop it"));
            }
            let quota = extras.quota;
            pools.push(Pool {
                quota,
                ..node(url, own, common, &shown)?
            });
            continue;
        }
        if own.cookie_file.is_some() {
            return fault(format!(
                "{shown} is a pool, and --rpc-cookie-file, which follows, is for nodes: drop it"
            ));
        }
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
            cookie_file: None,
            quota: extras.quota,
            suggest_difficulty: extras.difficulty.or(suggest),
        });
    }
    Ok(pools)
}

/// A node with its own login, or that which is for all: a cookie file before a user, who may be one of pools.
fn node(url: PoolUrl, own: login::Login, common: &login::Login, shown: &str) -> Result<Pool, ConfigError> {
    if own.user.is_some() && own.cookie_file.is_some() {
        return fault(format!(
            "{shown} has a user name and --rpc-cookie-file: drop one of them"
        ));
    }
    let login = match own.user {
        Some(_) => own.or(common.clone()),
        None if own.cookie_file.is_some() || common.cookie_file.is_some() => login::Login {
            user: None,
            ..own.or(common.clone())
        },
        None => own.or(common.clone()),
    };
    let cookie_file = login.cookie_file.filter(|_| login.user.is_none());
    match (login.user, login.pass, &cookie_file) {
        (Some(user), Some(pass), None) => Ok(Pool {
            url,
            user,
            pass,
            cookie_file,
            quota: None,
            suggest_difficulty: None,
        }),
        (None, _, Some(_)) => Ok(Pool {
            url,
            user: String::new(),
            pass: Secret::from(""),
            cookie_file,
            quota: None,
            suggest_difficulty: None,
        }),
        _ => fault(format!(
            "{shown} is a node, which wants a login: write http://user:pass@host:port, or name --user and --pass or \
             --pass-file, or the node's .cookie with --rpc-cookie-file"
        )),
    }
}

/// Divides what was typed into what is for all pools and what is for each.
fn in_order(typed: Vec<Typed>) -> Result<(Given, Vec<Named>), ConfigError> {
    let count = |is: fn(&Typed) -> bool| typed.iter().filter(|item| is(item)).count();
    let users = count(Typed::names_user);
    let several = users > 1 || count(Typed::names_pass) > 1;
    let cookies = count(|item| matches!(item, Typed::CookieFile(_)));
    let (mut common, mut named) = (Given::default(), Vec::<Named>::new());
    for item in typed {
        let belongs_to_last = match item {
            Typed::Url(text) => {
                match Extras::split(&text) {
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
            Typed::CookieFile(_) => cookies > 1,
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
