//! Framework messages between scheduler and executor
