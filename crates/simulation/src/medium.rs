//! Where a scheduler's log is: in files of its own, or in the nodes that several schedulers share.

use crate::zookeeper::SessionNodes;
use state_log::{Disk, MemoryDisk, NodeLog};
use std::io;

#[derive(Debug)]
pub(crate) enum Medium {
    Files(MemoryDisk),
    Nodes(NodeLog<SessionNodes>),
}

impl Medium {
    fn disk(&mut self) -> &mut dyn Disk {
        match self {
            Self::Files(files) => files,
            Self::Nodes(nodes) => nodes,
        }
    }
}

impl Disk for Medium {
    fn read(&mut self, name: &str) -> io::Result<Option<Vec<u8>>> {
        self.disk().read(name)
    }
    fn append(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.disk().append(bytes)
    }
    fn sync_log(&mut self) -> io::Result<()> {
        self.disk().sync_log()
    }
    fn write_new(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.disk().write_new(bytes)
    }
    fn sync_new(&mut self) -> io::Result<()> {
        self.disk().sync_new()
    }
    fn replace_log(&mut self) -> io::Result<()> {
        self.disk().replace_log()
    }
    fn sync_directory(&mut self) -> io::Result<()> {
        self.disk().sync_directory()
    }
    fn append_unanswered(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.disk().append_unanswered(bytes)
    }
    fn rename(&mut self, from: &str, to: &str) -> io::Result<()> {
        self.disk().rename(from, to)
    }
}
