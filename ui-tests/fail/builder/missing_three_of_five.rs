use surefire_ui_tests::Address;

fn main() {
    let _ = Address::builder().street("Main Street 1").city("Springfield").build();
}
