//! Real mainnet headers: fields, midstates, hashes, and every kernel finds every nonce.

use std::sync::atomic::AtomicBool;

use miner_core::{BlockHash, Candidate, Header, Target, Work, search, sha256, sha256d};
use serde_json::Value;

use crate::common::{data, for_each_kernel, found, hex_bytes, hex_u32, list, range, text};

fn header(row: &Value) -> Header {
    Header::from_bytes(&hex_bytes(&row["header"]).try_into().unwrap())
}

#[test]
fn fields_midstates_and_hashes() {
    let file = data("mainnet_headers.json");
    assert_eq!(list(&file, "headers").len(), 114);
    for row in list(&file, "headers") {
        let header = header(row);
        let name = format!("height {}", row["height"]);
        let display = |bytes: [u8; 32]| BlockHash(bytes).to_string();
        assert_eq!(header.to_bytes().to_vec(), hex_bytes(&row["header"]), "{name}");
        assert_eq!(header.version, hex_u32(&row["version"]), "{name}");
        assert_eq!(display(header.prev_hash), text(row, "prev_hash"), "{name}");
        assert_eq!(display(header.merkle_root), text(row, "merkle_root"), "{name}");
        assert_eq!(u64::from(header.time), row["time"].as_u64().unwrap(), "{name}");
        assert_eq!(header.bits, hex_u32(&row["bits"]), "{name}");
        assert_eq!(u64::from(header.nonce), row["nonce"].as_u64().unwrap(), "{name}");

        let midstate = sha256::midstate(header.to_bytes().first_chunk().unwrap());
        let expected: Vec<u32> = list(row, "midstate_words").iter().map(hex_u32).collect();
        assert_eq!(midstate.to_vec(), expected, "{name}");
        assert_eq!(
            hex::encode(first_sha256(&header, midstate)),
            text(row, "first_sha256"),
            "{name}"
        );

        assert_eq!(header.hash().to_string(), text(row, "hash"), "{name}");
        assert_eq!(header.hash().0, sha256d(&header.to_bytes()), "{name}");
        let target = Target::from_bits(header.bits).unwrap();
        assert_eq!(target.to_string(), text(row, "target"), "{name}");
        assert!(target.is_met_by(&header.hash()), "{name}");
        for (ours, key) in [
            (target.difficulty(), "difficulty"),
            (header.hash().difficulty(), "hash_difficulty"),
        ] {
            let theirs = row[key].as_f64().unwrap();
            assert!(
                (ours / theirs - 1.0).abs() < 1e-15,
                "{name} {key}: {ours} {theirs}"
            );
        }
    }
}

/// The first of the two hashes, from the midstate and the plain compression.
fn first_sha256(header: &Header, midstate: [u32; 8]) -> Vec<u8> {
    let mut block = [0u32; 16];
    for (word, bytes) in block.iter_mut().zip(header.to_bytes()[64..].chunks_exact(4)) {
        *word = u32::from_be_bytes(bytes.try_into().unwrap());
    }
    (block[4], block[15]) = (0x8000_0000, 640);
    sha256::compress(&midstate, &block)
        .iter()
        .flat_map(|word| word.to_be_bytes())
        .collect()
}

#[test]
fn every_kernel_finds_every_block() {
    let file = data("mainnet_headers.json");
    for_each_kernel(|kernel| {
        for row in list(&file, "headers") {
            let header = header(row);
            // Versions on either side, so that the block is found at its index among several.
            let versions = [header.version ^ 0x2000, header.version, header.version ^ 0x4000];
            let work = Work::new(&header, &versions, Target::from_bits(header.bits).unwrap());
            let start = header.nonce.saturating_sub(1000);
            let nonces = range(start, ((1 << 32) - u64::from(start)).min(1050));
            let mut hits = Vec::new();
            let searched = search(kernel, &work, nonces, &AtomicBool::new(false), &mut hits);
            assert_eq!(
                (searched.nonces, searched.hashes),
                (nonces.len(), 3 * nonces.len())
            );
            let found: Vec<_> = hits
                .iter()
                .map(|hit| (hit.version, hit.nonce, hit.hash.to_string()))
                .collect();
            let expected = (header.version, header.nonce, text(row, "hash").to_owned());
            assert_eq!(found, [expected], "{kernel} height {}", row["height"]);
        }
    });
}

/// A block is a hit whose most significant word is 0, the only kind that counts on a real network: found at every place
/// of a range of several vectors, alone and among versions.
#[test]
fn every_kernel_finds_a_block_at_every_place() {
    let file = data("mainnet_headers.json");
    let headers: Vec<Header> = list(&file, "headers").iter().map(header).collect();
    for_each_kernel(|kernel| {
        let len = 6 * kernel.lanes() as u32 + 1;
        for (i, header) in headers.iter().enumerate() {
            for count in [1, 1 + i % 20] {
                let offset = |offset: u32| {
                    offset
                        .min(header.nonce)
                        .max(len - 1 - (u32::MAX - header.nonce).min(len - 1))
                };
                for offset in (0..len).map(offset) {
                    let version_index = (i as u32 + offset) % count as u32;
                    let versions: Vec<u32> = (0..count as u32)
                        .map(|index| header.version ^ (index ^ version_index) << 13)
                        .collect();
                    let work = Work::new(header, &versions, Target::from_bits(header.bits).unwrap());
                    let nonce = header.nonce;
                    assert_eq!(
                        found(kernel, &work, range(nonce - offset, len.into())),
                        [Candidate { version_index, nonce }],
                        "{kernel} {header:?} at {offset} of {len}, version {version_index} of {count}"
                    );
                }
            }
        }
    });
}

/// Share targets from difficulty 1e-9 to 1e6: a real block meets them all, and nothing that does is missed.
#[test]
fn every_difficulty() {
    let file = data("mainnet_headers.json");
    let headers = list(&file, "headers").iter().map(header);
    let headers: Vec<_> = headers
        .filter(|header| header.hash().difficulty() > 1e6)
        .take(3)
        .collect();
    assert_eq!(headers.len(), 3);
    for_each_kernel(|kernel| {
        for difficulty in (-9..=6).flat_map(|exponent| [1.0, 2.5].map(|x| x * 10f64.powi(exponent))) {
            let target = Target::from_difficulty(difficulty.min(1e6)).unwrap();
            for header in &headers {
                let work = Work::new(header, &[header.version], target);
                let nonces = range(header.nonce - 500, 1000);
                let mut hits = Vec::new();
                search(kernel, &work, nonces, &AtomicBool::new(false), &mut hits);
                let all = (header.nonce - 500..header.nonce + 500).map(|nonce| Header { nonce, ..*header });
                let expected: Vec<_> = all
                    .filter(|header| target.is_met_by(&header.hash()))
                    .map(|header| header.nonce)
                    .collect();
                let found: Vec<_> = hits.iter().map(|hit| hit.nonce).collect();
                assert!(expected.contains(&header.nonce));
                assert_eq!(found, expected, "{kernel} difficulty {difficulty}");
            }
        }
    });
}
