//! Shows a request of KMS, checked when this was compiled, and one that is refused.

use std::error::Error;

use example_kms::kms::GenerateDataKeyRequest;
use example_kms::kms::enums::DataKeySpec;

const REQUEST: GenerateDataKeyRequest<'static> = GenerateDataKeyRequest::builder()
    .key_id("alias/orders")
    .key_spec(DataKeySpec::Aes256)
    .build_const();

fn main() -> Result<(), Box<dyn Error>> {
    let wire = REQUEST.to_wire();
    println!("{wire:?}");
    let refused = GenerateDataKeyRequest::builder().key_id("").build();
    println!("{}", refused.expect_err("an ID has at least one character"));
    Ok(())
}
