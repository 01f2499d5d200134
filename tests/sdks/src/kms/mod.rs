//! AWS Key Management Service: keys, what they encrypt, and grants. Limits as of its model of 2014-11-01.

mod grant;

pub use grant::{
    CreateGrant, CreateGrantBuilder, CreateGrantResponse, Grant, GrantConstraints,
    GrantConstraintsBuf, GrantOperation, ListGrants, ListGrantsResponse, Principal,
};

use surefire::{
    Constrained, ErrorShape, Output, Request, ServiceError, StringEnum, StringMap, Structure,
    Timestamp, UnknownError,
};

/// A key, by its ID or ARN, or by the name or the ARN of an alias.
#[derive(Clone, Copy, Constrained)]
#[surefire(length = 1..=2048)]
pub struct KeyId<'a>(&'a str);

/// A token by which a grant can be used before it is known everywhere.
#[derive(Clone, Copy, Constrained)]
#[surefire(length = 1..=8192)]
pub struct GrantToken<'a>(&'a str);

/// How many of them a request may have.
pub const MAX_TOKENS: usize = 10;

/// What a key is used for.
#[derive(Clone, Copy, PartialEq, Eq, StringEnum)]
#[surefire(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum KeyUsage<T = String> {
    /// Symmetric or asymmetric encryption.
    EncryptDecrypt,
    /// Signatures.
    SignVerify,
    /// Message authentication codes.
    GenerateVerifyMac,
    /// One that is newer than this crate.
    #[surefire(unknown)]
    Unknown(T),
}

/// The algorithm of an encryption.
#[derive(Clone, Copy, PartialEq, Eq, StringEnum)]
#[non_exhaustive]
pub enum EncryptionAlgorithm<T = String> {
    /// AES in GCM, with a key of 256 bits.
    #[surefire(rename = "SYMMETRIC_DEFAULT")]
    SymmetricDefault,
    /// RSA with OAEP and SHA-1.
    #[surefire(rename = "RSAES_OAEP_SHA_1")]
    RsaesOaepSha1,
    /// RSA with OAEP and SHA-256.
    #[surefire(rename = "RSAES_OAEP_SHA_256")]
    RsaesOaepSha256,
    /// One that is newer than this crate.
    #[surefire(unknown)]
    Unknown(T),
}

/// The kind of a data key.
#[derive(Clone, Copy, PartialEq, Eq, StringEnum)]
#[surefire(deny_unknown)]
pub enum DataKeySpec {
    /// 32 bytes.
    #[surefire(rename = "AES_256")]
    Aes256,
    /// 16 bytes.
    #[surefire(rename = "AES_128")]
    Aes128,
}

/// A tag of a key.
#[derive(Clone, Copy, Structure)]
#[surefire(const)]
pub struct Tag<'a> {
    #[surefire(length = 1..=128)]
    tag_key: &'a str,
    #[surefire(length = ..=256)]
    tag_value: &'a str,
}

/// Makes a key.
#[derive(Clone, Copy, Request)]
#[surefire(
    target = "TrentService.CreateKey", protocol = AwsJson1_1, auth = SigV4,
    response = CreateKeyResponse, error = KmsError, const,
)]
pub struct CreateKey<'a> {
    /// A policy, as JSON.
    #[surefire(length = 1..=131072, pattern = r"[\u0009\u000A\u000D\u0020-\u00FF]+")]
    policy: Option<&'a str>,
    #[surefire(length = ..=8192)]
    description: Option<&'a str>,
    /// `ENCRYPT_DECRYPT` unless said.
    key_usage: Option<KeyUsage<&'a str>>,
    tags: Option<&'a [Tag<'a>]>,
    multi_region: Option<bool>,
}

/// The key that was made.
#[derive(Output)]
pub struct CreateKeyResponse {
    /// What is known of it.
    pub key_metadata: Option<KeyMetadata>,
}

/// What is known of a key.
#[derive(Output)]
#[surefire(default)]
pub struct KeyMetadata {
    /// Its ID, a UUID mostly.
    pub key_id: String,
    /// Its ARN.
    pub arn: Option<String>,
    /// When it was made.
    pub creation_date: Option<Timestamp>,
    /// Whether it may be used.
    pub enabled: bool,
    /// What it is used for.
    pub key_usage: Option<KeyUsage>,
}

