//! Memory that code runs in.
//!
//! How fast code is depends on where it lies: the same code may be one percent faster elsewhere, probably by which of its
//! addresses collide in caches that are looked up by a hash of them. So two variants are compared in the same two places, each
//! in either; and what shall be true of a program, which the system loads anywhere, is measured in many places.

#![allow(unsafe_code)] // Running generated code is what this is for.

use std::{ffi::c_void, ptr};

use miner_core::loaded::Loaded;
use rustix::mm::{MapFlags, ProtFlags, mmap_anonymous, munmap};

use super::code::{Code, Error};

/// Bytes of a place: several times the largest code.
const BYTES: usize = 1 << 18;
/// Addresses are asked for below this: user space has 47 bits on every x86-64.
const ADDRESSES: u64 = 1 << 46;
const PAGE: u64 = 4096;

pub(super) struct Place {
    at: *mut c_void,
    loaded: Option<Loaded>,
}

impl Place {
    /// Somewhere.
    ///
    /// # Errors
    /// If the system gives no memory, or none that may be written to and executed.
    pub(super) fn new() -> Result<Self, Error> {
        let wish = rand::random_range(ADDRESSES / 4..ADDRESSES) / PAGE * PAGE;
        let access = ProtFlags::READ | ProtFlags::WRITE | ProtFlags::EXEC;
        // SAFETY: a new mapping; the address is a wish, which the system does not grant where something is.
        let at = unsafe {
            mmap_anonymous(
                ptr::without_provenance_mut(wish as usize),
                BYTES,
                access,
                MapFlags::PRIVATE,
            )?
        };
        Ok(Self { at, loaded: None })
    }

    /// Puts code there, in the place of what was there before.
    ///
    /// # Errors
    /// If it is too large.
    pub(super) fn load(&mut self, code: &Code) -> Result<&Loaded, Error> {
        if code.bytes.len() > BYTES || code.functions.iter().any(|&at| at >= code.bytes.len()) {
            return Err(Error::Impossible(format!("{} bytes of code", code.bytes.len())));
        }
        self.loaded = None;
        // SAFETY: it fits, and nothing else knows the mapping.
        unsafe { ptr::copy_nonoverlapping(code.bytes.as_ptr(), self.at.cast(), code.bytes.len()) };
        let [tables, function] = code
            .functions
            .map(|offset| self.at.wrapping_byte_add(offset).cast_const().cast());
        // `Loaded` calls one of the last two, by how many versions a work has, and works here have as many as the function
        // is for.
        // SAFETY: made with this shape, there as long as `loaded` is, and the CPU runs this kernel.
        let loaded = unsafe { Loaded::new(code.shape, [tables, function, function]) };
        let loaded = loaded.map_err(|error| Error::Impossible(error.to_string()))?;
        Ok(self.loaded.insert(loaded))
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        // SAFETY: mapped by `new`; code in it is only called through a borrow of this.
        let unmapped = unsafe { munmap(self.at, BYTES) };
        debug_assert_eq!(unmapped, Ok(()));
    }
}
