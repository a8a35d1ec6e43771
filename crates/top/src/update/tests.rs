use super::*;
use crate::status::Executor;

fn status(agents: usize) -> Box<Status> {
    let executor = |number: usize| Executor {
        executor: format!("e{number}"),
        agent: format!("host{number:02}"),
        state: "TASK_RUNNING".to_owned(),
        kernel: if number.is_multiple_of(2) {
            "avx2"
        } else {
            "scalar"
        }
        .to_owned(),
        cpus: number as f64,
        hash_rate: (number * 1000 % 7) as f64,
        verified_shares: 100 - number as u64,
        last_report_seconds: (number > 0).then_some(number as f64),
        mute: false,
    };
    Box::new(Status {
        executors: (0..agents).map(executor).collect(),
        ..Status::default()
    })
}

fn model(agents: usize) -> Model {
    let mut model = Model::new("h:1".to_owned(), false);
    update(&mut model, Event::Answer(status(agents)));
    update(&mut model, Event::Room(10));
    model
}

fn keys(model: &mut Model, keys: &[Key]) -> Flow {
    keys.iter()
        .fold(Flow::Continue, |_, key| update(model, Event::Key(*key)))
}

fn typed(model: &mut Model, text: &str) {
    for c in text.chars() {
        keys(model, &[Key::Char(c)]);
    }
}

fn agents(model: &Model) -> Vec<&str> {
    model
        .found()
        .iter()
        .map(|executor| executor.agent.as_str())
        .collect()
}

#[test]
fn the_selection_moves_within_what_is_there() {
    let mut model = model(25);
    for (pressed, selected) in [
        (Key::Up, 0),
        (Key::Down, 1),
        (Key::PageDown, 11),
        (Key::PageDown, 21),
        (Key::PageDown, 24),
        (Key::Down, 24),
        (Key::PageUp, 14),
        (Key::Home, 0),
        (Key::End, 24),
    ] {
        keys(&mut model, &[pressed]);
        assert_eq!(model.selected, selected, "{pressed:?}");
    }
    update(&mut model, Event::Answer(status(3)));
    assert_eq!(model.selected, 2, "others have gone");
    update(&mut model, Event::Answer(status(0)));
    assert_eq!(model.selected, 0);
    keys(&mut model, &[Key::Down, Key::End, Key::PageDown, Key::Up]);
    assert_eq!(model.selected, 0);
}

#[test]
fn each_sort_has_its_order() {
    let mut model = model(4);
    for wanted in [
        ["host03", "host02", "host01", "host00"],
        ["host00", "host01", "host02", "host03"],
        ["host03", "host02", "host01", "host00"],
        ["host00", "host01", "host02", "host03"],
        ["host00", "host03", "host02", "host01"],
    ] {
        // Rates are 0, 6, 5 and 4.
        let wanted = match model.sort.name() {
            "rate" => ["host01", "host02", "host03", "host00"],
            _ => wanted,
        };
        assert_eq!(agents(&model), wanted, "{}", model.sort.name());
        keys(&mut model, &[Key::Char('s')]);
    }
    assert_eq!(model.sort.name(), "rate", "around");
}

#[test]
fn a_search_takes_keys_until_it_ends() {
    let mut model = model(12);
    typed(&mut model, "/HOST1");
    assert_eq!(agents(&model).len(), 2);
    assert_eq!(
        keys(&mut model, &[Key::Char('q')]),
        Flow::Continue,
        "a letter of the search"
    );
    assert!(agents(&model).is_empty());
    keys(&mut model, &[Key::Backspace, Key::Enter]);
    assert_eq!(agents(&model).len(), 2);
    keys(&mut model, &[Key::Escape]);
    assert_eq!(agents(&model).len(), 12);
    typed(&mut model, "/scalar");
    assert_eq!(agents(&model).len(), 6, "by kernel");
    typed(&mut model, &"x".repeat(1000));
    assert_eq!(model.search.chars().count(), MAX_SEARCH);
    assert_eq!(keys(&mut model, &[Key::Interrupt]), Flow::Quit);
}

#[test]
fn help_goes_with_any_key_and_q_ends() {
    let mut model = model(1);
    keys(&mut model, &[Key::Char('?')]);
    assert!(model.shows_help);
    assert_eq!(keys(&mut model, &[Key::Char('q')]), Flow::Continue);
    assert!(!model.shows_help);
    assert_eq!(keys(&mut model, &[Key::Char('q')]), Flow::Quit);
}

#[test]
fn a_lost_connection_keeps_what_was_known() {
    let mut model = model(3);
    update(&mut model, Event::Lost("refused\n\u{1b}[2J".to_owned()));
    assert_eq!(agents(&model).len(), 3);
    assert!(!model.lost.as_ref().unwrap().contains(['\n', '\u{1b}']));
    update(&mut model, Event::Answer(status(1)));
    assert_eq!(model.lost, None);
}
