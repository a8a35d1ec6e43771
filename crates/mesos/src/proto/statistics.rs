//! What a container uses.

mod blkio;
mod net;

use serde::{Deserialize, Serialize};

pub use blkio::{
    BlkioOperation, BlkioStatistics, BlkioValue, CfqStatistics, DeviceNumber, ThrottlingStatistics,
};
pub use net::{
    IcmpStatistics, IpStatistics, RatePercentiles, RateStatistics, SnmpStatistics, TcpStatistics,
    TrafficControlStatistics, UdpStatistics,
};

use super::{DiskSource, Persistence, Range};

/// `ResourceStatistics`: a snapshot of what a container uses. What its isolators do not measure is absent.
#[derive(Clone, PartialEq, prost::Message, Serialize, Deserialize)]
pub struct ResourceStatistics {
    /// Seconds since the Unix epoch.
    #[prost(double, required, tag = "1")]
    pub timestamp: f64,
    #[prost(double, optional, tag = "2")]
    pub cpus_user_time_secs: Option<f64>,
    #[prost(double, optional, tag = "3")]
    pub cpus_system_time_secs: Option<f64>,
    /// CPUs.
    #[prost(double, optional, tag = "4")]
    pub cpus_limit: Option<f64>,
    #[prost(uint64, optional, tag = "5")]
    pub mem_rss_bytes: Option<u64>,
    #[prost(uint64, optional, tag = "6")]
    pub mem_limit_bytes: Option<u64>,
    #[prost(uint32, optional, tag = "7")]
    pub cpus_nr_periods: Option<u32>,
    #[prost(uint32, optional, tag = "8")]
    pub cpus_nr_throttled: Option<u32>,
    #[prost(double, optional, tag = "9")]
    pub cpus_throttled_time_secs: Option<f64>,
    #[prost(uint64, optional, tag = "10")]
    pub mem_file_bytes: Option<u64>,
    #[prost(uint64, optional, tag = "11")]
    pub mem_anon_bytes: Option<u64>,
    #[prost(uint64, optional, tag = "12")]
    pub mem_mapped_file_bytes: Option<u64>,
    #[prost(message, optional, tag = "13")]
    pub perf: Option<PerfStatistics>,
    #[prost(uint64, optional, tag = "14")]
    pub net_rx_packets: Option<u64>,
    #[prost(uint64, optional, tag = "15")]
    pub net_rx_bytes: Option<u64>,
    #[prost(uint64, optional, tag = "16")]
    pub net_rx_errors: Option<u64>,
    #[prost(uint64, optional, tag = "17")]
    pub net_rx_dropped: Option<u64>,
    #[prost(uint64, optional, tag = "18")]
    pub net_tx_packets: Option<u64>,
    #[prost(uint64, optional, tag = "19")]
    pub net_tx_bytes: Option<u64>,
    #[prost(uint64, optional, tag = "20")]
    pub net_tx_errors: Option<u64>,
    #[prost(uint64, optional, tag = "21")]
    pub net_tx_dropped: Option<u64>,
    #[prost(double, optional, tag = "22")]
    pub net_tcp_rtt_microsecs_p50: Option<f64>,
    #[prost(double, optional, tag = "23")]
    pub net_tcp_rtt_microsecs_p90: Option<f64>,
    #[prost(double, optional, tag = "24")]
    pub net_tcp_rtt_microsecs_p95: Option<f64>,
    #[prost(double, optional, tag = "25")]
    pub net_tcp_rtt_microsecs_p99: Option<f64>,
    #[prost(uint64, optional, tag = "26")]
    pub disk_limit_bytes: Option<u64>,
    #[prost(uint64, optional, tag = "27")]
    pub disk_used_bytes: Option<u64>,
    #[prost(double, optional, tag = "28")]
    pub net_tcp_active_connections: Option<f64>,
    #[prost(double, optional, tag = "29")]
    pub net_tcp_time_wait_connections: Option<f64>,
    #[prost(uint32, optional, tag = "30")]
    pub processes: Option<u32>,
    #[prost(uint32, optional, tag = "31")]
    pub threads: Option<u32>,
    #[prost(uint64, optional, tag = "32")]
    pub mem_low_pressure_counter: Option<u64>,
    #[prost(uint64, optional, tag = "33")]
    pub mem_medium_pressure_counter: Option<u64>,
    #[prost(uint64, optional, tag = "34")]
    pub mem_critical_pressure_counter: Option<u64>,
    #[prost(message, repeated, tag = "35")]
    #[serde(default)]
    pub net_traffic_control_statistics: Vec<TrafficControlStatistics>,
    #[prost(uint64, optional, tag = "36")]
    pub mem_total_bytes: Option<u64>,
    #[prost(uint64, optional, tag = "37")]
    pub mem_total_memsw_bytes: Option<u64>,
    #[prost(uint64, optional, tag = "38")]
    pub mem_soft_limit_bytes: Option<u64>,
    #[prost(uint64, optional, tag = "39")]
    pub mem_cache_bytes: Option<u64>,
    #[prost(uint64, optional, tag = "40")]
    pub mem_swap_bytes: Option<u64>,
    #[prost(uint64, optional, tag = "41")]
    pub mem_unevictable_bytes: Option<u64>,
    #[prost(message, optional, tag = "42")]
    pub net_snmp_statistics: Option<SnmpStatistics>,
    #[prost(message, repeated, tag = "43")]
    #[serde(default)]
    pub disk_statistics: Vec<DiskStatistics>,
    #[prost(message, optional, tag = "44")]
    pub blkio_statistics: Option<BlkioStatistics>,
    #[prost(double, optional, tag = "45")]
    pub cpus_soft_limit: Option<f64>,
    #[prost(uint64, optional, tag = "46")]
    pub net_tx_rate_limit: Option<u64>,
    #[prost(uint64, optional, tag = "47")]
    pub net_tx_burst_rate_limit: Option<u64>,
    #[prost(uint64, optional, tag = "48")]
    pub net_tx_burst_size: Option<u64>,
    #[prost(uint64, optional, tag = "49")]
    pub net_rx_rate_limit: Option<u64>,
    #[prost(uint64, optional, tag = "50")]
    pub net_rx_burst_rate_limit: Option<u64>,
    #[prost(uint64, optional, tag = "51")]
    pub net_rx_burst_size: Option<u64>,
    #[prost(uint64, optional, tag = "52")]
    pub mem_kmem_usage_bytes: Option<u64>,
    #[prost(uint64, optional, tag = "53")]
    pub mem_kmem_tcp_usage_bytes: Option<u64>,
    #[prost(message, optional, tag = "54")]
    pub net_rate_statistics: Option<RateStatistics>,
    #[prost(message, optional, tag = "55")]
    pub net_ephemeral_ports: Option<Range>,
}

