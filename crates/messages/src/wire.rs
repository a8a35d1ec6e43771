//! The messages on the wire. Field numbers are never reused: a removed field is listed as reserved.

#[derive(Clone, PartialEq, prost::Message)]
pub(crate) struct ToExecutor {
    #[prost(uint32, tag = "1")]
    pub(crate) protocol: u32,
    #[prost(message, optional, tag = "2")]
    pub(crate) assign: Option<Assignment>,
    #[prost(message, optional, tag = "3")]
    pub(crate) ack: Option<Ack>,
    #[prost(message, optional, tag = "4")]
    pub(crate) pause: Option<Pause>,
    #[prost(uint64, optional, tag = "5")]
    pub(crate) report_interval_ms: Option<u64>,
    #[prost(bool, tag = "6")]
    pub(crate) describe: bool,
}

#[derive(Clone, PartialEq, prost::Message)]
pub(crate) struct Pause {
    #[prost(uint64, tag = "1")]
    pub(crate) generation: u64,
}

#[derive(Clone, PartialEq, prost::Message)]
pub(crate) struct Ack {
    #[prost(fixed64, tag = "1")]
    pub(crate) session: u64,
    #[prost(uint64, repeated, tag = "2")]
    pub(crate) seqs: Vec<u64>,
}

#[derive(Clone, PartialEq, prost::Message)]
pub(crate) struct Assignment {
    #[prost(uint64, tag = "1")]
    pub(crate) generation: u64,
    #[prost(message, optional, tag = "2")]
    pub(crate) job: Option<Job>,
    #[prost(message, optional, tag = "3")]
    pub(crate) space: Option<Space>,
    /// 32 bytes, big-endian.
    #[prost(bytes = "vec", tag = "4")]
    pub(crate) report_target: Vec<u8>,
    #[prost(uint64, tag = "5")]
    pub(crate) age_ms: u64,
    #[prost(bytes = "vec", tag = "6")]
    pub(crate) origin: Vec<u8>,
}

#[derive(Clone, PartialEq, prost::Message)]
pub(crate) struct Job {
    #[prost(bytes = "vec", tag = "1")]
    pub(crate) coinbase1: Vec<u8>,
    #[prost(bytes = "vec", tag = "2")]
    pub(crate) extranonce1: Vec<u8>,
    #[prost(uint32, tag = "3")]
    pub(crate) extranonce2_size: u32,
    #[prost(bytes = "vec", tag = "4")]
    pub(crate) coinbase2: Vec<u8>,
    /// 32 bytes each, internal order.
    #[prost(bytes = "vec", repeated, tag = "5")]
    pub(crate) merkle_branch: Vec<Vec<u8>>,
    /// 32 bytes, internal order.
    #[prost(bytes = "vec", tag = "6")]
    pub(crate) prev_hash: Vec<u8>,
    #[prost(fixed32, tag = "7")]
    pub(crate) version: u32,
    #[prost(fixed32, tag = "8")]
    pub(crate) version_mask: u32,
    #[prost(fixed32, tag = "9")]
    pub(crate) bits: u32,
    #[prost(fixed32, tag = "10")]
    pub(crate) time: u32,
    /// 32 bytes, internal order: the root of all headers. Fields 1 to 5 are then empty: a program that does not know this
    /// one finds no coinbase, and refuses the job.
    #[prost(bytes = "vec", optional, tag = "11")]
    pub(crate) merkle_root: Option<Vec<u8>>,
}

#[derive(Clone, PartialEq, prost::Message)]
pub(crate) struct Space {
    #[prost(bytes = "vec", tag = "1")]
    pub(crate) extranonce2_prefix: Vec<u8>,
    #[prost(fixed32, tag = "2")]
    pub(crate) version_mask: u32,
    #[prost(fixed32, tag = "3")]
    pub(crate) version_fixed: u32,
    #[prost(uint32, tag = "4")]
    pub(crate) time_first: u32,
    #[prost(uint32, tag = "5")]
    pub(crate) time_step: u32,
    #[prost(fixed32, tag = "6")]
    pub(crate) nonce_first: u32,
    /// 0 for all 2^32.
    #[prost(fixed32, tag = "7")]
    pub(crate) nonce_count: u32,
}

