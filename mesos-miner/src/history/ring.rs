//! The file of the points: of one size from its beginning, with a place for each step that is used again when the step is
//! long past. Each place has a checksum, so that a torn or damaged one costs one point.

use super::series::{Finished, POINTS, Point, STEPS};
use sha2::{Digest, Sha256};

/// The file's first bytes. Another version of the file begins otherwise.
const MAGIC: &[u8; PLACE] = b"mesos-miner history 1\n                                         \n";
/// Bytes of a place.
const PLACE: usize = 64;
/// Bytes of a place before its checksum.
const CONTENT: usize = 56;
/// Bytes of the file.
pub(super) const SIZE: usize = PLACE * (1 + STEPS.len() * POINTS as usize);

/// A file without points.
pub(super) fn empty() -> Vec<u8> {
    let mut file = MAGIC.to_vec();
    file.resize(SIZE, 0);
    file
}

/// Where a point is in the file, and its bytes.
pub(super) fn place((series, step, point): Finished) -> (u64, [u8; PLACE]) {
    let index = 1 + series as u64 * POINTS + step % POINTS;
    let mut bytes = [0; PLACE];
    let Point {
        claimed,
        proven,
        accepted,
        rejected,
        stale,
        unanswered,
        invalid,
        workers,
    } = point;
    bytes[..8].copy_from_slice(&step.to_le_bytes());
    bytes[8..16].copy_from_slice(&claimed.to_le_bytes());
    bytes[16..24].copy_from_slice(&proven.to_le_bytes());
    let counts = [accepted, rejected, stale, unanswered, invalid, workers];
    for (chunk, count) in bytes[24..48].chunks_exact_mut(4).zip(counts) {
        chunk.copy_from_slice(&count.to_le_bytes());
    }
    // Never 0: an empty place is no point.
    bytes[48..CONTENT].copy_from_slice(&(series as u64 + 1).to_le_bytes());
    let checksum = checksum(&bytes);
    bytes[CONTENT..].copy_from_slice(&checksum);
    (index * PLACE as u64, bytes)
}

/// What a file holds.
#[derive(Debug, PartialEq)]
pub(super) enum Content {
    /// Its points, and the number of places that are damaged.
    Points(Vec<Finished>, usize),
    /// It is of another kind, version or size.
    Foreign,
}

pub(super) fn read(file: &[u8]) -> Content {
    if file.len() != SIZE || !file.starts_with(MAGIC) {
        return Content::Foreign;
    }
    let (mut points, mut damaged) = (Vec::new(), 0);
    for (index, bytes) in file.chunks_exact(PLACE).enumerate().skip(1) {
        if bytes.iter().all(|byte| *byte == 0) {
            continue;
        }
        match point(bytes).filter(|finished| place(*finished).0 == (index * PLACE) as u64) {
            Some(finished) => points.push(finished),
            None => damaged += 1,
        }
    }
    Content::Points(points, damaged)
}

fn point(bytes: &[u8]) -> Option<Finished> {
    if checksum(bytes) != bytes[CONTENT..] {
        return None;
    }
    let long = |at: usize| Some(u64::from_le_bytes(bytes.get(at..at + 8)?.try_into().ok()?));
    let short = |at: usize| Some(u32::from_le_bytes(bytes.get(at..at + 4)?.try_into().ok()?));
    let series = usize::try_from(long(48)?.checked_sub(1)?).ok()?;
    let point = Point {
        claimed: f64::from_bits(long(8)?),
        proven: f64::from_bits(long(16)?),
        accepted: short(24)?,
        rejected: short(28)?,
        stale: short(32)?,
        unanswered: short(36)?,
        invalid: short(40)?,
        workers: short(44)?,
    };
    let is_good = series < STEPS.len() && point.claimed.is_finite() && point.proven.is_finite();
    is_good.then_some((series, long(0)?, point))
}

/// The first bytes of the SHA-256 of a place's content.
fn checksum(place: &[u8]) -> [u8; PLACE - CONTENT] {
    let digest = Sha256::digest(&place[..CONTENT]);
    std::array::from_fn(|index| digest[index])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn some_points() -> Vec<Finished> {
        let point = |series: usize, step: u64| {
            let point = Point {
                claimed: step as f64,
                proven: 0.5,
                accepted: 1,
                rejected: 2,
                stale: 3,
                unanswered: 4,
                invalid: 5,
                workers: 6,
            };
            (series, step, point)
        };
        (0..STEPS.len())
            .flat_map(|series| (1000..1000 + POINTS).map(move |step| point(series, step)))
            .collect()
    }

    fn file(points: &[Finished]) -> Vec<u8> {
        let mut file = empty();
        for finished in points {
            let (at, bytes) = place(*finished);
            let at = usize::try_from(at).unwrap();
            file[at..at + PLACE].copy_from_slice(&bytes);
        }
        file
    }

    #[test]
    fn what_is_written_is_read() {
        assert_eq!(read(&empty()), Content::Points(vec![], 0));
        let points = some_points();
        let Content::Points(mut read, 0) = read(&file(&points)) else {
            panic!("not read");
        };
        read.sort_by_key(|(series, step, _)| (*series, *step));
        assert_eq!(read, points);
    }

    #[test]
    fn a_changed_byte_costs_one_point() {
        let points = some_points();
        let good = file(&points);
        for at in (PLACE..SIZE).step_by(997) {
            let mut bad = good.clone();
            bad[at] ^= 0x10;
            let Content::Points(read, damaged) = read(&bad) else {
                panic!("not read");
            };
            assert_eq!((read.len(), damaged), (points.len() - 1, 1), "byte {at}");
        }
    }

    #[test]
    fn a_point_in_another_place_is_damage() {
        let finished = some_points()[0];
        let (_, bytes) = place(finished);
        let mut file = empty();
        file[PLACE * 7..PLACE * 8].copy_from_slice(&bytes);
        assert_eq!(read(&file), Content::Points(vec![], 1));
    }

    #[test]
    fn other_files_are_told_apart() {
        for file in [
            vec![],
            b"x".to_vec(),
            vec![0; SIZE],
            empty()[1..].to_vec(),
            [empty(), vec![0]].concat(),
        ] {
            assert_eq!(read(&file), Content::Foreign);
        }
    }
}
