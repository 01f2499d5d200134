#[derive(Output)]
pub struct User {
    pub name: String,
    #[surefire(sensitive)]
    pub email: Option<String>,
    #[surefire(timestamp = "date-time")]
    pub created: Timestamp,
}
