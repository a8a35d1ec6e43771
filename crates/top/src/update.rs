//! What events do.

use crate::model::Model;
use crate::status::Status;

/// Longest text that is searched for, in characters.
const MAX_SEARCH: usize = 64;

/// A key, as far as one has a meaning here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Key {
    Char(char),
    Up,
    Down,
    PageUp,
    PageDown,
    Home,
    End,
    Enter,
    Escape,
    Backspace,
    /// Ctrl and C.
    Interrupt,
}

#[derive(Clone, Debug)]
pub enum Event {
    Key(Key),
    Answer(Box<Status>),
    /// No answer: why.
    Lost(String),
    /// The terminal has room for so many executors.
    Room(usize),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Flow {
    Continue,
    Quit,
}

pub fn update(model: &mut Model, event: Event) -> Flow {
    match event {
        Event::Key(Key::Interrupt) => return Flow::Quit,
        Event::Key(key) if model.is_searching => search(model, key),
        Event::Key(key) => return command(model, key),
        Event::Answer(status) => {
            model.status = Some(*status);
            model.lost = None;
        }
        Event::Lost(reason) => model.lost = Some(text::foreign(&reason)),
        Event::Room(rows) => model.page = rows.max(1),
    }
    model.select(model.selected);
    Flow::Continue
}

fn command(model: &mut Model, key: Key) -> Flow {
    if model.shows_help {
        model.shows_help = false;
        return Flow::Continue;
    }
    let (selected, page) = (model.selected, model.page);
    match key {
        Key::Char('q') => return Flow::Quit,
        Key::Char('s') => model.sort = model.sort.next(),
        Key::Char('/') => model.is_searching = true,
        Key::Char('?') => model.shows_help = true,
        Key::Up | Key::Char('k') => model.select(selected.saturating_sub(1)),
        Key::Down | Key::Char('j') => model.select(selected + 1),
        Key::PageUp => model.select(selected.saturating_sub(page)),
        Key::PageDown => model.select(selected + page),
        Key::Home => model.select(0),
        Key::End => model.select(usize::MAX),
        Key::Escape => model.search.clear(),
        Key::Char(_) | Key::Enter | Key::Backspace | Key::Interrupt => {}
    }
    Flow::Continue
}

/// What is found changes with each character.
fn search(model: &mut Model, key: Key) {
    match key {
        Key::Char(c) if model.search.chars().count() < MAX_SEARCH => model.search.push(c),
        Key::Backspace => {
            model.search.pop();
        }
        Key::Enter => model.is_searching = false,
        Key::Escape => {
            model.is_searching = false;
            model.search.clear();
        }
        _ => {}
    }
    model.select(0);
}

#[cfg(test)]
mod tests;
