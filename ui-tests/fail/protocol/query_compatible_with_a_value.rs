//~ error: `query_compatible` stands alone; remove what follows it
use surefire::{Empty, Request, ServiceError};

#[derive(ServiceError)]
pub enum Failure {
    #[surefire(unknown)]
    Unknown(surefire::UnknownError),
}

#[derive(Request)]
#[surefire(target = "A.B", protocol = AwsJson1_1, auth = None, response = Empty, error = Failure)]
#[surefire(query_compatible = true)]
pub struct Purge<'a> {
    url: &'a str,
}

fn main() {}
