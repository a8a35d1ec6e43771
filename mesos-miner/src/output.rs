//! Writes lines to stdout and stderr in threads of their own, so that a stalled reader (`less`, Ctrl-S, a stopped
//! process) never stalls mining.

mod patience;

pub use patience::Patience;

use patience::Waiting;
use std::collections::VecDeque;
use std::io::{self, Write};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::Instant;

/// Lines that can wait for a slow reader, about a minute of a busy log. Further lines are dropped and counted, and a
/// notice with their number is written in their place.
pub const MAX_LINES: usize = 4096;

/// Makes the notice that replaces a number of dropped lines.
type Notice = fn(u64) -> String;

/// A queue of lines and the thread that writes them. Clones share both.
#[derive(Clone)]
pub struct Lines {
    shared: Arc<Shared>,
}

struct Shared {
    queue: Mutex<Queue>,
    changed: Condvar,
}

#[derive(Default)]
struct Queue {
    items: VecDeque<Item>,
    /// Number of lines in `items`.
    lines: usize,
    /// The newest status that is not shown yet.
    status: Option<String>,
    /// The thread is writing.
    is_writing: bool,
    /// Counts what it has written.
    written: u64,
    /// The reader has closed its end: nothing is written any more.
    is_closed: bool,
}

enum Item {
    Line(Vec<u8>),
    /// This many lines were dropped here.
    Skipped(u64),
}

/// Where the thread writes lines to.
pub trait Sink: Send + 'static {
    fn line(&mut self, line: &[u8]) -> io::Result<()>;
    /// Replaces the live line; an empty status removes it.
    fn status(&mut self, _status: &str) {}
}

impl<W: Write + Send + 'static> Sink for W {
    fn line(&mut self, line: &[u8]) -> io::Result<()> {
        self.write_all(line)?;
        self.flush()
    }
}

impl Lines {
    /// Starts the thread. A broken pipe ends the writing silently. Other failures, such as a full disk, lose the line,
    /// which is counted.
    pub fn start(name: &str, sink: impl Sink, notice: Notice) -> io::Result<Self> {
        let shared = Arc::new(Shared {
            queue: Mutex::default(),
            changed: Condvar::new(),
        });
        let lines = Self {
            shared: Arc::clone(&shared),
        };
        std::thread::Builder::new()
            .name(name.to_owned())
            .spawn(move || shared.write(sink, notice))?;
        Ok(lines)
    }

    /// Queues a line. Never waits.
    pub fn send(&self, line: impl Into<Vec<u8>>) {
        let mut queue = self.shared.lock();
        if !queue.is_closed {
            queue.push(line.into());
            self.shared.changed.notify_all();
        }
    }

    /// Replaces the live line below the others.
    pub fn set_status(&self, status: String) {
        self.shared.lock().status = Some(text::log_line(&status).into_owned());
        self.shared.changed.notify_all();
    }

    /// Queues a last line, even if the queue is full, and waits until all lines are written or the patience is at its
    /// end. Returns whether they are written.
    pub fn finish(&self, last: Option<Vec<u8>>, patience: Patience) -> bool {
        let mut queue = self.shared.lock();
        let mut waiting = Waiting::new(patience, queue.written, Instant::now());
        if let Some(last) = last {
            queue.push_last(last);
        }
        self.shared.changed.notify_all();
        while !queue.is_closed && !queue.is_done() {
            let left = waiting.left(queue.written, Instant::now());
            if left.is_zero() {
                return false;
            }
            let waited = self.shared.changed.wait_timeout(queue, left);
            queue = waited.unwrap_or_else(PoisonError::into_inner).0;
        }
        true
    }
}

impl Shared {
    fn lock(&self) -> MutexGuard<'_, Queue> {
        // No code that holds the lock can panic in the middle of a change.
        self.queue.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Runs in the thread.
    fn write(&self, mut sink: impl Sink, notice: Notice) {
        // Lines lost since the last one that was written.
        let mut lost = 0;
        loop {
            let (item, status) = self.next();
            if let Some(status) = status {
                sink.status(&status);
            }
            let written = match item {
                Some(Item::Line(line)) => write_line(&mut sink, &line, &mut lost, notice),
                Some(Item::Skipped(count)) => {
                    lost += count;
                    write_notice(&mut sink, &mut lost, notice)
                }
                None => Ok(()),
            };
            let mut queue = self.lock();
            queue.is_writing = false;
            queue.written += 1;
            queue.is_closed = written.is_err_and(|e| e.kind() == io::ErrorKind::BrokenPipe);
            self.changed.notify_all();
            if queue.is_closed {
                *queue = Queue {
                    is_closed: true,
                    ..Queue::default()
                };
                return;
            }
        }
    }

