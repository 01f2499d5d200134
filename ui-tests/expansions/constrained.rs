#[derive(Clone, Copy, Constrained)]
#[surefire(length = 1..=55, pattern = r"^[a-z]+$")]
pub struct PoolName<'a>(&'a str);
