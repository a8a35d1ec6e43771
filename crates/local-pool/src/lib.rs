//! The embedded Stratum V1 pool on a private chain
