#[derive(ErrorShape)]
#[surefire(throttling)]
pub struct TooManyGreetingsException {
    pub message: Option<String>,
    pub wait_seconds: Option<i32>,
}