/// Encrypts at most 4096 bytes.
#[derive(Clone, Copy, Request)]
#[surefire(
    target = "TrentService.Encrypt", protocol = AwsJson1_1, auth = SigV4,
    response = EncryptResponse, error = KmsError, const,
)]
pub struct Encrypt<'a> {
    #[surefire(parse)]
    key_id: KeyId<'a>,
    #[surefire(length = 1..=4096, sensitive)]
    plaintext: &'a [u8],
    /// What has to be said again to decrypt.
    encryption_context: Option<StringMap<'a>>,
    #[surefire(length = ..=MAX_TOKENS, items(like = GrantToken))]
    grant_tokens: Option<&'a [&'a str]>,
    encryption_algorithm: Option<EncryptionAlgorithm<&'a str>>,
}

/// What was encrypted.
#[derive(Output)]
pub struct EncryptResponse {
    /// To be kept.
    pub ciphertext_blob: Vec<u8>,
    /// The ARN of the key.
    pub key_id: Option<String>,
    /// The algorithm.
    pub encryption_algorithm: Option<EncryptionAlgorithm>,
}

/// Decrypts.
#[derive(Clone, Copy, Request)]
#[surefire(
    target = "TrentService.Decrypt", protocol = AwsJson1_1, auth = SigV4,
    response = DecryptResponse, error = KmsError, const,
)]
pub struct Decrypt<'a> {
    #[surefire(length = 1..=6144)]
    ciphertext_blob: &'a [u8],
    encryption_context: Option<StringMap<'a>>,
    #[surefire(length = ..=MAX_TOKENS, items(like = GrantToken))]
    grant_tokens: Option<&'a [&'a str]>,
    #[surefire(parse)]
    key_id: Option<KeyId<'a>>,
    encryption_algorithm: Option<EncryptionAlgorithm<&'a str>>,
}

/// What was decrypted.
#[derive(Output)]
pub struct DecryptResponse {
    /// The ARN of the key.
    pub key_id: Option<String>,
    /// The text.
    #[surefire(sensitive)]
    pub plaintext: Vec<u8>,
}

/// Makes a key for the caller to encrypt with, and the same key encrypted.
#[derive(Clone, Copy, Request)]
#[surefire(
    target = "TrentService.GenerateDataKey", protocol = AwsJson1_1, auth = SigV4,
    response = GenerateDataKeyResponse, error = KmsError, const,
    one_of(key_spec, number_of_bytes),
)]
pub struct GenerateDataKey<'a> {
    #[surefire(parse)]
    key_id: KeyId<'a>,
    encryption_context: Option<StringMap<'a>>,
    /// Instead of `key_spec`.
    #[surefire(range = 1..=1024)]
    number_of_bytes: Option<i32>,
    /// Instead of `number_of_bytes`.
    key_spec: Option<DataKeySpec>,
}

/// A data key.
#[derive(Output)]
pub struct GenerateDataKeyResponse {
    /// The key, encrypted.
    pub ciphertext_blob: Vec<u8>,
    /// The key.
    #[surefire(sensitive)]
    pub plaintext: Vec<u8>,
}

/// What the service refuses a request with.
#[derive(Clone, PartialEq, Eq, ServiceError)]
#[non_exhaustive]
pub enum KmsError {
    /// There is no such key.
    NotFound(NotFoundException),
    /// The ciphertext is not one of the key.
    InvalidCiphertext(InvalidCiphertextException),
    /// What this crate does not know.
    #[surefire(unknown)]
    Unknown(UnknownError),
}

/// There is no such key.
#[derive(Clone, PartialEq, Eq, ErrorShape)]
pub struct NotFoundException {
    /// What the service says.
    pub message: Option<String>,
}

/// The ciphertext is not one of the key, or the encryption context is another.
#[derive(Clone, PartialEq, Eq, ErrorShape)]
pub struct InvalidCiphertextException {
    /// What the service says.
    pub message: Option<String>,
}
