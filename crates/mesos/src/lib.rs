//! Mesos v1 scheduler and executor API without I/O
