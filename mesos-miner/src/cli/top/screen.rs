//! The terminal: draws the model, reads keys, asks the scheduler; and gives the terminal back whatever happens.

use super::client::Client;
use crate::signals::{Asked, Signals};
use ratatui::crossterm::event::{self, Event as Input, KeyCode, KeyEvent, KeyEventKind, KeyModifiers};
use std::io;
use std::time::Duration;
use tokio::sync::mpsc::{self, Sender};
use tokio::time::sleep;
use tokio_util::task::AbortOnDropHandle;
use top::{Event, Flow, Key, Model, update};

/// Between two questions.
const INTERVAL: Duration = Duration::from_secs(1);
/// How long the reader of keys may take to notice that nobody wants them any more.
const KEY_WAIT: Duration = Duration::from_millis(100);
/// Keys that can wait to be looked at. With more, the terminal is not read.
const MAX_KEYS: usize = 64;

/// Gives the terminal back when dropped. A panic gives it back before its message is printed, by ratatui's hook.
struct Restored;

impl Drop for Restored {
    fn drop(&mut self) {
        ratatui::restore();
    }
}

enum Pressed {
    Key(Key),
    /// The terminal has another size, or is to be drawn anew.
    Redraw,
}

/// Runs until a key or a signal ends it.
///
/// # Errors
/// If the terminal cannot be used.
pub(super) async fn run(client: Client, mut model: Model) -> io::Result<()> {
    let mut signals = Signals::new()?;
    let mut terminal = ratatui::try_init()?;
    let _restored = Restored;
    let (press, mut pressed) = mpsc::channel(MAX_KEYS);
    let reader = std::thread::Builder::new().name("keys".to_owned());
    reader.spawn(move || read_keys(&press))?;
    let (tell, mut answers) = mpsc::channel(1);
    let _asking = AbortOnDropHandle::new(tokio::spawn(ask(client, tell)));
    loop {
        let mut room = 0;
        terminal.draw(|frame| room = top::draw(frame, &model))?;
        update(&mut model, Event::Room(room));
        let event = tokio::select! {
            key = pressed.recv() => match key {
                Some(Pressed::Key(key)) => Event::Key(key),
                Some(Pressed::Redraw) => continue,
                None => return Err(io::Error::other("the terminal is gone")),
            },
            Some(answer) = answers.recv() => answer,
            signal = signals.next() => match signal {
                Asked::ToStop => return Ok(()),
                Asked::ToReload | Asked::ForAgents => continue,
            },
        };
        if update(&mut model, event) == Flow::Quit {
            return Ok(());
        }
    }
}

async fn ask(client: Client, tell: Sender<Event>) {
    loop {
        let event = match client.status().await {
            Ok(status) => Event::Answer(Box::new(status)),
            Err(reason) => Event::Lost(reason),
        };
        if tell.send(event).await.is_err() {
            return;
        }
        sleep(INTERVAL).await;
    }
}

/// Ends when the receiver is gone, or the terminal.
fn read_keys(press: &Sender<Pressed>) {
    while !press.is_closed() {
        let input = match event::poll(KEY_WAIT) {
            Ok(false) => continue,
            Ok(true) => event::read(),
            Err(error) => Err(error),
        };
        let Ok(input) = input else {
            return;
        };
        if let Some(pressed) = pressed(&input)
            && press.blocking_send(pressed).is_err()
        {
            return;
        }
    }
}

fn pressed(input: &Input) -> Option<Pressed> {
    match input {
        Input::Resize(..) => Some(Pressed::Redraw),
        Input::Key(event) if event.kind != KeyEventKind::Release => key(event).map(Pressed::Key),
        _ => None,
    }
}

fn key(event: &KeyEvent) -> Option<Key> {
    let with_control = event.modifiers.contains(KeyModifiers::CONTROL);
    Some(match event.code {
        KeyCode::Char('c') if with_control => Key::Interrupt,
        KeyCode::Char(_) if with_control => return None,
        KeyCode::Char(c) => Key::Char(c),
        KeyCode::Up => Key::Up,
        KeyCode::Down => Key::Down,
        KeyCode::PageUp => Key::PageUp,
        KeyCode::PageDown => Key::PageDown,
        KeyCode::Home => Key::Home,
        KeyCode::End => Key::End,
        KeyCode::Enter => Key::Enter,
        KeyCode::Esc => Key::Escape,
        KeyCode::Backspace => Key::Backspace,
        _ => return None,
    })
}
