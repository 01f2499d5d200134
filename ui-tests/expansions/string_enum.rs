#[derive(Clone, Copy, Debug, StringEnum)]
#[surefire(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum Delivery<T = String> {
    Email,
    TextMessage,
    #[surefire(unknown)]
    Unknown(T),
}
