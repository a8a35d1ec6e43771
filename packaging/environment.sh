# shellcheck shell=bash
# Sourced by what builds for others, in the folder of the repository: the same commit gives the same bytes in whatever folder, by
# whatever user. The compilers write neither path into the program, and nobody writes the time.
SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct)}
cargo_home=${CARGO_HOME:-$HOME/.cargo}
RUSTFLAGS="${RUSTFLAGS-} --remap-path-prefix=$PWD=/build --remap-path-prefix=$cargo_home=/cargo"
CFLAGS="${CFLAGS-} -ffile-prefix-map=$PWD=/build -ffile-prefix-map=$cargo_home=/cargo"
LC_ALL=C.UTF-8 TZ=UTC CARGO_INCREMENTAL=0
export SOURCE_DATE_EPOCH RUSTFLAGS CFLAGS LC_ALL TZ CARGO_INCREMENTAL
