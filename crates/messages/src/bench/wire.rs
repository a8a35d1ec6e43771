//! The messages on the wire. Field numbers are never reused. Beside the protocol's, whole messages have none that those of
//! mining have, so that the protocol's number tells what is wrong where one is taken for the other.

#[derive(Clone, PartialEq, prost::Message)]
pub(super) struct BenchTask {
    #[prost(uint32, tag = "1")]
    pub(super) protocol: u32,
    #[prost(uint64, tag = "102")]
    pub(super) length_ms: u64,
    #[prost(string, optional, tag = "103")]
    pub(super) kernel: Option<String>,
}

#[derive(Clone, PartialEq, prost::Message)]
pub(super) struct ToBench {
    #[prost(uint32, tag = "1")]
    pub(super) protocol: u32,
    #[prost(fixed64, tag = "102")]
    pub(super) session: u64,
    #[prost(uint64, tag = "103")]
    pub(super) through: u64,
}

#[derive(Clone, PartialEq, prost::Message)]
pub(super) struct FromBench {
    #[prost(uint32, tag = "1")]
    pub(super) protocol: u32,
    #[prost(fixed64, tag = "102")]
    pub(super) session: u64,
    #[prost(uint32, tag = "103")]
    pub(super) total: u32,
    #[prost(message, repeated, tag = "104")]
    pub(super) records: Vec<Record>,
}

#[derive(Clone, PartialEq, prost::Message)]
pub(super) struct Record {
    #[prost(uint64, tag = "1")]
    pub(super) seq: u64,
    #[prost(oneof = "Content", tags = "2, 3, 4")]
    pub(super) content: Option<Content>,
}

#[derive(Clone, PartialEq, prost::Oneof)]
pub(super) enum Content {
    #[prost(message, tag = "2")]
    Machine(Machine),
    #[prost(message, tag = "3")]
    Rate(Rate),
    #[prost(message, tag = "4")]
    Answers(Answers),
}

#[derive(Clone, PartialEq, prost::Message)]
pub(super) struct Machine {
    #[prost(string, tag = "1")]
    pub(super) model: String,
    #[prost(string, tag = "2")]
    pub(super) architecture: String,
    #[prost(string, repeated, tag = "3")]
    pub(super) features: Vec<String>,
    #[prost(uint32, repeated, tag = "4")]
    pub(super) cpus: Vec<u32>,
    #[prost(message, repeated, tag = "5")]
    pub(super) kernels: Vec<CheckedKernel>,
    #[prost(string, tag = "6")]
    pub(super) chosen: String,
}

#[derive(Clone, PartialEq, prost::Message)]
pub(super) struct CheckedKernel {
    #[prost(string, tag = "1")]
    pub(super) name: String,
    #[prost(string, optional, tag = "2")]
    pub(super) fault: Option<String>,
    #[prost(bool, tag = "3")]
    pub(super) cycles_are_bound: bool,
}

#[derive(Clone, PartialEq, prost::Message)]
pub(super) struct Rate {
    #[prost(string, tag = "1")]
    pub(super) kernel: String,
    #[prost(uint32, repeated, tag = "2")]
    pub(super) cpus: Vec<u32>,
    #[prost(uint64, tag = "3")]
    pub(super) hashes: u64,
    #[prost(double, tag = "4")]
    pub(super) seconds: f64,
    #[prost(double, tag = "5")]
    pub(super) cpu_seconds: f64,
    #[prost(double, optional, tag = "6")]
    pub(super) cycles_per_hash: Option<f64>,
    #[prost(double, optional, tag = "7")]
    pub(super) scatter: Option<f64>,
    #[prost(double, repeated, tag = "8")]
    pub(super) per_cpu: Vec<f64>,
    #[prost(double, repeated, tag = "9")]
    pub(super) over_time: Vec<f64>,
}

#[derive(Clone, PartialEq, prost::Message)]
pub(super) struct Answers {
    #[prost(uint32, tag = "1")]
    pub(super) cpu: u32,
    #[prost(uint64, tag = "2")]
    pub(super) right: u64,
    #[prost(uint64, tag = "3")]
    pub(super) wrong: u64,
    #[prost(string, optional, tag = "4")]
    pub(super) fault: Option<String>,
}
