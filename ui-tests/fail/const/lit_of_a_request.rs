//~ rustc: no function or associated item named `from_static` found

use surefire_ui_tests::Address;

fn main() {
    let _ = surefire::lit!(Address, "Main Street 1");
}
