//! The report: one page that needs nothing else, with plots.

use super::charts::{self, Bar, Line};
use super::findings::{Finding, Findings, all_threads, median, one_thread};
use super::table;
use scheduler::bench::{AgentResult, ClusterResult, LeftOut};
use std::collections::BTreeMap;
use std::fmt::Write as _;
use text::count;

/// Most agents in a plot. The slowest ones are drawn.
const MAX_DRAWN: usize = 60;
const STYLE: &str = "\
body{font:16px/1.5 sans-serif;max-width:64rem;margin:2rem auto;padding:0 1rem;color:#1a1a1a;background:#fff}\
table{border-collapse:collapse;display:block;overflow-x:auto}\
th,td{padding:.3rem .6rem;border-bottom:1px solid #ccc;text-align:left;white-space:nowrap}\
.mark{color:#a34700;font-weight:bold}figure{margin:2rem 0}svg{max-width:100%;height:auto}";

/// The page. `date` says when it was made.
///
/// # Errors
/// If a plot cannot be drawn.
pub(super) fn page(result: &ClusterResult, findings: &Findings, date: &str) -> anyhow::Result<String> {
    let mut page = String::new();
    let agents = count(result.agents.len() as u64, "agent");
    let _ = write!(
        page,
        "<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">\
         <meta name=\"viewport\" content=\"width=device-width\">\
         <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\
         <title>Hash rates of {agents}</title><style>{STYLE}</style></head><body>\n\
         <h1>Hash rates of {agents}</h1>\n<p>mesos-miner {}, {}. Hashes are double SHA-256 of a block header.</p>\n",
        env!("CARGO_PKG_VERSION"),
        escape(date)
    );
    list(
        &mut page,
        "Stands out",
        findings.0.iter().map(ToString::to_string),
    );
    let named = |left_out: &LeftOut| format!("{}: {}", left_out.hostname, left_out.why);
    list(&mut page, "Not measured", result.failed.iter().map(named));
    list(&mut page, "Left out", result.declined.iter().map(named));
    if !result.agents.is_empty() {
        let rows = result
            .agents
            .iter()
            .map(|agent| table::row(agent, findings))
            .collect();
        let _ = writeln!(
            page,
            "<h2>Agents</h2>\n{}<p>{}</p>",
            cells(&table::HEAD, rows),
            escape(table::LEGEND)
        );
        for plot in plots(&result.agents, findings)? {
            let _ = writeln!(page, "<figure role=\"img\">{plot}</figure>");
        }
        let (head, rows) = table::by_kernel(&result.agents);
        let _ = writeln!(
            page,
            "<h2>One thread by kernel (*: chosen)</h2>\n{}",
            cells(&head, rows)
        );
    }
    page.push_str("</body></html>\n");
    Ok(page)
}

fn list(page: &mut String, title: &str, items: impl Iterator<Item = String>) {
    let items: String = items
        .map(|item| format!("<li>{}</li>\n", escape(&item)))
        .collect();
    if !items.is_empty() {
        let _ = writeln!(page, "<h2>{title}</h2>\n<ul>{items}</ul>");
    }
}

fn cells(head: &[&str], rows: Vec<Vec<String>>) -> String {
    let head: String = head
        .iter()
        .map(|text| format!("<th scope=\"col\">{}</th>", escape(text)))
        .collect();
    let mut out = format!("<table><thead><tr>{head}</tr></thead><tbody>\n");
    for row in rows {
        let is_marked = row.first().is_some_and(|mark| !mark.is_empty());
        let class = if is_marked { " class=\"mark\"" } else { "" };
        let cells: String = row
            .iter()
            .map(|text| format!("<td>{}</td>", escape(text)))
            .collect();
        let _ = writeln!(out, "<tr{class}>{cells}</tr>");
    }
    out + "</tbody></table>\n"
}

fn plots(agents: &[AgentResult], findings: &Findings) -> anyhow::Result<Vec<String>> {
    let mut plots = vec![
        of_agents("All threads", agents, findings, all_threads)?,
        of_agents("One thread, median of the CPUs", agents, findings, one_thread)?,
    ];
    plots.extend(of_kernels(agents)?);
    let over_time = over_time(agents, findings);
    if !over_time.is_empty() {
        let title = format!("All threads over time, {}", of_all(over_time.len(), agents.len()));
        plots.push(charts::lines(&title, "% of the agent's median", &over_time)?);
    }
    Ok(plots)
}

fn of_all(drawn: usize, all: usize) -> String {
    if drawn < all {
        format!("{drawn} of {}", count(all as u64, "agent"))
    } else {
        count(all as u64, "agent")
    }
}

/// A bar for each agent, the slowest at the bottom.
fn of_agents(
    title: &str,
    agents: &[AgentResult],
    findings: &Findings,
    rate: fn(&AgentResult) -> f64,
) -> anyhow::Result<String> {
    let bar = |agent: &AgentResult| Bar {
        name: agent.hostname.clone(),
        value: rate(agent) / 1e6,
        stands_out: findings.mark(&agent.agent_id),
    };
    let mut bars: Vec<Bar> = agents.iter().map(bar).collect();
    bars.sort_by(|one, other| other.value.total_cmp(&one.value));
    let drawn = bars.split_off(bars.len().saturating_sub(MAX_DRAWN));
    let which = if bars.is_empty() { "" } else { "the slowest " };
    let title = format!("{title}: {which}{}", of_all(drawn.len(), agents.len()));
    charts::bars(&title, "MH/s", &drawn)
}

