//! A job made of a template, with what turns its shares into blocks; in memory and on disk.

use crate::coinbase::{self, EXTRANONCE1_SIZE, EXTRANONCE2_SIZE, Tag, TooLong};
use crate::template::{Template, Transactions};
use bitcoin::consensus::serialize;
use bitcoin::{VarInt, hashes::Hash, hashes::sha256};
use miner_core::{Coinbase, Job, JobError, Root, Share, ShareError};
use serde::{Deserialize, Serialize};
use std::sync::Arc;

/// Form of the file. A file of another form is not read.
const FORM: u32 = 1;
/// Bytes of a hash that tell jobs apart: of those few that are held at a time.
pub(crate) const DIGEST_SIZE: usize = 8;
/// Longest first line of a file, bytes: a coinbase has a few hundred, and a branch at most 32 hashes.
const MAX_HEAD: usize = 64 * 1024;

/// A job, and the transactions of its blocks.
#[derive(Clone, Debug)]
pub struct SoloJob {
    pub(crate) id: String,
    pub(crate) template: Arc<Job>,
    /// That of the template.
    coinbase: Coinbase,
    has_witness: bool,
    /// Without the coinbase.
    count: usize,
    transactions: Body,
}

/// Where the bytes of the transactions are.
#[derive(Clone, Debug)]
enum Body {
    OfNode(Arc<Transactions>),
    OfDisk(Arc<[u8]>),
}

/// The first line of a file; the bytes of the transactions follow.
#[derive(Serialize, Deserialize)]
struct Head {
    form: u32,
    id: String,
    #[serde(with = "hex::serde")]
    coinbase1: Vec<u8>,
    extranonce2_size: usize,
    #[serde(with = "hex::serde")]
    coinbase2: Vec<u8>,
    #[serde(with = "hex::serde")]
    merkle_branch: Vec<u8>,
    #[serde(with = "hex::serde")]
    prev_hash: [u8; 32],
    version: u32,
    version_mask: u32,
    bits: u32,
    time: u32,
    has_witness: bool,
    count: usize,
    /// SHA-256 of the bytes that follow: a crash can leave half a file.
    #[serde(with = "hex::serde")]
    digest: [u8; 32],
}

/// A file that holds no job, or not the whole of it.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum StoredJobError {
    #[error("its first line is not that of a template")]
    Head,
    #[error("it was written by another version of mesos-miner")]
    Form,
    #[error("it ends too early")]
    Cut,
    #[error(transparent)]
    Job(#[from] JobError),
}

impl SoloJob {
    /// The job of a template. The extranonce1 is what distinguishes it from those of other miners.
    ///
    /// # Errors
    /// If the node wants more in the coinbase than fits.
    pub fn new(
        id: String,
        template: &Template,
        payout: &[u8],
        tag: &Tag,
        extranonce1: [u8; EXTRANONCE1_SIZE],
    ) -> Result<Self, TooLong> {
        let (mut coinbase1, coinbase2) = coinbase::parts(template, payout, tag)?;
        coinbase1.extend(extranonce1);
        let coinbase = Coinbase {
            coinbase1,
            // A pool's extranonce1 is that of a session, and blocks of other sessions are refused; here all are welcome.
            extranonce1: Vec::new(),
            extranonce2_size: EXTRANONCE2_SIZE,
            coinbase2,
            merkle_branch: template.transactions.branch(),
        };
        let job = Job {
            root: Root::Coinbase(coinbase.clone()),
            prev_hash: template.prev_hash,
            version: template.version,
            version_mask: template.version_mask,
            bits: template.bits,
            time: template.time,
        };
        Ok(Self {
            id,
            template: Arc::new(job),
            coinbase,
            has_witness: template.commitment.is_some(),
            count: template.transactions.len(),
            transactions: Body::OfNode(Arc::clone(&template.transactions)),
        })
    }

    /// The scheduler's name for it.
    pub fn id(&self) -> &str {
        &self.id
    }

    /// What headers are built from.
    pub fn template(&self) -> &Arc<Job> {
        &self.template
    }

    /// The whole block that a share stands for, as nodes take it.
    ///
    /// # Errors
    /// If the share is not one of this job.
    pub fn block(&self, share: &Share) -> Result<Vec<u8>, ShareError> {
        let header = self.template.header(share)?.to_bytes();
        let mut coinbase = self.coinbase.bytes(&share.extranonce2);
        if self.has_witness {
            coinbase = coinbase::with_witness(&coinbase);
        }
        let count = serialize(&VarInt::from(self.count + 1));
        Ok([&header[..], &count, &coinbase, self.bytes()].concat())
    }

