//! AWS Step Functions. Limits as of its model of 2016-11-23.

use surefire::{
    Constrained, Empty, ErrorShape, Output, Request, ServiceError, StringEnum, Structure,
    Timestamp, UnknownError,
};

/// How long what an execution is given, or gives, may be.
pub const MAX_DATA: usize = 262_144;

/// An ARN of the service.
#[derive(Clone, Copy, Constrained)]
#[surefire(length = 1..=256)]
pub struct Arn<'a>(&'a str);

/// The name of a state machine or of an execution.
#[derive(Clone, Copy, Constrained)]
#[surefire(length = 1..=80)]
pub struct Name<'a>(&'a str);

/// How long executions may take, and what is kept of them.
#[derive(Clone, Copy, PartialEq, Eq, StringEnum)]
#[surefire(rename_all = "SCREAMING_SNAKE_CASE", deny_unknown)]
pub enum StateMachineType {
    /// Up to a year.
    Standard,
    /// Up to five minutes.
    Express,
}

/// What is logged.
#[derive(Clone, Copy, PartialEq, Eq, StringEnum)]
#[surefire(rename_all = "SCREAMING_SNAKE_CASE", deny_unknown)]
pub enum LogLevel {
    /// All.
    All,
    /// Errors.
    Error,
    /// What ends an execution.
    Fatal,
    /// Nothing.
    Off,
}

/// How far an execution is.
#[derive(Clone, Copy, PartialEq, Eq, StringEnum)]
#[surefire(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum ExecutionStatus<T = String> {
    /// It runs.
    Running,
    /// It ended well.
    Succeeded,
    /// It ended in an error.
    Failed,
    /// It took too long.
    TimedOut,
    /// It was stopped.
    Aborted,
    /// One that is newer than this crate.
    #[surefire(unknown)]
    Unknown(T),
}

/// A group of logs.
#[derive(Clone, Copy, Structure)]
#[surefire(const, rename_all = "camelCase")]
pub struct CloudWatchLogsLogGroup<'a> {
    #[surefire(parse)]
    log_group_arn: Option<Arn<'a>>,
}

/// Where logs go.
#[derive(Clone, Copy, Structure)]
#[surefire(const, rename_all = "camelCase")]
pub struct LogDestination<'a> {
    cloud_watch_logs_log_group: Option<CloudWatchLogsLogGroup<'a>>,
}

/// What is logged, and where.
#[derive(Clone, Copy, Structure)]
#[surefire(const, rename_all = "camelCase")]
pub struct LoggingConfiguration<'a> {
    level: Option<LogLevel>,
    include_execution_data: Option<bool>,
    destinations: Option<&'a [LogDestination<'a>]>,
}

/// A tag of a state machine.
#[derive(Clone, Copy, Structure)]
#[surefire(const, rename_all = "camelCase")]
pub struct Tag<'a> {
    #[surefire(length = 1..=128)]
    key: Option<&'a str>,
    #[surefire(length = ..=256)]
    value: Option<&'a str>,
}

/// Makes a state machine.
#[derive(Clone, Copy, Request)]
#[surefire(
    target = "AWSStepFunctions.CreateStateMachine", protocol = AwsJson1_0, auth = SigV4,
    response = CreateStateMachineOutput, error = StepFunctionsError, const, rename_all = "camelCase",
    check = check_description(publish, version_description),
)]
pub struct CreateStateMachine<'a> {
    #[surefire(parse)]
    name: Name<'a>,
    /// In the Amazon States Language, which is JSON.
    #[surefire(length = 1..=1048576, sensitive)]
    definition: &'a str,
    #[surefire(parse)]
    role_arn: Arn<'a>,
    #[surefire(setter = kind)]
    r#type: Option<StateMachineType>,
    logging_configuration: Option<LoggingConfiguration<'a>>,
    tags: Option<&'a [Tag<'a>]>,
    publish: Option<bool>,
    /// Of the version that `publish` makes.
    #[surefire(length = ..=256, sensitive)]
    version_description: Option<&'a str>,
}

/// Only a version has a description.
const fn check_description(
    publish: Option<&bool>,
    description: Option<&&str>,
) -> Result<(), &'static str> {
    match (publish, description) {
        (None | Some(false), Some(_)) => Err("A description needs a version that is published"),
        _ => Ok(()),
    }
}

/// The state machine.
#[derive(Output)]
#[surefire(rename_all = "camelCase")]
pub struct CreateStateMachineOutput {
    /// Its ARN.
    pub state_machine_arn: String,
    /// When it was made.
    pub creation_date: Timestamp,
}