/// The kernels of each CPU model.
fn of_kernels(agents: &[AgentResult]) -> anyhow::Result<Vec<String>> {
    let mut models: BTreeMap<&str, Vec<&AgentResult>> = BTreeMap::new();
    for agent in agents {
        models.entry(&agent.machine.model).or_default().push(agent);
    }
    let plot = |(model, of_model): (&str, Vec<&AgentResult>)| {
        let bar = |name: &str| {
            let rates = of_model.iter().filter_map(|agent| table::of_kernel(agent, name));
            Some(Bar {
                name: name.to_owned(),
                value: median(rates.collect())? / 1e6,
                stands_out: false,
            })
        };
        let names = table::kernel_names(agents);
        let mut bars: Vec<Bar> = names.into_iter().filter_map(bar).collect();
        bars.sort_by(|one, other| other.value.total_cmp(&one.value));
        charts::bars(&format!("One thread by kernel: {model}"), "MH/s", &bars)
    };
    models.into_iter().take(MAX_DRAWN).map(plot).collect()
}

/// Those that throttle first.
fn over_time(agents: &[AgentResult], findings: &Findings) -> Vec<Line> {
    let throttles = |agent: &AgentResult| {
        let of_agent = |finding: &Finding| matches!(finding, Finding::Throttles { agent_id, .. } if *agent_id == agent.agent_id);
        findings.0.iter().any(of_agent)
    };
    let line = |agent: &AgentResult| {
        let rates = &agent.all()?.over_time;
        let usual = median(rates.clone()).filter(|usual| *usual > 0.0 && rates.len() > 1)?;
        Some(Line {
            name: agent.hostname.clone(),
            values: rates.iter().map(|rate| rate / usual * 100.0).collect(),
            stands_out: throttles(agent),
        })
    };
    let mut lines: Vec<Line> = agents.iter().filter_map(line).collect();
    lines.sort_by_key(|line| !line.stands_out);
    lines.truncate(MAX_DRAWN);
    // Those are drawn last, over the others.
    lines.reverse();
    lines
}

/// Text as HTML shows it.
fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            other => out.push(other),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::super::findings::tests::{agent, result};
    use super::*;

    fn of(agents: Vec<AgentResult>) -> String {
        let result = result(agents);
        page(&result, &Findings::of(&result), "2026-01-02T03:04:05Z").unwrap()
    }

    #[test]
    fn the_page_has_everything_and_needs_nothing_else() {
        let mut slow = agent("slow", 50e6);
        slow.together.as_mut().unwrap().over_time = vec![9.0, 9.0, 9.0, 8.0, 7.0, 6.0, 5.0, 5.0, 5.0];
        let mut agents: Vec<_> = (0..4).map(|number| agent(&format!("h{number}"), 100e6)).collect();
        agents.push(slow);
        let page = of(agents);
        assert_eq!(page.matches("<svg").count(), 4);
        assert!(page.find("Stands out") < page.find("<table"));
        for part in [
            "slow: loses",
            "class=\"mark\"",
            "A CPU",
            "2026-01-02",
            "by kernel",
        ] {
            assert!(page.contains(part), "{part}: {page}");
        }
        // The only address is the name space of SVG, which nobody fetches.
        let addresses = page.replace("http://www.w3.org/2000/svg", "");
        for reference in [
            "http://", "https://", "src=", "href=", "url(", "@import", "<script",
        ] {
            assert!(!addresses.contains(reference), "{reference}");
        }
    }

    #[test]
    fn foreign_text_is_only_text() {
        let mut odd = agent("<img src=x onerror=alert(1)>", 1e6);
        odd.machine.model = "\"><script>".to_owned();
        odd.machine.features = vec!["</td>".to_owned()];
        odd.answers[0].wrong = 1;
        odd.answers[0].fault = Some("<i>'&".to_owned());
        let page = of(vec![odd]);
        for markup in ["<img", "<script", "<i>", "\">&lt;", "</td></td>"] {
            assert!(!page.contains(markup), "{markup}: {page}");
        }
        assert!(page.contains("&lt;i&gt;&#39;&amp;"), "{page}");
    }

    #[test]
    fn large_clusters_are_drawn_in_part_and_said_to_be() {
        let agents = (0..200).map(|number| agent(&format!("h{number}"), 1e8 + f64::from(number)));
        let page = of(agents.collect());
        assert!(
            page.contains("All threads: the slowest 60 of 200 agents"),
            "no title"
        );
        assert!(page.contains(">h199<"), "the table has all");
    }

    #[test]
    fn an_empty_result_is_a_page_too() {
        let empty = ClusterResult {
            failed: vec![LeftOut {
                agent_id: "i".to_owned(),
                hostname: "h".to_owned(),
                why: "it went away".to_owned(),
            }],
            ..ClusterResult::default()
        };
        let page = page(&empty, &Findings::default(), "now").unwrap();
        assert!(
            page.contains("h: it went away") && !page.contains("<svg"),
            "{page}"
        );
    }
}
