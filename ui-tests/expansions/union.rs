#[derive(Clone, Copy, Union)]
#[surefire(const)]
pub enum Target<'a> {
    #[surefire(length = 1..=128)]
    User(&'a str),
    Group(i64),
}
