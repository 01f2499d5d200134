//~ error: unknown word `lenght`; did you mean `length`?

use surefire::{Empty, Output, Page, Pages, Request, ServiceError, Set, StringMap, Unset};

#[derive(ServiceError)]
pub enum GreetError {
    #[surefire(unknown)]
    Unknown(surefire::UnknownError),
}

#[derive(Output)]
pub struct Greeted {
    #[surefire(output_token)]
    pub token: Option<String>,
}

#[derive(Clone, Copy, Request)]
#[surefire(
    target = "A.Greet", protocol = AwsJson1_1, auth = SigV4, response = Greeted,
    error = GreetError, const,
)]
pub struct GreetRequest<'a> {
    #[surefire(lenght = 1..=8)]
    name: &'a str,
    #[surefire(default = 1)]
    times: i32,
    data: Option<StringMap<'a>>,
    #[surefire(input_token)]
    token: Option<&'a str>,
}

const TEMPLATE: GreetRequestBuilder<'static, Unset> = GreetRequest::builder().times(2).checked();
const GREET: GreetRequest<'static> = TEMPLATE.name("Alice").build_const();
const BODY: &str = surefire::wire!(GREET);

fn named(builder: GreetRequestBuilder<'_, Set>) -> GreetRequest<'_> {
    builder.maybe_token(None).build_unchecked()
}

fn main() {
    let data = vec![("a", "b")];
    let request =
        GreetRequest::builder().data(data.as_slice().into()).name("Alice").build().unwrap();
    println!("{:?} {} {BODY}", request.to_wire(), request.name().len() + request.times() as usize);
    println!("{:?} {:?}", named(TEMPLATE.clone().name("Bob")), GreetRequest::constraints());
    for page in Pages::of(request).responses(|_| Err(surefire::RepeatedToken)) {
        let _: Option<&str> = page.unwrap().next_token();
    }
    let _: Option<Empty> = None;
}
