//! Programs for Linux, as small as they can be.

/// Numbers of CPU architectures in ELF files: `EM_X86_64` and `EM_AARCH64`.
pub const X86_64: u16 = 62;
pub const AARCH64: u16 = 183;

/// A 64-bit, little-endian ELF program for the CPU architecture of this number: its header, one segment of the whole
/// file, and four bytes of it as code, with which nothing good begins.
pub fn elf_program(machine: u16) -> Vec<u8> {
    const BASE: u64 = 0x40_0000;
    const SIZE: u64 = 64 + 56 + 4;
    let mut file = Vec::from(b"\x7fELF\x02\x01\x01\x00");
    file.resize(16, 0);
    // e_type EXEC, e_machine; e_version
    file.extend([2, machine].map(u16::to_le_bytes).concat());
    file.extend(1_u32.to_le_bytes());
    // e_entry, e_phoff, e_shoff; e_flags
    file.extend([BASE + SIZE - 4, 64, 0].map(u64::to_le_bytes).concat());
    file.extend(0_u32.to_le_bytes());
    // e_ehsize, e_phentsize, e_phnum, e_shentsize, e_shnum, e_shstrndx
    file.extend([64, 56, 1, 0, 0, 0].map(u16::to_le_bytes).concat());
    // p_type LOAD, p_flags R + X; p_offset, p_vaddr, p_paddr, p_filesz, p_memsz, p_align
    file.extend([1, 5].map(u32::to_le_bytes).concat());
    file.extend([0, BASE, BASE, SIZE, SIZE, 4096].map(u64::to_le_bytes).concat());
    file.extend([0; 4]);
    file
}
