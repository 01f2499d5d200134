//~ error: 1 validation error detected. Key with length 14 at '/Labels/too long a key' failed to satisfy constraint: Member must have length between 1 and 8, inclusive

use surefire::StringMap;
use surefire_ui_tests::{Address, Package};

const HOME: Address<'static> = Address::builder()
    .name("Alice")
    .street("Main Street 1")
    .city("Springfield")
    .postal_code("12345")
    .country("US")
    .build_const();
const LABELS: StringMap<'static> = StringMap::from_pairs(&[("too long a key", "x")]);
const _: Package<'static> = Package::builder().address(HOME).labels(LABELS).build_const();

fn main() {}
