#[derive(ServiceError)]
pub enum GreetError {
    NobodyThere(NobodyThereException),
    #[surefire(unknown)]
    Unknown(UnknownError),
}
