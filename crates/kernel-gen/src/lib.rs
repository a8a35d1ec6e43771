//! Draft.
pub mod layout;
pub mod machine;
pub mod pipeline;
pub mod program;
pub mod registers;
pub mod schedule;
pub mod sha256;
pub mod stages;
