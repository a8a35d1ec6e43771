//! Files of templates that somebody has changed or cut: they hold a job whose blocks can be put together, or none.
#![no_main]

use libfuzzer_sys::fuzz_target;
use miner_core::Share;
use solo::SoloJob;

fuzz_target!(|file: &[u8]| {
    let Ok(job) = SoloJob::from_file(file) else {
        return;
    };
    let template = job.template();
    assert_eq!(template.check(), Ok(()));
    let share = Share {
        extranonce2: vec![0; template.extranonce2_size()],
        version: template.version,
        time: template.time,
        nonce: 0,
    };
    let block = job.block(&share).expect("a share of the job itself");
    assert_eq!(block[4..36], template.prev_hash);
    let again = SoloJob::from_file(&job.to_file()).expect("its own file");
    assert_eq!(again.block(&share), Ok(block));
});
