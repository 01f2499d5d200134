#[derive(Clone, Copy, IntEnum)]
pub enum Size {
    #[surefire(value = 1)]
    Small,
    #[surefire(value = 2)]
    Large,
    #[surefire(unknown)]
    Unknown(i32),
}
