#[derive(Clone, Structure)]
#[surefire(serialize)]
pub struct Tag {
    /// The key.
    #[surefire(length = 1..=128, check = is_lower_case)]
    key: String,
    #[surefire(items(length = ..=256), unique)]
    values: Vec<String>,
    #[surefire(default = Color::Blue)]
    color: Color,
}
