//! The executor as a program of its own.
fn main() {}
