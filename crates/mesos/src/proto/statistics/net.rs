//! Network traffic of a container. Names and meanings are those of Linux.

use serde::{Deserialize, Serialize};

/// `ResourceStatistics.RateStatistics`.
#[derive(Clone, PartialEq, prost::Message, Serialize, Deserialize)]
pub struct RateStatistics {
    #[prost(message, optional, tag = "1")]
    pub rx_rate: Option<RatePercentiles>,
    #[prost(message, optional, tag = "2")]
    pub rx_packet_rate: Option<RatePercentiles>,
    #[prost(message, optional, tag = "3")]
    pub rx_drop_rate: Option<RatePercentiles>,
    #[prost(message, optional, tag = "4")]
    pub rx_error_rate: Option<RatePercentiles>,
    #[prost(message, optional, tag = "5")]
    pub tx_rate: Option<RatePercentiles>,
    #[prost(message, optional, tag = "6")]
    pub tx_packet_rate: Option<RatePercentiles>,
    #[prost(message, optional, tag = "7")]
    pub tx_drop_rate: Option<RatePercentiles>,
    #[prost(message, optional, tag = "8")]
    pub tx_error_rate: Option<RatePercentiles>,
    #[prost(double, optional, tag = "9")]
    pub sampling_window_secs: Option<f64>,
    #[prost(double, optional, tag = "10")]
    pub sampling_interval_secs: Option<f64>,
}

/// `ResourceStatistics.RatePercentiles`.
#[derive(Clone, PartialEq, Eq, prost::Message, Serialize, Deserialize)]
pub struct RatePercentiles {
    #[prost(uint64, optional, tag = "1")]
    pub min: Option<u64>,
    #[prost(uint64, optional, tag = "2")]
    pub max: Option<u64>,
    #[prost(uint64, optional, tag = "3")]
    pub p50: Option<u64>,
    #[prost(uint64, optional, tag = "4")]
    pub p90: Option<u64>,
    #[prost(uint64, optional, tag = "5")]
    pub p95: Option<u64>,
    #[prost(uint64, optional, tag = "6")]
    pub p99: Option<u64>,
    #[prost(uint64, optional, tag = "7")]
    pub p999: Option<u64>,
    #[prost(uint64, optional, tag = "8")]
    pub p9999: Option<u64>,
    #[prost(uint64, optional, tag = "9")]
    pub samples: Option<u64>,
}

/// `TrafficControlStatistics`.
#[derive(Clone, PartialEq, Eq, prost::Message, Serialize, Deserialize)]
pub struct TrafficControlStatistics {
    #[prost(string, required, tag = "1")]
    pub id: String,
    #[prost(uint64, optional, tag = "2")]
    pub backlog: Option<u64>,
    #[prost(uint64, optional, tag = "3")]
    pub bytes: Option<u64>,
    #[prost(uint64, optional, tag = "4")]
    pub drops: Option<u64>,
    #[prost(uint64, optional, tag = "5")]
    pub overlimits: Option<u64>,
    #[prost(uint64, optional, tag = "6")]
    pub packets: Option<u64>,
    #[prost(uint64, optional, tag = "7")]
    pub qlen: Option<u64>,
    #[prost(uint64, optional, tag = "8")]
    pub ratebps: Option<u64>,
    #[prost(uint64, optional, tag = "9")]
    pub ratepps: Option<u64>,
    #[prost(uint64, optional, tag = "10")]
    pub requeues: Option<u64>,
}

/// `SNMPStatistics`.
#[derive(Clone, PartialEq, Eq, prost::Message, Serialize, Deserialize)]
pub struct SnmpStatistics {
    #[prost(message, optional, tag = "1")]
    pub ip_stats: Option<IpStatistics>,
    #[prost(message, optional, tag = "2")]
    pub icmp_stats: Option<IcmpStatistics>,
    #[prost(message, optional, tag = "3")]
    pub tcp_stats: Option<TcpStatistics>,
    #[prost(message, optional, tag = "4")]
    pub udp_stats: Option<UdpStatistics>,
}

