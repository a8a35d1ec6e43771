//! Which CPU architecture a Linux program was built for, by its ELF header.
//!
//! Offsets and numbers are those of `<elf.h>` for 64-bit files, which both architectures have (System V ABI, chapters 4
//! and 5). Whatever the bytes are, reading them ends in an answer or an error.

use scheduler::Architecture;

const MAGIC: &[u8] = b"\x7fELF";
/// `e_ident[EI_CLASS]`, 64-bit, and `e_ident[EI_DATA]`, little-endian.
const CLASS_64: u8 = 2;
const LITTLE_ENDIAN: u8 = 1;
/// `e_ident[EI_OSABI]`: most programs for Linux say System V, those with GNU extensions say Linux.
const SYSTEM_V: u8 = 0;
const LINUX: u8 = 3;
/// `e_type`: with fixed addresses, and position-independent, which libraries are as well. Those have no entry (the C
/// library has one, and is a program too).
const EXECUTABLE: u16 = 2;
const SHARED: u16 = 3;
/// `e_machine`.
const MACHINES: [(u16, &str); 2] = [(62, "x86_64"), (183, "aarch64")];
/// Size of a program header, and its type of a segment that is loaded.
const PROGRAM_HEADER: u64 = 56;
const LOAD: u32 = 1;

/// Why a file cannot be an executor.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
pub(super) enum ElfError {
    #[error("it is no ELF file, as Linux programs are")]
    NotElf,
    #[error("it is cut off: its headers tell of more bytes than it has")]
    CutOff,
    #[error("it is a library, an object file or a core dump, not a program")]
    NotAProgram,
    #[error("it was built for another operating system (ELF ABI {0})")]
    OtherSystem(u8),
    #[error(
        "it was built for another CPU architecture (ELF machine {machine}, class {class}, byte order {order})"
    )]
    OtherArchitecture { machine: u16, class: u8, order: u8 },
}

/// The CPU architecture of a program, given its whole file.
///
/// # Errors
/// If it is not a complete Linux program for one of [`Architecture::SUPPORTED`].
pub(super) fn architecture(file: &[u8]) -> Result<Architecture, ElfError> {
    if !file.starts_with(MAGIC) {
        return Err(ElfError::NotElf);
    }
    let [class, order] = array(file, 4)?;
    let machine = u16::from_le_bytes(array(file, 18)?);
    let known = MACHINES.iter().find(|(number, _)| *number == machine);
    let Some((_, name)) = known.filter(|_| (class, order) == (CLASS_64, LITTLE_ENDIAN)) else {
        return Err(ElfError::OtherArchitecture {
            machine,
            class,
            order,
        });
    };
    let [system] = array(file, 7)?;
    if !matches!(system, SYSTEM_V | LINUX) {
        return Err(ElfError::OtherSystem(system));
    }
    let kind = u16::from_le_bytes(array(file, 16)?);
    let entry = u64::from_le_bytes(array(file, 24)?);
    if !matches!(kind, EXECUTABLE | SHARED) || entry == 0 {
        return Err(ElfError::NotAProgram);
    }
    check_segments(file)?;
    Ok(Architecture::named(name))
}

/// Every segment that the kernel loads must be there: a copy may have been interrupted.
fn check_segments(file: &[u8]) -> Result<(), ElfError> {
    let table = u64::from_le_bytes(array(file, 32)?);
    let [size, count] = [54, 56].map(|at| array(file, at).map(u16::from_le_bytes));
    if u64::from(size?) != PROGRAM_HEADER {
        return Err(ElfError::NotAProgram);
    }
    let mut loaded = 0;
    for index in 0..u64::from(count?) {
        let header = table.checked_add(index * PROGRAM_HEADER).and_then(to_usize);
        let header = header
            .and_then(|at| file.get(at..)?.get(..PROGRAM_HEADER as usize))
            .ok_or(ElfError::CutOff)?;
        if u32::from_le_bytes(array(header, 0)?) != LOAD {
            continue;
        }
        let [offset, length] = [8, 32].map(|at| array(header, at).map(u64::from_le_bytes));
        let end = offset?.checked_add(length?).and_then(to_usize);
        if end.is_none_or(|end| end > file.len()) {
            return Err(ElfError::CutOff);
        }
        loaded += 1;
    }
    if loaded == 0 {
        return Err(ElfError::NotAProgram);
    }
    Ok(())
}

fn array<const N: usize>(bytes: &[u8], at: usize) -> Result<[u8; N], ElfError> {
    let found = bytes.get(at..).and_then(|rest| rest.first_chunk());
    found.copied().ok_or(ElfError::CutOff)
}

fn to_usize(offset: u64) -> Option<usize> {
    usize::try_from(offset).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use testkit::elf_program;

    fn changed(changes: &[(usize, u8)]) -> Result<Architecture, ElfError> {
        let mut file = elf_program(62);
        for (at, byte) in changes {
            file[*at] = *byte;
        }
        architecture(&file)
    }

    #[test]
    fn programs_of_both_architectures_are_told_apart() {
        for (machine, name) in MACHINES {
            assert_eq!(architecture(&elf_program(machine)), Ok(Architecture::named(name)));
            assert!(Architecture::SUPPORTED.contains(&name));
        }
        let x86_64 = Architecture::named("x86_64");
        assert_eq!(changed(&[(16, 3)]).as_ref(), Ok(&x86_64), "position-independent");
        assert_eq!(changed(&[(7, 3)]).as_ref(), Ok(&x86_64), "with GNU extensions");
        let this = std::fs::read("/proc/self/exe").unwrap();
        assert_eq!(architecture(&this), Ok(Architecture::own()));
    }

    #[test]
    fn what_is_no_executor_is_told() {
        let other = |machine, class, order| {
            Err(ElfError::OtherArchitecture {
                machine,
                class,
                order,
            })
        };
        for (changes, wanted) in [
            (&[(0, b'#')][..], Err(ElfError::NotElf)),
            (&[(18, 243)], other(243, 2, 1)),
            (&[(4, 1)], other(62, 1, 1)),
            (&[(18, 183), (5, 2)], other(183, 2, 2)),
            (&[(7, 9)], Err(ElfError::OtherSystem(9))),
            (&[(16, 1)], Err(ElfError::NotAProgram)),
            (&[(16, 4)], Err(ElfError::NotAProgram)),
            (&[(24, 0), (26, 0)], Err(ElfError::NotAProgram)),
            (&[(56, 0)], Err(ElfError::NotAProgram)),
            (&[(64, 2)], Err(ElfError::NotAProgram)),
            (&[(54, 55)], Err(ElfError::NotAProgram)),
            (&[(56, 2)], Err(ElfError::CutOff)),
            (&[(39, 0xff)], Err(ElfError::CutOff)),
            (&[(79, 0xff)], Err(ElfError::CutOff)),
            (&[(103, 0xff)], Err(ElfError::CutOff)),
        ] {
            assert_eq!(changed(changes), wanted, "{changes:?}");
        }
    }

    #[test]
    fn no_part_of_a_program_is_a_program() {
        let file = elf_program(183);
        for length in 0..file.len() {
            let wanted = if length < MAGIC.len() {
                ElfError::NotElf
            } else {
                ElfError::CutOff
            };
            assert_eq!(architecture(&file[..length]), Err(wanted), "{length} bytes");
        }
    }

    #[test]
    fn any_bytes_are_answered() {
        let file = elf_program(62);
        for at in 0..file.len() {
            for byte in [0, 1, 0x7f, 0x80, 0xff] {
                let mut damaged = file.clone();
                damaged[at] = byte;
                let _ = architecture(&damaged);
            }
        }
    }
}
