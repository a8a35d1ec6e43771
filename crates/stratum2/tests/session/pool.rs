//! A pool's end of a connection, from the crates that real pools are made of. The fuzz target `stratum2` includes this file.

use binary_sv2::{GetSize, Serialize};
use bitcoin::base58;
use codec_sv2::{
    Decrypted, Handshake, MessageFrame, NoiseDecoder, NoiseEncoder, TransportDecryptState,
    TransportEncryptState,
};
use noise_sv2::Responder;
use rand_chacha::ChaCha20Rng;
use rand_chacha::rand_core::SeedableRng;
use std::time::Duration;

/// A published pair.
pub(crate) const AUTHORITY: &str = "9auqWEzQDVyd2oe1JVGFLMLHZtCo2FFqZwtKA5gd9xbuEu7PH72";
const SECRET: &str = "mkDLTBBRxdBv998612qipDYoTK3YUrqLe8uWw7gu3iXbSrn2n";
/// Time of the world, Unix seconds, and how long certificates last.
pub(crate) const UNIX: u32 = 1_700_000_000;
pub(crate) const VALID: Duration = Duration::from_secs(3600);

/// The pool's end of a connection.
pub(crate) struct Pool {
    encoder: NoiseEncoder,
    encrypt: TransportEncryptState,
    decoder: NoiseDecoder,
    decrypt: Option<TransportDecryptState>,
    input: Vec<u8>,
}

impl Pool {
    /// Answers a handshake.
    pub(crate) fn accept(first: &[u8]) -> (Self, Vec<u8>) {
        let secret = base58::decode_check(SECRET).unwrap();
        let public = base58::decode_check(AUTHORITY).unwrap();
        let mut rng = ChaCha20Rng::from_seed([2; 32]);
        let responder = Responder::from_authority_kp_with_rng(
            public[2..].try_into().unwrap(),
            secret[..].try_into().unwrap(),
            VALID,
            &mut rng,
        );
        let handshake = Handshake::responder(responder.unwrap());
        let (message, transport) = handshake
            .step_1_with_now_rng(first.try_into().unwrap(), UNIX, &mut rng)
            .unwrap();
        let (encrypt, decrypt) = transport.split();
        let pool = Self {
            encoder: NoiseEncoder::new(),
            encrypt,
            decoder: NoiseDecoder::new(),
            decrypt: Some(decrypt),
            input: Vec::new(),
        };
        (pool, message.payload().to_vec())
    }

    pub(crate) fn say<M: Serialize + GetSize>(
        &mut self,
        message: M,
        number: u8,
        for_channel: bool,
    ) -> Vec<u8> {
        let frame = MessageFrame::from_message(message, number, 0, for_channel).unwrap();
        let bytes = self.encoder.encode_transport(frame, &mut self.encrypt).unwrap();
        let bytes: &[u8] = bytes.as_ref();
        bytes.to_vec()
    }

    /// What arrived: message types and payloads.
    pub(crate) fn hear(&mut self, bytes: &[u8]) -> Vec<(u8, Vec<u8>)> {
        self.input.extend_from_slice(bytes);
        let mut frames = Vec::new();
        while self.input.len() >= self.decoder.writable_len() {
            let rest = self.input.split_off(self.decoder.writable_len());
            self.decoder
                .writable()
                .copy_from_slice(&std::mem::replace(&mut self.input, rest));
            match self
                .decoder
                .next_transport_frame(self.decrypt.take().unwrap())
                .unwrap()
            {
                Decrypted::Incomplete(_, decrypt) => self.decrypt = Some(decrypt),
                Decrypted::Frame(mut frame, decrypt) => {
                    self.decrypt = Some(decrypt);
                    frames.push((frame.header().msg_type(), frame.payload().to_vec()));
                }
            }
        }
        frames
    }
}
