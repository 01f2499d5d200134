//~ error: 1 validation error detected. Value at '/Contents' failed to satisfy constraint: Member must have unique values

use surefire_ui_tests::{Address, Package};

const HOME: Address<'static> = Address::builder()
    .name("Alice")
    .street("Main Street 1")
    .city("Springfield")
    .postal_code("12345")
    .country("US")
    .build_const();
const _: Package<'static> =
    Package::builder().address(HOME).contents(&["a book", "a pen", "a book"]).build_const();

fn main() {}
