//! An embedded Mesos v1 master and agents on loopback
