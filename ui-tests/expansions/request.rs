#[derive(Clone, Copy, Request)]
#[surefire(
    target = "Example.Greet", protocol = AwsJson1_1, auth = None,
    response = GreetResponse, error = GreetError, const,
)]
pub struct GreetRequest<'a> {
    /// Who is greeted.
    #[surefire(length = 1..=8, sensitive)]
    name: &'a str,
    #[surefire(range = 0..=120)]
    age: Option<i32>,
}
