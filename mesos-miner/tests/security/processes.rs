//! What /proc tells about processes.

use std::collections::BTreeSet;
use std::fs;
use std::net::{Ipv4Addr, SocketAddr};

/// The addresses on which a process listens.
pub(crate) fn listeners(pid: u32) -> Vec<SocketAddr> {
    let inodes: BTreeSet<String> = descriptors(pid)
        .iter()
        .filter_map(|link| Some(link.strip_prefix("socket:[")?.strip_suffix(']')?.to_owned()))
        .collect();
    let table = fs::read_to_string(format!("/proc/{pid}/net/tcp")).unwrap();
    table
        .lines()
        .skip(1)
        .filter_map(|line| {
            let fields: Vec<_> = line.split_whitespace().collect();
            // State 0A is LISTEN.
            let is_ours = fields[3] == "0A" && inodes.contains(fields[9]);
            let (address, port) = fields[1].split_once(':')?;
            let address = Ipv4Addr::from(u32::from_str_radix(address, 16).ok()?.swap_bytes());
            let port = u16::from_str_radix(port, 16).ok()?;
            is_ours.then(|| (address, port).into())
        })
        .collect()
}

/// What the open files of a process are.
pub(crate) fn descriptors(pid: u32) -> Vec<String> {
    let entries = fs::read_dir(format!("/proc/{pid}/fd")).unwrap();
    let links = entries.filter_map(|entry| fs::read_link(entry.ok()?.path()).ok());
    links.map(|link| link.display().to_string()).collect()
}

/// Resident memory in kB.
pub(crate) fn resident_kb(pid: u32) -> u64 {
    let status = fs::read_to_string(format!("/proc/{pid}/status")).unwrap();
    let line = status
        .lines()
        .find_map(|line| line.strip_prefix("VmRSS:"))
        .unwrap();
    line.trim().trim_end_matches(" kB").parse().unwrap()
}

pub(crate) fn children(pid: i32) -> Vec<i32> {
    let parent =
        |stat: &str| -> Option<i32> { stat.rsplit_once(')')?.1.split_whitespace().nth(1)?.parse().ok() };
    let pids = fs::read_dir("/proc").unwrap();
    pids.filter_map(|entry| entry.ok()?.file_name().to_str()?.parse::<i32>().ok())
        .filter(|child| {
            fs::read_to_string(format!("/proc/{child}/stat")).is_ok_and(|stat| parent(&stat) == Some(pid))
        })
        .collect()
}

/// The value of a variable in the environment that a process was started with.
pub(crate) fn variable(pid: i32, name: &str) -> Option<String> {
    let environment = fs::read(format!("/proc/{pid}/environ")).ok()?;
    let environment = String::from_utf8(environment).ok()?;
    let mut variables = environment
        .split('\0')
        .filter_map(|variable| variable.split_once('='));
    variables.find_map(|(key, value)| (key == name).then(|| value.to_owned()))
}
