//~ error: 1 validation error detected. Value at '/Weight' failed to satisfy constraint: Member must be between 1 and 31500, inclusive

use surefire_ui_tests::{Address, Package};

const HOME: Address<'static> = Address::builder()
    .name("Alice")
    .street("Main Street 1")
    .city("Springfield")
    .postal_code("12345")
    .country("US")
    .build_const();
const _: Package<'static> = Package::builder().address(HOME).weight(0).build_const();

fn main() {}