/// `IpStatistics`.
#[derive(Clone, PartialEq, Eq, prost::Message, Serialize, Deserialize)]
pub struct IpStatistics {
    #[prost(int64, optional, tag = "1")]
    #[serde(rename = "Forwarding")]
    pub forwarding: Option<i64>,
    #[prost(int64, optional, tag = "2")]
    #[serde(rename = "DefaultTTL")]
    pub default_ttl: Option<i64>,
    #[prost(int64, optional, tag = "3")]
    #[serde(rename = "InReceives")]
    pub in_receives: Option<i64>,
    #[prost(int64, optional, tag = "4")]
    #[serde(rename = "InHdrErrors")]
    pub in_hdr_errors: Option<i64>,
    #[prost(int64, optional, tag = "5")]
    #[serde(rename = "InAddrErrors")]
    pub in_addr_errors: Option<i64>,
    #[prost(int64, optional, tag = "6")]
    #[serde(rename = "ForwDatagrams")]
    pub forw_datagrams: Option<i64>,
    #[prost(int64, optional, tag = "7")]
    #[serde(rename = "InUnknownProtos")]
    pub in_unknown_protos: Option<i64>,
    #[prost(int64, optional, tag = "8")]
    #[serde(rename = "InDiscards")]
    pub in_discards: Option<i64>,
    #[prost(int64, optional, tag = "9")]
    #[serde(rename = "InDelivers")]
    pub in_delivers: Option<i64>,
    #[prost(int64, optional, tag = "10")]
    #[serde(rename = "OutRequests")]
    pub out_requests: Option<i64>,
    #[prost(int64, optional, tag = "11")]
    #[serde(rename = "OutDiscards")]
    pub out_discards: Option<i64>,
    #[prost(int64, optional, tag = "12")]
    #[serde(rename = "OutNoRoutes")]
    pub out_no_routes: Option<i64>,
    #[prost(int64, optional, tag = "13")]
    #[serde(rename = "ReasmTimeout")]
    pub reasm_timeout: Option<i64>,
    #[prost(int64, optional, tag = "14")]
    #[serde(rename = "ReasmReqds")]
    pub reasm_reqds: Option<i64>,
    #[prost(int64, optional, tag = "15")]
    #[serde(rename = "ReasmOKs")]
    pub reasm_o_ks: Option<i64>,
    #[prost(int64, optional, tag = "16")]
    #[serde(rename = "ReasmFails")]
    pub reasm_fails: Option<i64>,
    #[prost(int64, optional, tag = "17")]
    #[serde(rename = "FragOKs")]
    pub frag_o_ks: Option<i64>,
    #[prost(int64, optional, tag = "18")]
    #[serde(rename = "FragFails")]
    pub frag_fails: Option<i64>,
    #[prost(int64, optional, tag = "19")]
    #[serde(rename = "FragCreates")]
    pub frag_creates: Option<i64>,
}

/// `IcmpStatistics`.
#[derive(Clone, PartialEq, Eq, prost::Message, Serialize, Deserialize)]
pub struct IcmpStatistics {
    #[prost(int64, optional, tag = "1")]
    #[serde(rename = "InMsgs")]
    pub in_msgs: Option<i64>,
    #[prost(int64, optional, tag = "2")]
    #[serde(rename = "InErrors")]
    pub in_errors: Option<i64>,
    #[prost(int64, optional, tag = "3")]
    #[serde(rename = "InCsumErrors")]
    pub in_csum_errors: Option<i64>,
    #[prost(int64, optional, tag = "4")]
    #[serde(rename = "InDestUnreachs")]
    pub in_dest_unreachs: Option<i64>,
    #[prost(int64, optional, tag = "5")]
    #[serde(rename = "InTimeExcds")]
    pub in_time_excds: Option<i64>,
    #[prost(int64, optional, tag = "6")]
    #[serde(rename = "InParmProbs")]
    pub in_parm_probs: Option<i64>,
    #[prost(int64, optional, tag = "7")]
    #[serde(rename = "InSrcQuenchs")]
    pub in_src_quenchs: Option<i64>,
    #[prost(int64, optional, tag = "8")]
    #[serde(rename = "InRedirects")]
    pub in_redirects: Option<i64>,
    #[prost(int64, optional, tag = "9")]
    #[serde(rename = "InEchos")]
    pub in_echos: Option<i64>,
    #[prost(int64, optional, tag = "10")]
    #[serde(rename = "InEchoReps")]
    pub in_echo_reps: Option<i64>,
    #[prost(int64, optional, tag = "11")]
    #[serde(rename = "InTimestamps")]
    pub in_timestamps: Option<i64>,
    #[prost(int64, optional, tag = "12")]
    #[serde(rename = "InTimestampReps")]
    pub in_timestamp_reps: Option<i64>,
    #[prost(int64, optional, tag = "13")]
    #[serde(rename = "InAddrMasks")]
    pub in_addr_masks: Option<i64>,
    #[prost(int64, optional, tag = "14")]
    #[serde(rename = "InAddrMaskReps")]
    pub in_addr_mask_reps: Option<i64>,
    #[prost(int64, optional, tag = "15")]
    #[serde(rename = "OutMsgs")]
    pub out_msgs: Option<i64>,
    #[prost(int64, optional, tag = "16")]
    #[serde(rename = "OutErrors")]
    pub out_errors: Option<i64>,
    #[prost(int64, optional, tag = "17")]
    #[serde(rename = "OutDestUnreachs")]
    pub out_dest_unreachs: Option<i64>,
    #[prost(int64, optional, tag = "18")]
    #[serde(rename = "OutTimeExcds")]
    pub out_time_excds: Option<i64>,
    #[prost(int64, optional, tag = "19")]
    #[serde(rename = "OutParmProbs")]
    pub out_parm_probs: Option<i64>,
    #[prost(int64, optional, tag = "20")]
    #[serde(rename = "OutSrcQuenchs")]
    pub out_src_quenchs: Option<i64>,
    #[prost(int64, optional, tag = "21")]
    #[serde(rename = "OutRedirects")]
    pub out_redirects: Option<i64>,
    #[prost(int64, optional, tag = "22")]
    #[serde(rename = "OutEchos")]
    pub out_echos: Option<i64>,
    #[prost(int64, optional, tag = "23")]
    #[serde(rename = "OutEchoReps")]
    pub out_echo_reps: Option<i64>,
    #[prost(int64, optional, tag = "24")]
    #[serde(rename = "OutTimestamps")]
    pub out_timestamps: Option<i64>,
    #[prost(int64, optional, tag = "25")]
    #[serde(rename = "OutTimestampReps")]
    pub out_timestamp_reps: Option<i64>,
    #[prost(int64, optional, tag = "26")]
    #[serde(rename = "OutAddrMasks")]
    pub out_addr_masks: Option<i64>,
    #[prost(int64, optional, tag = "27")]
    #[serde(rename = "OutAddrMaskReps")]
    pub out_addr_mask_reps: Option<i64>,
}

