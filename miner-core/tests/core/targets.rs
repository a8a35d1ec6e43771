//! Compact bits, pool difficulties and what they mean as targets.

use miner_core::{BlockHash, Target, TargetError};

use crate::common::{data, hex_32, hex_u32, list, text};

#[test]
fn bits() {
    let file = data("difficulty.json");
    for row in list(&file, "bits") {
        let bits = hex_u32(&row["bits"]);
        let target = Target::from_bits(bits).unwrap();
        assert_eq!(target.to_string(), text(row, "target"), "{bits:08x}");
        assert_eq!(text(row, "target").parse(), Ok(target), "{bits:08x}");
        assert_eq!(target.to_bits(), bits, "{bits:08x}");
        let difficulty = row["difficulty"].as_f64().unwrap();
        assert!(
            (target.difficulty() / difficulty - 1.0).abs() < 1e-15,
            "{bits:08x}"
        );
    }
}

#[test]
fn invalid_bits() {
    let file = data("difficulty.json");
    for row in list(&file, "bits_invalid") {
        let bits = hex_u32(&row["bits"]);
        let expected = match (&row["zero"], &row["negative"], &row["overflow"]) {
            (zero, _, _) if zero == true => TargetError::Zero(bits),
            (_, negative, _) if negative == true => TargetError::Negative(bits),
            _ => TargetError::Overflow(bits),
        };
        assert_eq!(Target::from_bits(bits), Err(expected), "{row}");
    }
}

#[test]
fn bits_of_all_retargets_survive_the_way_through_a_target() {
    let file = data("retargets.json");
    let rows = list(&file, "rows");
    assert!(rows.len() > 400);
    for bits in rows.iter().flat_map(|row| [hex_u32(&row[3]), hex_u32(&row[4])]) {
        assert_eq!(Target::from_bits(bits).unwrap().to_bits(), bits, "{bits:08x}");
    }
}

#[test]
fn bits_at_the_edges() {
    for (bits, target) in [
        (0x0101_0000, Target::from_be_bytes(number(&[(31, 1)]))),
        (0x2200_00ff, Target::from_be_bytes(number(&[(0, 0xff)]))),
        (
            0x2100_ffff,
            Target::from_be_bytes(number(&[(0, 0xff), (1, 0xff)])),
        ),
        (
            0x207f_ffff,
            Target::from_be_bytes(number(&[(0, 0x7f), (1, 0xff), (2, 0xff)])),
        ),
    ] {
        assert_eq!(Target::from_bits(bits), Ok(target), "{bits:08x}");
    }
    assert_eq!(Target::from_be_bytes([0; 32]).to_bits(), 0);
    assert_eq!(Target::MAX.to_bits(), 0x2100_ffff);
    assert_eq!(
        Target::from_be_bytes(number(&[(31, 0x80)])).to_bits(),
        0x0200_8000
    );
}

fn number(bytes: &[(usize, u8)]) -> [u8; 32] {
    let mut number = [0; 32];
    bytes.iter().for_each(|&(index, byte)| number[index] = byte);
    number
}

#[test]
fn pool_difficulties() {
    let file = data("difficulty.json");
    for row in list(&file, "pool") {
        let difficulty: f64 = text(row, "difficulty").parse().unwrap();
        let target = Target::from_difficulty(difficulty).unwrap();
        let expected = Target::from_be_bytes(hex_32(&row["target"]));
        // The vectors divide by the decimal text, we by the f64 that is nearest to it.
        if difficulty.fract() == 0.0 || difficulty == 0.5 || difficulty == 1024.5 {
            assert_eq!(target, expected, "{difficulty}");
        }
        let relation = target.difficulty() / expected.difficulty();
        assert!((relation - 1.0).abs() < 4e-16, "{difficulty}: {relation}");
        assert!(
            (target.difficulty() / difficulty - 1.0).abs() < 4e-16,
            "{difficulty}"
        );
    }
}

#[test]
fn difficulties_that_are_none() {
    for difficulty in [0.0, -0.0, -1.0, f64::INFINITY, f64::NEG_INFINITY] {
        assert_eq!(
            Target::from_difficulty(difficulty),
            Err(TargetError::NotPositive(difficulty))
        );
    }
    assert!(matches!(
        Target::from_difficulty(f64::NAN),
        Err(TargetError::NotPositive(_))
    ));
    for difficulty in [1e68, f64::MAX] {
        assert_eq!(
            Target::from_difficulty(difficulty),
            Err(TargetError::TooHigh(difficulty))
        );
    }
    assert_eq!(Target::from_difficulty(2e67).unwrap().to_be_bytes()[31], 1);
    for difficulty in [f64::MIN_POSITIVE / 4.0, f64::MIN_POSITIVE, 1e-100, 1e-12] {
        assert_eq!(Target::from_difficulty(difficulty), Ok(Target::MAX));
    }
}

#[test]
fn order_and_what_meets() {
    let target: Target = format!("00ff{}", "00".repeat(30)).parse().unwrap();
    let hash = |text: &str| text.parse::<BlockHash>().unwrap();
    assert!(target.is_met_by(&hash(&target.to_string())));
    assert!(target.is_met_by(&hash(&format!("00fe{}", "ff".repeat(30)))));
    assert!(!target.is_met_by(&hash(&format!("00ff{}01", "00".repeat(29)))));
    assert!(!target.is_met_by(&hash(&format!("01{}", "00".repeat(31)))));
    assert!(target < Target::MAX && target > Target::from_difficulty(1.0).unwrap());
    assert_eq!(target.top_word(), 0x00ff_0000);
    assert_eq!(BlockHash([0; 32]).difficulty(), f64::INFINITY);
}

#[test]
fn expected_hashes() {
    assert_eq!(Target::MAX.expected_hashes(), 1.0);
    let one = Target::from_difficulty(1.0).unwrap().expected_hashes();
    assert!(
        (one / (2f64.powi(32) * 65536.0 / 65535.0) - 1.0).abs() < 1e-15,
        "{one}"
    );
    assert_eq!(Target::from_be_bytes([0; 32]).expected_hashes(), 2f64.powi(256));
}
