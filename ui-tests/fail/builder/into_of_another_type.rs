//~ rustc: the trait bound `std::string::String: From<{integer}>` is not satisfied

use surefire::Structure;

/// Who is greeted.
#[derive(Structure)]
#[surefire(into)]
pub struct Greeting {
    name: String,
}

fn main() {
    let _ = Greeting::builder().name(5).build();
}
