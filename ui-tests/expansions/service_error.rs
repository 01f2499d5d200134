#[derive(Debug, ServiceError)]
pub enum GreetError {
    NobodyThereException { message: Option<String> },
    #[surefire(throttling)]
    TooManyGreetingsException { message: Option<String> },
    #[surefire(unknown)]
    Unknown { code: String, message: Option<String> },
}
