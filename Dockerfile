# The image of mesos-miner: scheduler and executor on a small Debian.
#
#   docker build -t mesos-miner .
#   docker run --rm mesos-miner                       # mines against itself
#   docker run --network host mesos-miner --master HOST:5050 -o stratum+tcp://POOL:3333 -u USER
#
# On a cluster the agents fetch the static executor from the scheduler, hence the
# host's network. Alternatively publish a port, and name it with --artifact-listen and
# --advertise. The admin pages listen on loopback by default; to publish them:
# -p 8645:8645 -e MESOS_MINER_LISTEN=0.0.0.0:8645 -e MESOS_MINER_LISTEN_TOKEN_FILE=FILE
#
# It builds on x86-64 and AArch64, each for itself or with an emulator for the other:
#
#   docker build --platform linux/amd64 -t mesos-miner:amd64 .
#   docker build --platform linux/arm64 -t mesos-miner:arm64 .
#
# A scheduler's image for a cluster of both has the other one's executor beside its own,
# and names it in the environment:
#
#   docker build --platform linux/amd64 -t mesos-miner - <<'END'
#   FROM --platform=linux/arm64 mesos-miner:arm64 AS arm64
#   FROM --platform=linux/amd64 mesos-miner:amd64
#   COPY --from=arm64 /usr/local/bin/mesos-miner-executor /usr/local/lib/mesos-miner/arm64
#   ENV MESOS_MINER_EXECUTOR=/usr/local/bin/mesos-miner-executor:/usr/local/lib/mesos-miner/arm64
#   END
#
# What the programs are made of, with versions and licences, is in the bill of materials that packaging/sbom writes and that comes
# with a release.
#
# The build image needs Rust 1.89 or newer and a C compiler, the runtime image a
# C library at least as new as the build image's.
ARG BUILD_IMAGE=rust:1-bookworm
ARG RUNTIME_IMAGE=debian:bookworm-slim

# Manifests and empty sources decide which packages are fetched, so that a change of
# code does not fetch them again.
FROM ${BUILD_IMAGE} AS manifests
COPY . /src
RUN find /src -type f ! -name Cargo.toml ! -name Cargo.lock ! -name '*.rs' -delete \
 && find /src -name '*.rs' -exec truncate -s 0 {} +

FROM ${BUILD_IMAGE} AS build
WORKDIR /src
COPY --from=manifests /src .
RUN cargo fetch --locked
COPY . .
ENV CARGO_PROFILE_RELEASE_STRIP=symbols
RUN cargo build --release --locked --offline -p mesos-miner --bins
# Agents may have an older C library than this image, or none.
RUN CARGO_NET_OFFLINE=true cp "$(executor/build-static)" target/release/

FROM ${RUNTIME_IMAGE}
RUN useradd --uid 10001 --create-home --home-dir /var/lib/mesos-miner --shell /usr/sbin/nologin mesos-miner
COPY --from=build /src/target/release/mesos-miner /src/target/release/mesos-miner-executor /usr/local/bin/
ENV MESOS_MINER_EXECUTOR=/usr/local/bin/mesos-miner-executor
USER mesos-miner
WORKDIR /var/lib/mesos-miner
EXPOSE 8645
# The port is that of MESOS_MINER_LISTEN; who sets --listen instead sets it here too, or --no-healthcheck. There is no HTTP client
# in the image, and bash is enough for one line. Images in OCI's own format have no health checks.
HEALTHCHECK --interval=30s --timeout=10s --start-period=60s --retries=3 CMD ["bash", "-c", \
  "at=${MESOS_MINER_LISTEN:-:8645}; exec 3<> /dev/tcp/127.0.0.1/${at##*:} && printf 'GET /healthz HTTP/1.0\\r\\n\\r\\n' >&3 && grep -q ^ok <&3"]
ARG VERSION=0.1.0
LABEL org.opencontainers.image.title="mesos-miner" \
      org.opencontainers.image.description="SHA-256d miner on an Apache Mesos cluster: scheduler and executor" \
      org.opencontainers.image.licenses="Apache-2.0" \
      org.opencontainers.image.version="${VERSION}"
ENTRYPOINT ["mesos-miner"]
