//~ error: `Name` is missing from `Address`
//~ says: call `.name(..)` before this
//~ says: `Name` is required: 1 to 64 characters
//~ error: `PostalCode` is missing from `Address`
//~ says: call `.postal_code(..)` before this
//~ says: `PostalCode` is required: 3 to 10 characters
//~ error: `Country` is missing from `Address`
//~ says: call `.country(..)` before this
//~ says: `Country` is required: pattern `^[A-Z]{2}$`

use surefire_ui_tests::Address;

fn main() {
    let _ = Address::builder().street("Main Street 1").city("Springfield").build();
}