/// Starts an execution.
#[derive(Clone, Copy, Request)]
#[surefire(
    target = "AWSStepFunctions.StartExecution", protocol = AwsJson1_0, auth = SigV4,
    response = StartExecutionOutput, error = StepFunctionsError, const, rename_all = "camelCase",
    into_builder,
)]
pub struct StartExecution<'a> {
    #[surefire(parse)]
    state_machine_arn: Arn<'a>,
    /// By which the same execution is not started twice.
    #[surefire(parse)]
    name: Option<Name<'a>>,
    /// As JSON, such as [`to_json`](surefire::to_json) gives.
    #[surefire(length = ..=MAX_DATA, sensitive)]
    input: Option<&'a str>,
    #[surefire(length = ..=256, full_match = r"\p{ASCII}*")]
    trace_header: Option<&'a str>,
}

/// The execution.
#[derive(Output)]
#[surefire(rename_all = "camelCase")]
pub struct StartExecutionOutput {
    /// Its ARN.
    pub execution_arn: String,
    /// When it was started.
    pub start_date: Timestamp,
}

/// Asks for an execution.
#[derive(Clone, Copy, Request)]
#[surefire(
    target = "AWSStepFunctions.DescribeExecution", protocol = AwsJson1_0, auth = SigV4,
    response = DescribeExecutionOutput, error = StepFunctionsError, const, rename_all = "camelCase",
)]
pub struct DescribeExecution<'a> {
    #[surefire(parse)]
    execution_arn: Arn<'a>,
}

/// An execution.
#[derive(Output)]
#[surefire(rename_all = "camelCase")]
pub struct DescribeExecutionOutput {
    /// Its ARN.
    pub execution_arn: String,
    /// How far it is.
    pub status: ExecutionStatus,
    /// When it was started.
    pub start_date: Timestamp,
    /// When it ended.
    pub stop_date: Option<Timestamp>,
    /// What it was started with, as JSON.
    #[surefire(sensitive)]
    pub input: Option<String>,
    /// What it gave, as JSON: [`from_json`](surefire::from_json) reads it.
    #[surefire(sensitive)]
    pub output: Option<String>,
}

/// Lists the executions of a state machine, page by page.
#[derive(Clone, Copy, Request)]
#[surefire(
    target = "AWSStepFunctions.ListExecutions", protocol = AwsJson1_0, auth = SigV4,
    response = ListExecutionsOutput, error = StepFunctionsError, const, rename_all = "camelCase",
    at_most_one_of(state_machine_arn, map_run_arn),
)]
pub struct ListExecutions<'a> {
    #[surefire(parse)]
    state_machine_arn: Option<Arn<'a>>,
    status_filter: Option<ExecutionStatus<&'a str>>,
    #[surefire(range = 0..=1000)]
    max_results: Option<i32>,
    #[surefire(length = 1..=3096, input_token)]
    next_token: Option<&'a str>,
    /// Instead of `state_machine_arn`.
    #[surefire(length = 1..=2000)]
    map_run_arn: Option<&'a str>,
}

/// A page of executions.
#[derive(Output)]
#[surefire(rename_all = "camelCase")]
pub struct ListExecutionsOutput {
    /// The executions, the newest first.
    pub executions: Vec<ExecutionListItem>,
    /// The next page.
    #[surefire(output_token)]
    pub next_token: Option<String>,
}

/// An execution of a list.
#[derive(Output)]
#[surefire(rename_all = "camelCase")]
pub struct ExecutionListItem {
    /// Its name.
    pub name: String,
    /// How far it is.
    pub status: ExecutionStatus,
    /// When it was started.
    pub start_date: Timestamp,
}

/// Says that a task is done that was waited for.
#[derive(Clone, Copy, Request)]
#[surefire(
    target = "AWSStepFunctions.SendTaskSuccess", protocol = AwsJson1_0, auth = SigV4,
    response = Empty, error = StepFunctionsError, const, rename_all = "camelCase",
)]
pub struct SendTaskSuccess<'a> {
    #[surefire(length = 1..=2048, sensitive)]
    task_token: &'a str,
    /// As JSON.
    #[surefire(length = ..=MAX_DATA, sensitive)]
    output: &'a str,
}

/// What the service refuses a request with.
#[derive(ServiceError)]
#[non_exhaustive]
pub enum StepFunctionsError {
    /// There is no such execution.
    ExecutionDoesNotExist(ExecutionDoesNotExist),
    /// There is an execution of that name with another input.
    ExecutionAlreadyExists(ExecutionAlreadyExists),
    /// What this crate does not know.
    #[surefire(unknown)]
    Unknown(UnknownError),
}

/// There is no such execution.
#[derive(ErrorShape)]
#[surefire(rename_all = "camelCase")]
pub struct ExecutionDoesNotExist {
    /// What the service says.
    pub message: Option<String>,
}

/// There is an execution of that name with another input.
#[derive(ErrorShape)]
#[surefire(rename_all = "camelCase")]
pub struct ExecutionAlreadyExists {
    /// What the service says.
    pub message: Option<String>,
}