#[derive(Clone, PartialEq, prost::Message)]
pub(crate) struct FromExecutor {
    #[prost(uint32, tag = "1")]
    pub(crate) protocol: u32,
    #[prost(fixed64, tag = "2")]
    pub(crate) session: u64,
    #[prost(message, optional, tag = "3")]
    pub(crate) report: Option<Report>,
    #[prost(message, repeated, tag = "4")]
    pub(crate) shares: Vec<Share>,
    #[prost(message, optional, tag = "5")]
    pub(crate) description: Option<Description>,
    #[prost(message, repeated, tag = "6")]
    pub(crate) assignments: Vec<Assignment>,
}

#[derive(Clone, PartialEq, prost::Message)]
pub(crate) struct Description {
    #[prost(message, repeated, tag = "1")]
    pub(crate) kernels: Vec<MeasuredKernel>,
    #[prost(string, optional, tag = "2")]
    pub(crate) architecture: Option<String>,
}

/// Reserved: 8, the kernels of protocol 1.
#[derive(Clone, PartialEq, prost::Message)]
pub(crate) struct Report {
    #[prost(uint64, tag = "1")]
    pub(crate) generation: u64,
    #[prost(uint64, tag = "2")]
    pub(crate) hashes: u64,
    #[prost(uint64, tag = "3")]
    pub(crate) uptime_ms: u64,
    #[prost(uint32, tag = "4")]
    pub(crate) threads: u32,
    #[prost(string, tag = "5")]
    pub(crate) kernel: String,
    #[prost(uint64, tag = "6")]
    pub(crate) dropped_shares: u64,
    #[prost(bool, tag = "7")]
    pub(crate) exhausted: bool,
    #[prost(uint64, tag = "9")]
    pub(crate) checks: u64,
    #[prost(uint64, tag = "10")]
    pub(crate) wrong_checks: u64,
    #[prost(uint64, optional, tag = "11")]
    pub(crate) searched_ms: Option<u64>,
}

/// Reserved: 2 and 3, rates in which 0 meant that the kernel was not timed.
#[derive(Clone, PartialEq, prost::Message)]
pub(crate) struct MeasuredKernel {
    #[prost(string, tag = "1")]
    pub(crate) name: String,
    #[prost(bool, tag = "4")]
    pub(crate) wrong: bool,
    #[prost(uint64, optional, tag = "5")]
    pub(crate) nonce_only: Option<u64>,
    #[prost(uint64, optional, tag = "6")]
    pub(crate) rolling: Option<u64>,
}

#[derive(Clone, PartialEq, prost::Message)]
pub(crate) struct Share {
    #[prost(uint64, tag = "1")]
    pub(crate) seq: u64,
    #[prost(uint64, tag = "2")]
    pub(crate) generation: u64,
    #[prost(bytes = "vec", tag = "3")]
    pub(crate) extranonce2: Vec<u8>,
    #[prost(fixed32, tag = "4")]
    pub(crate) version: u32,
    #[prost(fixed32, tag = "5")]
    pub(crate) time: u32,
    #[prost(fixed32, tag = "6")]
    pub(crate) nonce: u32,
    #[prost(bool, tag = "7")]
    pub(crate) is_block: bool,
    /// For schedulers of earlier versions.
    #[prost(uint64, tag = "8")]
    pub(crate) age_seconds: u64,
    #[prost(uint64, optional, tag = "9")]
    pub(crate) age_ms: Option<u64>,
}

#[derive(Clone, PartialEq, prost::Message)]
pub(crate) struct TaskData {
    #[prost(uint32, tag = "1")]
    pub(crate) protocol: u32,
    #[prost(message, optional, tag = "2")]
    pub(crate) assignment: Option<Assignment>,
    #[prost(string, optional, tag = "3")]
    pub(crate) kernel: Option<String>,
    #[prost(bool, tag = "4")]
    pub(crate) pin: bool,
    #[prost(uint64, tag = "5")]
    pub(crate) report_interval_ms: u64,
    #[prost(bool, tag = "6")]
    pub(crate) record_search: bool,
}
