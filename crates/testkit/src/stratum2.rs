//! Both ends of an encrypted connection of Stratum V2, from the crates that real pools are made of. The fuzz target
//! `stratum2` includes this file.

use binary_sv2::{GetSize, Serialize};
use bitcoin::base58;
use codec_sv2::{
    Decrypted, Handshake, InitiatorSent, MessageFrame, NoiseDecoder, NoiseEncoder, TransportDecryptState,
    TransportEncryptState,
};
use noise_sv2::{INITIATOR_EXPECTED_HANDSHAKE_MESSAGE_SIZE, Initiator, Responder};
use rand_chacha::ChaCha20Rng;
use rand_chacha::rand_core::SeedableRng;
use std::time::Duration;

/// A published pair.
pub const AUTHORITY: &str = "9auqWEzQDVyd2oe1JVGFLMLHZtCo2FFqZwtKA5gd9xbuEu7PH72";
const SECRET: &str = "mkDLTBBRxdBv998612qipDYoTK3YUrqLe8uWw7gu3iXbSrn2n";
/// How long certificates last.
pub const VALID: Duration = Duration::from_secs(3600);
/// Bytes of the first message of a handshake, which the client sends.
pub const HELLO: usize = 64;
/// Bytes of the second and last one.
pub const WELCOME: usize = INITIATOR_EXPECTED_HANDSHAKE_MESSAGE_SIZE;

/// A message as it is on the connection.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Message {
    pub extension: u16,
    pub for_channel: bool,
    pub number: u8,
    pub payload: Vec<u8>,
}

/// An end of a connection.
pub struct End {
    encoder: NoiseEncoder,
    encrypt: TransportEncryptState,
    decoder: NoiseDecoder,
    decrypt: Option<TransportDecryptState>,
    input: Vec<u8>,
}

/// A client's end before the pool has answered.
pub struct Dialing(Handshake<InitiatorSent>);

impl End {
    /// A pool's end: answers the first [`HELLO`] bytes of a client, at this time, Unix seconds. Gives its own bytes too.
    ///
    /// # Panics
    /// If they are not the beginning of a handshake.
    pub fn accept(hello: &[u8], unix: u32) -> (Self, Vec<u8>) {
        let secret = base58::decode_check(SECRET).expect("a published key");
        let public = base58::decode_check(AUTHORITY).expect("a published key");
        let mut rng = ChaCha20Rng::from_seed([2; 32]);
        let responder = Responder::from_authority_kp_with_rng(
            public[2..].try_into().expect("32 bytes"),
            secret[..].try_into().expect("32 bytes"),
            VALID,
            &mut rng,
        );
        let handshake = Handshake::responder(responder.expect("a published pair"));
        let hello = hello.try_into().expect("64 bytes");
        let (message, transport) = handshake
            .step_1_with_now_rng(hello, unix, &mut rng)
            .expect("a handshake");
        let (encrypt, decrypt) = transport.split();
        (Self::new(encrypt, decrypt), message.payload().to_vec())
    }

    /// A client's end of a connection to a pool of [`AUTHORITY`]: gives its first bytes too.
    ///
    /// # Panics
    /// Never: the key is published.
    pub fn dial(seed: [u8; 32]) -> (Dialing, Vec<u8>) {
        let public = base58::decode_check(AUTHORITY).expect("a published key");
        let key = public[2..].try_into().expect("32 bytes");
        let mut rng = ChaCha20Rng::from_seed(seed);
        let initiator = Initiator::from_raw_k_with_rng(key, &mut rng).expect("a published key");
        let (message, handshake) = Handshake::initiator(initiator).step_0().expect("the first step");
        (Dialing(handshake), message.payload().to_vec())
    }

    fn new(encrypt: TransportEncryptState, decrypt: TransportDecryptState) -> Self {
        Self {
            encoder: NoiseEncoder::new(),
            encrypt,
            decoder: NoiseDecoder::new(),
            decrypt: Some(decrypt),
            input: Vec::new(),
        }
    }

    /// The bytes of a message; `for_channel` as its specification says.
    ///
    /// # Panics
    /// If it is too long.
    pub fn say<M: Serialize + GetSize>(&mut self, message: M, number: u8, for_channel: bool) -> Vec<u8> {
        self.encode(0, message, number, for_channel)
    }

    /// The bytes of a message that was heard elsewhere.
    ///
    /// # Panics
    /// Never: what was heard is not too long.
    pub fn pass_on(&mut self, message: &Message) -> Vec<u8> {
        let Message {
            extension,
            for_channel,
            number,
            payload,
        } = message;
        self.encode(*extension, Raw(payload), *number, *for_channel)
    }

    fn encode<M: Serialize + GetSize>(
        &mut self,
        extension: u16,
        message: M,
        number: u8,
        for_channel: bool,
    ) -> Vec<u8> {
        let frame = MessageFrame::from_message(message, number, extension, for_channel).expect("it is short");
        let bytes = self
            .encoder
            .encode_transport(frame, &mut self.encrypt)
            .expect("it is short");
        let bytes: &[u8] = bytes.as_ref();
        bytes.to_vec()
    }

    /// The messages that are whole now.
    ///
    /// # Panics
    /// If the bytes are not the other end's.
    pub fn hear(&mut self, bytes: &[u8]) -> Vec<Message> {
        self.input.extend_from_slice(bytes);
        let mut messages = Vec::new();
        while self.input.len() >= self.decoder.writable_len() {
            let rest = self.input.split_off(self.decoder.writable_len());
            self.decoder
                .writable()
                .copy_from_slice(&std::mem::replace(&mut self.input, rest));
            let decrypt = self.decrypt.take().expect("it is put back");
            match self
                .decoder
                .next_transport_frame(decrypt)
                .expect("a frame of the other end")
            {
                Decrypted::Incomplete(_, decrypt) => self.decrypt = Some(decrypt),
                Decrypted::Frame(mut frame, decrypt) => {
                    self.decrypt = Some(decrypt);
                    let header = frame.header();
                    messages.push(Message {
                        extension: header.ext_type_without_channel_msg(),
                        for_channel: header.channel_msg(),
                        number: header.msg_type(),
                        payload: frame.payload().to_vec(),
                    });
                }
            }
        }
        messages
    }
}

impl Dialing {
    /// The pool has answered with these [`WELCOME`] bytes, at this time, Unix seconds.
    ///
    /// # Panics
    /// If they are not the end of a handshake with a pool of [`AUTHORITY`].
    pub fn finish(self, welcome: &[u8], unix: u32) -> End {
        let welcome = welcome.try_into().expect("the whole answer");
        let transport = self
            .0
            .step_2_with_now(welcome, unix)
            .expect("the authority's pool");
        let (encrypt, decrypt) = transport.split();
        End::new(encrypt, decrypt)
    }
}

/// A payload as it is.
pub struct Raw<'a>(pub &'a [u8]);

impl GetSize for Raw<'_> {
    fn get_size(&self) -> usize {
        self.0.len()
    }
}

impl Serialize for Raw<'_> {
    fn to_bytes(self, bytes: &mut [u8]) -> Result<usize, binary_sv2::Error> {
        bytes[..self.0.len()].copy_from_slice(self.0);
        Ok(self.0.len())
    }
}