    /// What tells apart jobs whose blocks differ in more than extranonces, time, nonce and rolled version bits: the first
    /// [`DIGEST_SIZE`] bytes of a SHA-256.
    pub(crate) fn digest(&self) -> [u8; DIGEST_SIZE] {
        let (job, coinbase) = (&self.template, &self.coinbase);
        let own = coinbase.coinbase1.len().saturating_sub(EXTRANONCE1_SIZE);
        let mut bytes = Vec::new();
        for part in [&coinbase.coinbase1[..own], &coinbase.coinbase2] {
            bytes.extend((part.len() as u64).to_le_bytes());
            bytes.extend_from_slice(part);
        }
        bytes.extend(coinbase.merkle_branch.as_flattened());
        bytes.extend(job.prev_hash);
        for word in [job.version, job.version_mask, job.bits] {
            bytes.extend(word.to_le_bytes());
        }
        let mut digest = [0; DIGEST_SIZE];
        digest.copy_from_slice(&sha256::Hash::hash(&bytes).to_byte_array()[..DIGEST_SIZE]);
        digest
    }

    /// The job of this id that another miner made of the same template, for the same payout and with the same tag.
    pub(crate) fn of_other_miner(&self, id: &str, extranonce1: [u8; EXTRANONCE1_SIZE]) -> Self {
        let mut coinbase = self.coinbase.clone();
        if let Some(own) = coinbase.coinbase1.last_chunk_mut() {
            *own = extranonce1;
        }
        let template = Job {
            root: Root::Coinbase(coinbase.clone()),
            ..Job::clone(&self.template)
        };
        Self {
            id: id.to_owned(),
            template: Arc::new(template),
            coinbase,
            ..self.clone()
        }
    }

    /// The file that it is kept in.
    pub fn to_file(&self) -> Vec<u8> {
        let (job, coinbase) = (&self.template, &self.coinbase);
        let head = Head {
            form: FORM,
            id: self.id.clone(),
            coinbase1: coinbase.coinbase1.clone(),
            extranonce2_size: coinbase.extranonce2_size,
            coinbase2: coinbase.coinbase2.clone(),
            merkle_branch: coinbase.merkle_branch.concat(),
            prev_hash: job.prev_hash,
            version: job.version,
            version_mask: job.version_mask,
            bits: job.bits,
            time: job.time,
            has_witness: self.has_witness,
            count: self.count,
            digest: sha256::Hash::hash(self.bytes()).to_byte_array(),
        };
        // Numbers, texts and hexadecimal: there is nothing that JSON cannot say.
        let mut file = serde_json::to_vec(&head).unwrap_or_default();
        file.push(b'\n');
        file.extend_from_slice(self.bytes());
        file
    }

    /// Reads such a file.
    ///
    /// # Errors
    /// If it is none, or only a part of one.
    pub fn from_file(file: &[u8]) -> Result<Self, StoredJobError> {
        let line = file.iter().take(MAX_HEAD).position(|byte| *byte == b'\n');
        let line = line.ok_or(StoredJobError::Head)?;
        let (head, bytes) = (&file[..line], &file[line + 1..]);
        let head: Head = serde_json::from_slice(head).map_err(|_| StoredJobError::Head)?;
        if head.form != FORM {
            return Err(StoredJobError::Form);
        }
        if sha256::Hash::hash(bytes).to_byte_array() != head.digest {
            return Err(StoredJobError::Cut);
        }
        let (siblings, rest) = head.merkle_branch.as_chunks();
        if !rest.is_empty() {
            return Err(StoredJobError::Head);
        }
        let coinbase = Coinbase {
            coinbase1: head.coinbase1,
            extranonce1: Vec::new(),
            extranonce2_size: head.extranonce2_size,
            coinbase2: head.coinbase2,
            merkle_branch: siblings.to_vec(),
        };
        let job = Job {
            root: Root::Coinbase(coinbase.clone()),
            prev_hash: head.prev_hash,
            version: head.version,
            version_mask: head.version_mask,
            bits: head.bits,
            time: head.time,
        };
        job.check()?;
        Ok(Self {
            id: head.id,
            template: Arc::new(job),
            coinbase,
            has_witness: head.has_witness,
            count: head.count,
            transactions: Body::OfDisk(bytes.into()),
        })
    }

    fn bytes(&self) -> &[u8] {
        match &self.transactions {
            Body::OfNode(transactions) => transactions.bytes(),
            Body::OfDisk(bytes) => bytes,
        }
    }
}
