//! Draft.
use kernel_gen::{machine, pipeline::*, schedule::Settings};
fn main() {
    let a: Vec<String> = std::env::args().collect();
    let n = |i: usize, d: usize| a.get(i).and_then(|x| x.parse().ok()).unwrap_or(d);
    let zen = a.get(1).is_some_and(|x| x == "zen4");
    let design = if zen { Design { name: "hybrid256", machine: machine::ZEN4, second: Second::Sha, rolling_split: n(2, 34), nonce_only_split: n(3, 64), chains: n(4, 6), settings: Settings { window: n(5, 60) } } }
    else { Design { name: "hybrid512", machine: machine::GOLDEN_COVE, second: Second::Vector, rolling_split: n(2, 46), nonce_only_split: n(3, 56), chains: n(4, 4), settings: Settings { window: n(5, 60) } } };
    let f = [design.tables(), design.rolling(), design.nonce_only()];
    eprintln!("table {} block {} spill {} lines {:?}", design.table_bytes(), design.block_bytes(), spill_bytes(&design, &f), f.iter().map(|x| x.text.lines().count()).collect::<Vec<_>>());
    let dir = std::env::var("OUT").unwrap_or("miner-core/src/kernel/asm".into());
    let mut text = String::new();
    for x in &f { text += &x.text; text += "\n"; }
    let n = design.name;
    std::fs::write(format!("{dir}/{n}.s"), text).unwrap();
    let table = design.table_bytes(); let block = design.block_bytes(); let spill = spill_bytes(&design, &f); let (l0, l1) = (design.rolling_lag(), design.nonce_only_lag());
    let lanes = design.machine.width.lanes();
    std::fs::write(format!("{dir}/{n}.in"), format!("Generated {{ lanes: {lanes}, table_bytes: {table}, block_bytes: {block}, spill_bytes: {spill}, lags: [{l0}, {l1}], tables: mesos_miner_{n}_tables, rolling: mesos_miner_{n}_rolling, nonce_only: mesos_miner_{n}_nonce_only }}\n")).unwrap();
}
