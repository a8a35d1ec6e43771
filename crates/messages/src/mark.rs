//! How a program that is an executor is told from others without starting it: it contains [`MARK`].

/// In the file of every executor of this [`PROTOCOL`](crate::PROTOCOL).
pub const MARK: &str = "mesos-miner executor of protocol 3;";
/// How the mark of any protocol begins; its number and `;` follow.
pub const MARK_START: &str = "mesos-miner executor of protocol ";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_mark_is_of_this_protocol() {
        assert_eq!(MARK, format!("{MARK_START}{};", crate::PROTOCOL));
    }
}
