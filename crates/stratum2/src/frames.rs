//! The encrypted connection: the Noise handshake, and frames in both directions.

use crate::AuthorityKey;
use binary_sv2::{GetSize, Serialize};
use codec_sv2::{
    Decrypted, Handshake, InitiatorSent, MessageFrame, NoiseDecoder, NoiseEncoder, TransportDecryptState,
    TransportEncryptState,
};
use noise_sv2::{INITIATOR_EXPECTED_HANDSHAKE_MESSAGE_SIZE, Initiator};
use rand_chacha::ChaCha20Rng;
use rand_chacha::rand_core::SeedableRng;

/// What a handshake needs from outside.
#[derive(Clone, Copy, Debug)]
pub struct Handshakes {
    /// Seconds since 1970: the pool's certificate has a beginning and an end. Asked once for each handshake.
    pub clock: fn() -> u32,
    /// 32 random bytes, others for each handshake, that nobody can guess.
    pub seed: fn() -> [u8; 32],
}

/// Why the connection is of no use.
#[derive(Debug, thiserror::Error)]
pub(crate) enum FrameError {
    #[error(
        "the pool's certificate is not signed by the key in --url, or not valid at this machine's time: check both"
    )]
    Certificate,
    #[error("the handshake failed: it speaks no Stratum V2; check --url")]
    Handshake,
    #[error("that port is for Stratum V1: write stratum+tcp:// in --url")]
    StratumV1,
    #[error("that port is for TLS: Stratum V2 has its own encryption; check --url")]
    Tls,
    #[error("a web server answers: check the port in --url")]
    WebServer,
    #[error("a frame that is none: {0}")]
    Frame(String),
}

/// A frame as it was received.
#[derive(Debug)]
pub(crate) struct Frame {
    /// Extension 0 is the protocol itself.
    pub(crate) extension: u16,
    pub(crate) message: u8,
    pub(crate) payload: Vec<u8>,
}

#[derive(Debug)]
enum State {
    /// The pool's part of the handshake is awaited.
    Handshake(Option<Handshake<InitiatorSent>>),
    Open(Box<Open>),
}

struct Open {
    encoder: NoiseEncoder,
    encrypt: TransportEncryptState,
    decoder: NoiseDecoder,
    /// Taken out while it works.
    decrypt: Option<TransportDecryptState>,
}

impl std::fmt::Debug for Open {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Open")
    }
}

/// One connection.
#[derive(Debug)]
pub(crate) struct Frames {
    state: State,
    handshakes: Handshakes,
    /// Bytes that make no whole part yet: at most a chunk of 65,535 bytes and one read. Frames are limited by their length
    /// field of 24 bits.
    input: Vec<u8>,
}

impl Frames {
    /// The connection is made: gives the first bytes to send.
    pub(crate) fn begin(
        authority: AuthorityKey,
        handshakes: Handshakes,
    ) -> Result<(Self, Vec<u8>), FrameError> {
        let mut rng = ChaCha20Rng::from_seed((handshakes.seed)());
        let initiator = Initiator::from_raw_k_with_rng(authority.to_bytes(), &mut rng)
            .map_err(|_| FrameError::Handshake)?;
        let (message, handshake) = Handshake::initiator(initiator)
            .step_0()
            .map_err(|_| FrameError::Handshake)?;
        let frames = Self {
            state: State::Handshake(Some(handshake)),
            handshakes,
            input: Vec::new(),
        };
        Ok((frames, message.payload().to_vec()))
    }

    /// The handshake is done.
    pub(crate) fn is_open(&self) -> bool {
        matches!(self.state, State::Open(_))
    }

    pub(crate) fn receive(&mut self, bytes: &[u8]) -> Result<(), FrameError> {
        self.input.extend_from_slice(bytes);
        let State::Handshake(handshake) = &mut self.state else {
            return Ok(());
        };
        if let Some(error) = not_v2(&self.input) {
            return Err(error);
        }
        let Some((message, rest)) = self
            .input
            .split_first_chunk::<INITIATOR_EXPECTED_HANDSHAKE_MESSAGE_SIZE>()
        else {
            return Ok(());
        };
        let handshake = handshake.take().ok_or(FrameError::Handshake)?;
        let transport = handshake.step_2_with_now(*message, (self.handshakes.clock)());
        let transport = transport.map_err(|error| match error {
            codec_sv2::Error::NoiseSv2Error(noise_sv2::Error::InvalidCertificate(_)) => {
                FrameError::Certificate
            }
            _ => FrameError::Handshake,
        })?;
        let (encrypt, decrypt) = transport.split();
        self.input = rest.to_vec();
        self.state = State::Open(Box::new(Open {
            encoder: NoiseEncoder::new(),
            encrypt,
            decoder: NoiseDecoder::new(),
            decrypt: Some(decrypt),
        }));
        Ok(())
    }

    /// The next frame of what was received.
    pub(crate) fn next(&mut self) -> Result<Option<Frame>, FrameError> {
        let State::Open(open) = &mut self.state else {
            return Ok(None);
        };
        loop {
            let wanted = open.decoder.writable_len();
            if self.input.len() < wanted {
                return Ok(None);
            }
            let rest = self.input.split_off(wanted);
            open.decoder
                .writable()
                .copy_from_slice(&std::mem::replace(&mut self.input, rest));
            let Some(decrypt) = open.decrypt.take() else {
                return Ok(None);
            };
            let decrypted = open.decoder.next_transport_frame(decrypt);
            match decrypted.map_err(|error| FrameError::Frame(format!("{error:?}")))? {
                Decrypted::Incomplete(_, decrypt) => open.decrypt = Some(decrypt),
                Decrypted::Frame(mut frame, decrypt) => {
                    open.decrypt = Some(decrypt);
                    let header = frame.header();
                    return Ok(Some(Frame {
                        extension: header.ext_type_without_channel_msg(),
                        message: header.msg_type(),
                        payload: frame.payload().to_vec(),
                    }));
                }
            }
        }
    }

    /// The message as it goes out; `for_channel` as its specification says. `None` before the handshake is done.
    pub(crate) fn encode<M: Serialize + GetSize>(
        &mut self,
        message: M,
        number: u8,
        for_channel: bool,
    ) -> Option<Vec<u8>> {
        let State::Open(open) = &mut self.state else {
            return None;
        };
        let frame = MessageFrame::from_message(message, number, 0, for_channel).ok()?;
        let bytes = open.encoder.encode_transport(frame, &mut open.encrypt).ok()?;
        let bytes: &[u8] = bytes.as_ref();
        Some(bytes.to_vec())
    }
}

/// Whether the first bytes are those of a server that does not speak V2. A pool's part of the handshake begins with
/// random bytes: that it looks like one of these by chance is one case in 2^40 and more.
fn not_v2(bytes: &[u8]) -> Option<FrameError> {
    if bytes.starts_with(b"{\"id\"") || bytes.starts_with(b"{\"err") || bytes.starts_with(b"{\"par") {
        Some(FrameError::StratumV1)
    } else if bytes.starts_with(&[0x15, 0x03, 0x03, 0x00, 0x02])
        || bytes.starts_with(&[0x15, 0x03, 0x01, 0x00, 0x02])
    {
        Some(FrameError::Tls)
    } else if bytes.starts_with(b"HTTP/") {
        Some(FrameError::WebServer)
    } else {
        None
    }
}
