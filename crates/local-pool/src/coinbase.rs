//! Coinbase transactions, cut where the extranonces belong.

use bitcoin::absolute::LockTime;
use bitcoin::opcodes::OP_TRUE;
use bitcoin::script::{Builder, PushBytesBuf};
use bitcoin::transaction::Version;
use bitcoin::{Amount, OutPoint, Sequence, Transaction, TxIn, TxOut, Witness, consensus};

/// Names the block's maker, as pools do.
const TAG: &[u8; 13] = b"/mesos-miner/";
/// Blocks until the subsidy halves.
const HALVING: u32 = 210_000;

/// The bytes before and after `extranonce_len` bytes of extranonces (at most 36) in the coinbase of the block at
/// `height`, without witness.
///
/// The script is the height (BIP 34), the tag, the number of the job, so that no two jobs have a header in
/// common, and a push of the extranonces; the output pays the subsidy to anyone. Lock time and sequence
/// follow BIP 54.
pub(crate) fn parts(height: u32, number: u64, extranonce_len: usize) -> (Vec<u8>, Vec<u8>) {
    let extranonces = PushBytesBuf::try_from(vec![0; extranonce_len]).expect("some bytes can be pushed");
    let script = Builder::new()
        .push_int(height.into())
        .push_slice(TAG)
        .push_slice(number.to_le_bytes())
        .push_slice(extranonces)
        .into_script();
    // Version, input count, outpoint, script length; then the script up to its last push.
    let cut = 4 + 1 + 36 + 1 + script.len() - extranonce_len;
    let coinbase = Transaction {
        version: Version::TWO,
        lock_time: LockTime::from_consensus(height.saturating_sub(1)),
        input: vec![TxIn {
            previous_output: OutPoint::null(),
            script_sig: script,
            sequence: Sequence::ENABLE_LOCKTIME_NO_RBF,
            witness: Witness::new(),
        }],
        output: vec![TxOut {
            value: subsidy(height),
            script_pubkey: Builder::new().push_opcode(OP_TRUE).into_script(),
        }],
    };
    let bytes = consensus::serialize(&coinbase);
    (bytes[..cut].to_vec(), bytes[cut + extranonce_len..].to_vec())
}

fn subsidy(height: u32) -> Amount {
    Amount::from_sat(
        (50 * Amount::ONE_BTC.to_sat())
            .checked_shr(height / HALVING)
            .unwrap_or(0),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_whole_coinbase_parses() {
        for height in [
            1, 2, 16, 17, 127, 128, 255, 256, 32_767, 32_768, 8_388_608, 20_000_000,
        ] {
            for len in [5, 8, 20] {
                let extranonces: Vec<u8> = (1..=len as u8).collect();
                let (before, after) = parts(height, 7, len);
                let bytes = [&before[..], &extranonces, &after].concat();
                let transaction: Transaction = consensus::deserialize(&bytes).expect("a transaction");
                assert!(transaction.is_coinbase(), "height {height}");
                let script = &transaction.input[0].script_sig;
                assert!(script.as_bytes().ends_with(&extranonces));
                assert!((2..=100).contains(&script.len()));
                let height_push = Builder::new().push_int(height.into()).into_script();
                assert!(script.as_bytes().starts_with(height_push.as_bytes()));
                assert_eq!(transaction.lock_time.to_consensus_u32(), height - 1);
            }
        }
    }

    #[test]
    fn the_subsidy_halves_until_nothing_is_left() {
        assert_eq!(subsidy(1).to_sat(), 5_000_000_000);
        assert_eq!(subsidy(210_000).to_sat(), 2_500_000_000);
        assert_eq!(subsidy(u32::MAX).to_sat(), 0);
    }
}
