//! Shows a request of KMS, checked when this was compiled, and one that is refused.

use example_kms::kms::GenerateDataKeyRequest;
use example_kms::kms::enums::DataKeySpec;

const REQUEST: GenerateDataKeyRequest<'static> = GenerateDataKeyRequest::builder()
    .key_id("alias/orders")
    .key_spec(DataKeySpec::Aes256)
    .build_const();

fn main() {
    println!("{:?}", REQUEST.to_wire());
    match GenerateDataKeyRequest::builder().key_id("").build() {
        Ok(_) => println!("an ID may be empty"),
        Err(violations) => println!("{violations}"),
    }
}
