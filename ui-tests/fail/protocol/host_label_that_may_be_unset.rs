//~ error: the label `Zone` may be unset, and a part of the host is required; write its type without `Option`
use surefire::{Empty, Request, ServiceError};

#[derive(ServiceError)]
pub enum Failure {
    #[surefire(unknown)]
    Unknown(surefire::UnknownError),
}

#[derive(Request)]
#[surefire(target = "A.B", protocol = AwsJson1_1, auth = None, response = Empty, error = Failure)]
#[surefire(host_prefix = "{Zone}.")]
pub struct Read<'a> {
    zone: Option<&'a str>,
}

fn main() {}
