#[derive(Clone, Copy, StringEnum)]
#[surefire(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum Delivery<T = String> {
    Email,
    TextMessage,
    #[surefire(unknown)]
    Unknown(T),
}