    /// Waits for something to write.
    fn next(&self) -> (Option<Item>, Option<String>) {
        let mut queue = self.lock();
        while queue.items.is_empty() && queue.status.is_none() {
            queue = self.changed.wait(queue).unwrap_or_else(PoisonError::into_inner);
        }
        queue.is_writing = true;
        let item = queue.items.pop_front();
        if matches!(item, Some(Item::Line(_))) {
            queue.lines -= 1;
        }
        (item, queue.status.take())
    }
}

fn write_line(sink: &mut impl Sink, line: &[u8], lost: &mut u64, notice: Notice) -> io::Result<()> {
    let written = write_notice(sink, lost, notice).and_then(|()| sink.line(line));
    if written.is_err() {
        *lost += 1;
    }
    written
}

fn write_notice(sink: &mut impl Sink, lost: &mut u64, notice: Notice) -> io::Result<()> {
    if *lost > 0 {
        sink.line(notice(*lost).as_bytes())?;
        *lost = 0;
    }
    Ok(())
}

impl Queue {
    fn push(&mut self, line: Vec<u8>) {
        match self.items.back_mut() {
            _ if self.lines < MAX_LINES => self.push_last(line),
            Some(Item::Skipped(count)) => *count += 1,
            _ => self.items.push_back(Item::Skipped(1)),
        }
    }

    fn push_last(&mut self, line: Vec<u8>) {
        self.items.push_back(Item::Line(line));
        self.lines += 1;
    }

    fn is_done(&self) -> bool {
        self.items.is_empty() && self.status.is_none() && !self.is_writing
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::{PipeWriter, Read};
    use std::time::Duration;

    const PATIENCE: Patience = Patience::of(Duration::from_secs(60));
    /// More than the pipe and the queue hold.
    const MANY: usize = MAX_LINES + 20_000;

    fn notice(count: u64) -> String {
        format!("skipped {count}\n")
    }

    fn on_pipe() -> (Lines, std::io::PipeReader) {
        let (reader, writer) = std::io::pipe().unwrap();
        (Lines::start("test", writer, notice).unwrap(), reader)
    }

    #[test]
    fn a_reader_that_stalls_costs_counted_lines_and_no_time() {
        let (lines, mut reader) = on_pipe();
        // So long that a full queue does not fit into a pipe: its thread may begin only when all lines were sent.
        let line = |number: usize| format!("line {number:060}");
        let began = Instant::now();
        for number in 0..MANY {
            lines.send(line(number) + "\n");
        }
        assert!(began.elapsed() < PATIENCE.most);
        assert!(!lines.finish(Some(b"last\n".to_vec()), Patience::of(Duration::from_millis(50))));
        let mut read = String::new();
        let mut buffer = [0; 4096];
        while !read.ends_with("last\n") {
            let count = reader.read(&mut buffer).unwrap();
            read.push_str(std::str::from_utf8(&buffer[..count]).unwrap());
        }
        assert!(lines.finish(None, PATIENCE));
        let (mut written, mut skipped) = (0, 0);
        for text in read.lines() {
            match text.strip_prefix("skipped ") {
                Some(count) => skipped += count.parse::<usize>().unwrap(),
                None if text == "last" => {}
                None => {
                    assert_eq!(text, line(written + skipped));
                    written += 1;
                }
            }
        }
        assert_eq!(written + skipped, MANY);
        assert!(skipped > 0 && written >= MAX_LINES, "{written} {skipped}");
    }

    #[test]
    fn a_closed_pipe_ends_it() {
        let (lines, reader) = on_pipe();
        drop(reader);
        lines.send("nobody reads this\n");
        assert!(lines.finish(None, PATIENCE));
        for _ in 0..MANY {
            lines.send("nor this\n");
        }
        assert!(lines.finish(Some(b"last\n".to_vec()), Patience::of(Duration::ZERO)));
    }

    #[test]
    fn lines_that_cannot_be_written_are_counted() {
        /// Fails twice.
        struct Failing(u32, PipeWriter);
        impl Sink for Failing {
            fn line(&mut self, line: &[u8]) -> io::Result<()> {
                self.0 += 1;
                if self.0 <= 2 {
                    return Err(io::ErrorKind::StorageFull.into());
                }
                self.1.write_all(line)
            }
        }
        let (mut reader, writer) = std::io::pipe().unwrap();
        let lines = Lines::start("test", Failing(0, writer), notice).unwrap();
        for number in 0..3 {
            lines.send(format!("{number}\n"));
        }
        assert!(lines.finish(None, PATIENCE));
        let mut read = [0; 64];
        let count = reader.read(&mut read).unwrap();
        assert_eq!(
            str::from_utf8(&read[..count]).unwrap().lines().next(),
            Some("skipped 2")
        );
    }
}
