//! The requests of KMS are made when this is compiled.

use surefire::StringMap;
use surefire_sdks::kms::{
    CreateGrant, CreateKey, DataKeySpec, Decrypt, Encrypt, EncryptionAlgorithm, GenerateDataKey,
    GrantConstraints, GrantOperation, KeyUsage, ListGrants, Tag,
};

const KEY: &str = "1234abcd-12ab-34cd-56ef-1234567890ab";
const ROLE: &str = "arn:aws:iam::123456789012:role/app";
const ORDER: StringMap<'static> = StringMap::from_pairs(&[("order", "7")]);

const CREATE_KEY: CreateKey<'static> = CreateKey::builder()
    .policy(r#"{"Version":"2012-10-17"}"#)
    .description("Für \"orders\"\n")
    .key_usage(KeyUsage::EncryptDecrypt)
    .tags(&[Tag::builder().tag_key("team").tag_value("").build_const()])
    .multi_region(false)
    .build_const();

const NOTHING: CreateKey<'static> = CreateKey::builder().build_const();

const ENCRYPT: Encrypt<'static> = Encrypt::builder()
    .key_id("alias/orders")
    .plaintext(b"\x00\xffabc")
    .encryption_context(StringMap::from_pairs(&[("order", "7"), ("a\"b", "ü")]))
    .grant_tokens(&["AQpAM2RhZ"])
    .encryption_algorithm(EncryptionAlgorithm::SymmetricDefault)
    .build_const();

const DECRYPT: Decrypt<'static> = Decrypt::builder()
    .ciphertext_blob(&[250, 251, 252, 253, 254, 255])
    .encryption_context(ORDER)
    .key_id(KEY)
    .encryption_algorithm(EncryptionAlgorithm::RsaesOaepSha256)
    .build_const();

const DATA_KEY: GenerateDataKey<'static> =
    GenerateDataKey::builder().key_id(KEY).key_spec(DataKeySpec::Aes256).build_const();

const LONG_DATA_KEY: GenerateDataKey<'static> =
    GenerateDataKey::builder().key_id(KEY).number_of_bytes(64).build_const();

const GRANT: CreateGrant<'static> = CreateGrant::builder()
    .key_id(KEY)
    .grantee_principal(ROLE)
    .retiring_principal(ROLE)
    .operations(&[
        GrantOperation::Decrypt,
        GrantOperation::GenerateDataKey,
        GrantOperation::Unknown("Sign"),
    ])
    .constraints(GrantConstraints::builder().encryption_context_subset(ORDER).build_const())
    .name("app/orders")
    .build_const();

const GRANTS: ListGrants<'static> =
    ListGrants::builder().limit(1000).marker("next").key_id(KEY).build_const();

#[test]
fn kms_is_sent_as_botocore_sends_it() {
    super::assert_sent(
        "kms",
        vec![
            ("create_key", CREATE_KEY.to_wire()),
            ("create_key_of_nothing", NOTHING.to_wire()),
            ("encrypt", ENCRYPT.to_wire()),
            ("decrypt", DECRYPT.to_wire()),
            ("generate_data_key", DATA_KEY.to_wire()),
            ("generate_data_key_of_a_length", LONG_DATA_KEY.to_wire()),
            ("create_grant", GRANT.to_wire()),
            ("list_grants", GRANTS.to_wire()),
        ],
    );
}

#[test]
fn the_same_bytes_are_written_at_compile_time() {
    const BODY: &str = surefire::wire!(GRANT);
    assert_eq!(BODY.as_bytes(), GRANT.to_wire().body);
}