/// `TcpStatistics`.
#[derive(Clone, PartialEq, Eq, prost::Message, Serialize, Deserialize)]
pub struct TcpStatistics {
    #[prost(int64, optional, tag = "1")]
    #[serde(rename = "RtoAlgorithm")]
    pub rto_algorithm: Option<i64>,
    #[prost(int64, optional, tag = "2")]
    #[serde(rename = "RtoMin")]
    pub rto_min: Option<i64>,
    #[prost(int64, optional, tag = "3")]
    #[serde(rename = "RtoMax")]
    pub rto_max: Option<i64>,
    #[prost(int64, optional, tag = "4")]
    #[serde(rename = "MaxConn")]
    pub max_conn: Option<i64>,
    #[prost(int64, optional, tag = "5")]
    #[serde(rename = "ActiveOpens")]
    pub active_opens: Option<i64>,
    #[prost(int64, optional, tag = "6")]
    #[serde(rename = "PassiveOpens")]
    pub passive_opens: Option<i64>,
    #[prost(int64, optional, tag = "7")]
    #[serde(rename = "AttemptFails")]
    pub attempt_fails: Option<i64>,
    #[prost(int64, optional, tag = "8")]
    #[serde(rename = "EstabResets")]
    pub estab_resets: Option<i64>,
    #[prost(int64, optional, tag = "9")]
    #[serde(rename = "CurrEstab")]
    pub curr_estab: Option<i64>,
    #[prost(int64, optional, tag = "10")]
    #[serde(rename = "InSegs")]
    pub in_segs: Option<i64>,
    #[prost(int64, optional, tag = "11")]
    #[serde(rename = "OutSegs")]
    pub out_segs: Option<i64>,
    #[prost(int64, optional, tag = "12")]
    #[serde(rename = "RetransSegs")]
    pub retrans_segs: Option<i64>,
    #[prost(int64, optional, tag = "13")]
    #[serde(rename = "InErrs")]
    pub in_errs: Option<i64>,
    #[prost(int64, optional, tag = "14")]
    #[serde(rename = "OutRsts")]
    pub out_rsts: Option<i64>,
    #[prost(int64, optional, tag = "15")]
    #[serde(rename = "InCsumErrors")]
    pub in_csum_errors: Option<i64>,
}

/// `UdpStatistics`.
#[derive(Clone, PartialEq, Eq, prost::Message, Serialize, Deserialize)]
pub struct UdpStatistics {
    #[prost(int64, optional, tag = "1")]
    #[serde(rename = "InDatagrams")]
    pub in_datagrams: Option<i64>,
    #[prost(int64, optional, tag = "2")]
    #[serde(rename = "NoPorts")]
    pub no_ports: Option<i64>,
    #[prost(int64, optional, tag = "3")]
    #[serde(rename = "InErrors")]
    pub in_errors: Option<i64>,
    #[prost(int64, optional, tag = "4")]
    #[serde(rename = "OutDatagrams")]
    pub out_datagrams: Option<i64>,
    #[prost(int64, optional, tag = "5")]
    #[serde(rename = "RcvbufErrors")]
    pub rcvbuf_errors: Option<i64>,
    #[prost(int64, optional, tag = "6")]
    #[serde(rename = "SndbufErrors")]
    pub sndbuf_errors: Option<i64>,
    #[prost(int64, optional, tag = "7")]
    #[serde(rename = "InCsumErrors")]
    pub in_csum_errors: Option<i64>,
    #[prost(int64, optional, tag = "8")]
    #[serde(rename = "IgnoredMulti")]
    pub ignored_multi: Option<i64>,
}
