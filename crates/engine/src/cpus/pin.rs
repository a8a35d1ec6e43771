/// Binds the calling thread to one CPU. Returns false if the system refuses, for example because the CPU is not in
/// the process's affinity mask; the thread then runs wherever it may.
pub fn pin(cpu: usize) -> bool {
    core_affinity::set_for_current(core_affinity::CoreId { id: cpu })
}