/// `DiskStatistics`: use of a disk or volume.
#[derive(Clone, PartialEq, Eq, prost::Message, Serialize, Deserialize)]
pub struct DiskStatistics {
    #[prost(message, optional, tag = "1")]
    pub source: Option<DiskSource>,
    /// Of which volume; absent = the sandbox.
    #[prost(message, optional, tag = "2")]
    pub persistence: Option<Persistence>,
    #[prost(uint64, optional, tag = "3")]
    pub limit_bytes: Option<u64>,
    #[prost(uint64, optional, tag = "4")]
    pub used_bytes: Option<u64>,
}

/// `PerfStatistics`: hardware and kernel events during a sampling interval; names are those of perf(1).
#[derive(Clone, PartialEq, prost::Message, Serialize, Deserialize)]
pub struct PerfStatistics {
    /// Start of the sampling interval, in seconds since the Unix epoch.
    #[prost(double, required, tag = "1")]
    pub timestamp: f64,
    /// Seconds.
    #[prost(double, required, tag = "2")]
    pub duration: f64,
    #[prost(uint64, optional, tag = "3")]
    pub cycles: Option<u64>,
    #[prost(uint64, optional, tag = "4")]
    pub stalled_cycles_frontend: Option<u64>,
    #[prost(uint64, optional, tag = "5")]
    pub stalled_cycles_backend: Option<u64>,
    #[prost(uint64, optional, tag = "6")]
    pub instructions: Option<u64>,
    #[prost(uint64, optional, tag = "7")]
    pub cache_references: Option<u64>,
    #[prost(uint64, optional, tag = "8")]
    pub cache_misses: Option<u64>,
    #[prost(uint64, optional, tag = "9")]
    pub branches: Option<u64>,
    #[prost(uint64, optional, tag = "10")]
    pub branch_misses: Option<u64>,
    #[prost(uint64, optional, tag = "11")]
    pub bus_cycles: Option<u64>,
    #[prost(uint64, optional, tag = "12")]
    pub ref_cycles: Option<u64>,
    #[prost(double, optional, tag = "13")]
    pub cpu_clock: Option<f64>,
    #[prost(double, optional, tag = "14")]
    pub task_clock: Option<f64>,
    #[prost(uint64, optional, tag = "15")]
    pub page_faults: Option<u64>,
    #[prost(uint64, optional, tag = "16")]
    pub minor_faults: Option<u64>,
    #[prost(uint64, optional, tag = "17")]
    pub major_faults: Option<u64>,
    #[prost(uint64, optional, tag = "18")]
    pub context_switches: Option<u64>,
    #[prost(uint64, optional, tag = "19")]
    pub cpu_migrations: Option<u64>,
    #[prost(uint64, optional, tag = "20")]
    pub alignment_faults: Option<u64>,
    #[prost(uint64, optional, tag = "21")]
    pub emulation_faults: Option<u64>,
    #[prost(uint64, optional, tag = "22")]
    pub l1_dcache_loads: Option<u64>,
    #[prost(uint64, optional, tag = "23")]
    pub l1_dcache_load_misses: Option<u64>,
    #[prost(uint64, optional, tag = "24")]
    pub l1_dcache_stores: Option<u64>,
    #[prost(uint64, optional, tag = "25")]
    pub l1_dcache_store_misses: Option<u64>,
    #[prost(uint64, optional, tag = "26")]
    pub l1_dcache_prefetches: Option<u64>,
    #[prost(uint64, optional, tag = "27")]
    pub l1_dcache_prefetch_misses: Option<u64>,
    #[prost(uint64, optional, tag = "28")]
    pub l1_icache_loads: Option<u64>,
    #[prost(uint64, optional, tag = "29")]
    pub l1_icache_load_misses: Option<u64>,
    #[prost(uint64, optional, tag = "30")]
    pub l1_icache_prefetches: Option<u64>,
    #[prost(uint64, optional, tag = "31")]
    pub l1_icache_prefetch_misses: Option<u64>,
    #[prost(uint64, optional, tag = "32")]
    pub llc_loads: Option<u64>,
    #[prost(uint64, optional, tag = "33")]
    pub llc_load_misses: Option<u64>,
    #[prost(uint64, optional, tag = "34")]
    pub llc_stores: Option<u64>,
    #[prost(uint64, optional, tag = "35")]
    pub llc_store_misses: Option<u64>,
    #[prost(uint64, optional, tag = "36")]
    pub llc_prefetches: Option<u64>,
    #[prost(uint64, optional, tag = "37")]
    pub llc_prefetch_misses: Option<u64>,
    #[prost(uint64, optional, tag = "38")]
    pub dtlb_loads: Option<u64>,
    #[prost(uint64, optional, tag = "39")]
    pub dtlb_load_misses: Option<u64>,
    #[prost(uint64, optional, tag = "40")]
    pub dtlb_stores: Option<u64>,
    #[prost(uint64, optional, tag = "41")]
    pub dtlb_store_misses: Option<u64>,
    #[prost(uint64, optional, tag = "42")]
    pub dtlb_prefetches: Option<u64>,
    #[prost(uint64, optional, tag = "43")]
    pub dtlb_prefetch_misses: Option<u64>,
    #[prost(uint64, optional, tag = "44")]
    pub itlb_loads: Option<u64>,
    #[prost(uint64, optional, tag = "45")]
    pub itlb_load_misses: Option<u64>,
    #[prost(uint64, optional, tag = "46")]
    pub branch_loads: Option<u64>,
    #[prost(uint64, optional, tag = "47")]
    pub branch_load_misses: Option<u64>,
    #[prost(uint64, optional, tag = "48")]
    pub node_loads: Option<u64>,
    #[prost(uint64, optional, tag = "49")]
    pub node_load_misses: Option<u64>,
    #[prost(uint64, optional, tag = "50")]
    pub node_stores: Option<u64>,
    #[prost(uint64, optional, tag = "51")]
    pub node_store_misses: Option<u64>,
    #[prost(uint64, optional, tag = "52")]
    pub node_prefetches: Option<u64>,
    #[prost(uint64, optional, tag = "53")]
    pub node_prefetch_misses: Option<u64>,
}
