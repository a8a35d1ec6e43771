//! The Mesos executor: turns assignments into shares on pinned threads
