//~ error: `serialize` does not belong on an `Output`

#[derive(surefire::Output)]
#[surefire(serialize)]
struct User {
    name: Option<String>,
}

fn main() {}
