//~ error: the accessor `clone_` is taken by the member `clone`; rename one of them, and give it its wire name with `rename`

use surefire::Structure;

/// Who is greeted.
#[derive(Structure)]
pub struct Greeting<'a> {
    #[surefire(setter = copy)]
    clone: &'a str,
    #[surefire(rename = "Clone2")]
    clone_: &'a str,
}

fn main() {
    println!("{:?}", Greeting::builder().copy("1").clone_("2").build());
}
