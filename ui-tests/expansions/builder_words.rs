#[derive(Clone, Structure)]
#[surefire(into, into_builder, parts = OwnedTagParts, module = states, infallible)]
pub struct OwnedTag {
    /// The key.
    key: String,
    #[surefire(append = value)]
    values: Vec<String>,
    color: Option<Color>,
}
