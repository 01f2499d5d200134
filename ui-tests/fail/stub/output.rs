//~ error: `timestamp` needs a `Timestamp`, or a list or map of them, and this is a string

use surefire::{Output, Page, Request, ServiceError};

#[derive(ServiceError)]
pub enum GreetError {
    #[surefire(unknown)]
    Unknown(surefire::UnknownError),
}

#[derive(Output)]
pub struct Greeted {
    #[surefire(timestamp = "date-time")]
    pub at: String,
    #[surefire(output_token)]
    pub token: Option<String>,
}

#[derive(Request)]
#[surefire(
    target = "A.Greet", protocol = AwsJson1_1, auth = None, response = Greeted, error = GreetError,
)]
pub struct GreetRequest<'a> {
    #[surefire(input_token)]
    token: Option<&'a str>,
}

#[derive(Output)]
pub struct All {
    pub all: Vec<Greeted>,
}

fn main() {
    let greeted = Greeted { at: String::new(), token: None };
    println!("{greeted:?} {:?}", greeted.next_token());
    println!("{:?}", All { all: vec![greeted] });
}
