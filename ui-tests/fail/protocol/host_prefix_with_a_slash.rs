//~ error: `/` can't stand in the name of a host
use surefire::{Empty, Request, ServiceError};

#[derive(ServiceError)]
pub enum Failure {
    #[surefire(unknown)]
    Unknown(surefire::UnknownError),
}

#[derive(Request)]
#[surefire(target = "A.B", protocol = AwsJson1_1, auth = None, response = Empty, error = Failure)]
#[surefire(host_prefix = "data/")]
pub struct Read<'a> {
    zone: &'a str,
}

fn main() {}
