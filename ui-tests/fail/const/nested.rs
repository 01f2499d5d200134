//~ error: 1 validation error detected. Value at '/Country' failed to satisfy constraint: Member must satisfy regular expression pattern: ^[A-Z]{2}$

use surefire_ui_tests::{Address, Package};

const HOME: Address<'static> = Address::builder()
    .name("Alice")
    .street("Main Street 1")
    .city("Springfield")
    .postal_code("12345")
    .country("Utopia")
    .build_const();
const _: Package<'static> = Package::builder().address(HOME).build_const();

fn main() {}
