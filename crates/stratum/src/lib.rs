//! Stratum V1, client and server side, without I/O
