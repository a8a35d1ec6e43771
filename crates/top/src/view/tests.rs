use super::*;
use crate::update::{Event, Key, update};
use ratatui::Terminal;
use ratatui::backend::TestBackend;

const STATUS: &str = r#"{
    "accepted": 12, "rejected": 1, "stale": 2, "unanswered": 0, "blocks": 1, "best_share": 1.5, "hash_rate": 1000000,
    "current_hash_rate": 2000000, "proven_hash_rate": 1900000, "pool": "stratum+tcp://h:3333", "connecting": null,
    "stands_by": false, "subscribed": true, "difficulty": 0.25, "height": 840000, "agents": 2, "connected_miners": 3,
    "idle_workers": 0, "mute_executors": 1, "unanswered_blocks": 0, "limited_by": ["--cpus"], "a later member": [],
    "executors": [
        {"executor": "e1", "agent": "host1", "state": "TASK_RUNNING", "cpus": 1.5, "kernel": "avx2", "hash_rate": 3000000,
            "verified_shares": 7, "last_report_seconds": 2.4, "mute": false},
        {"executor": "e2", "agent": "a-host-with-a-very-long-name.example", "state": "TASK_RUNNING", "cpus": 2,
            "kernel": "hybrid_avx2", "hash_rate": 2000000, "verified_shares": 3, "last_report_seconds": null, "mute": true}
    ]
}"#;

fn model(status: &str) -> Model {
    let mut model = Model::new("127.0.0.1:8645".to_owned(), false);
    let status: Status = serde_json::from_str(status).unwrap();
    update(&mut model, Event::Answer(Box::new(status)));
    model
}

fn terminal(model: &Model, width: u16, height: u16) -> Terminal<TestBackend> {
    let mut terminal = Terminal::new(TestBackend::new(width, height)).unwrap();
    terminal
        .draw(|frame| {
            draw(frame, model);
        })
        .unwrap();
    terminal
}

fn screen(model: &Model, width: u16, height: u16) -> Vec<String> {
    let terminal = terminal(model, width, height);
    let buffer = terminal.backend().buffer();
    let row = |row: u16| {
        (0..width)
            .map(|column| buffer[(column, row)].symbol().to_owned())
            .collect::<String>()
    };
    (0..height)
        .map(|number| row(number).trim_end().to_owned())
        .collect()
}

#[test]
fn everything_fits_in_80_columns_and_24_rows() {
    let shown = screen(&model(STATUS), 80, 24);
    for (row, wanted) in [
        (0, "mesos-miner at 127.0.0.1:8645: mines at stratum+tcp://h:3333"),
        (
            1,
            "Rate    2.00 MH/s now, 1.90 MH/s proven, 1.00 MH/s in the mean",
        ),
        (
            2,
            "Shares  12 accepted, 1 rejected, 2 stale, 0 unanswered, best 1.5",
        ),
        (3, "Work    1 block, height 840000, share difficulty 0.25"),
        (4, "Agents  2, 2 executors, 3 connected miners, limited by --cpus"),
        (5, "! 1 mute executor"),
        (
            6,
            "AGENT                   STATE        CPUS KERNEL             RATE  SHARES REPORT",
        ),
        (
            7,
            "host1                   running       1.5 avx2          3.00 MH/s       7    2 s",
        ),
        (
            8,
            "a-host-with-a-very-long mute            2 hybrid_avx2   2.00 MH/s       3      -",
        ),
        (9, ""),
        (23, "q quit  s sort: rate  / search  ? help   1 of 2"),
    ] {
        assert_eq!(shown[row], wanted, "row {row}: {shown:#?}");
    }
}

#[test]
fn without_colour_nothing_has_one() {
    let mut model = model(STATUS);
    update(&mut model, Event::Lost("refused".to_owned()));
    let has_colour = |model: &Model| {
        let terminal = terminal(model, 80, 24);
        let mut cells = terminal.backend().buffer().content().iter();
        cells.any(|cell| cell.fg != Color::Reset || cell.bg != Color::Reset)
    };
    assert!(!has_colour(&model));
    model.coloured = true;
    assert!(has_colour(&model));
}

#[test]
fn a_lost_connection_is_told_before_anything_else() {
    let mut model = model(STATUS);
    update(&mut model, Event::Lost("connection refused".to_owned()));
    let shown = screen(&model, 80, 24);
    assert_eq!(shown[5], "! No connection, trying again: connection refused");
    assert!(shown[7].starts_with("host1"), "what was known stays");
}

#[test]
fn before_the_first_answer_and_in_the_smallest_terminal_nothing_breaks() {
    let mut model = Model::new("h:1".to_owned(), true);
    assert_eq!(
        screen(&model, 80, 24)[0],
        "mesos-miner at h:1: waiting for an answer"
    );
    update(&mut model, Event::Key(Key::Char('?')));
    for (width, height) in [(1, 1), (2, 3), (10, 5), (300, 100)] {
        screen(&model, width, height);
    }
    assert!(
        screen(&model, 80, 24)
            .iter()
            .any(|row| row.contains("q         quit"))
    );
}

#[test]
fn the_selection_is_always_on_the_page() {
    let executor =
        |number: usize| format!(r#"{{"agent": "host{number:03}", "executor": "e", "hash_rate": 1}}"#);
    let all: Vec<_> = (0..100).map(executor).collect();
    let mut model = model(&format!(
        r#"{{"subscribed": true, "executors": [{}]}}"#,
        all.join(",")
    ));
    let room = terminal(&model, 80, 24);
    assert_eq!(room.backend().buffer().area.height, 24);
    update(&mut model, Event::Room(16));
    for (keys, row, agent) in [
        (&[Key::Down; 15][..], 22, "host015"),
        (&[Key::Down], 7, "host016"),
        (&[Key::End], 10, "host099"),
        (&[Key::PageUp], 10, "host083"),
    ] {
        for key in keys {
            update(&mut model, Event::Key(*key));
        }
        let terminal = terminal(&model, 80, 24);
        let cell = &terminal.backend().buffer()[(0, row)];
        assert!(cell.modifier.contains(Modifier::REVERSED), "{agent}");
        assert!(
            screen(&model, 80, 24)[usize::from(row)].starts_with(agent),
            "{agent}"
        );
    }
}

#[test]
fn foreign_texts_cannot_disturb_the_terminal() {
    let status = r#"{"pool": "h\u001b[2J", "executors": [{"agent": "\u001b]0;x\u0007", "state": "\u202e"}]}"#;
    let all = crate::plain(&model(status));
    assert!(!all.chars().any(|c| c != '\n' && text::disturbs(c)), "{all:?}");
    assert!(all.lines().count() >= 7, "{all}");
}
