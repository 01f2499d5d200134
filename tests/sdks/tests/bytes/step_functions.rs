use surefire_sdks::step_functions::{
    CloudWatchLogsLogGroup, CreateStateMachine, DescribeExecution, ExecutionStatus, ListExecutions,
    LogDestination, LogLevel, LoggingConfiguration, SendTaskSuccess, StartExecution,
    StateMachineType, Tag,
};

const MACHINE: &str = "arn:aws:states:eu-central-1:123456789012:stateMachine:order";
const ROLE: &str = "arn:aws:iam::123456789012:role/app";
const GROUP: &str = "arn:aws:logs:eu-central-1:123456789012:log-group:g:*";

const LOGS: LoggingConfiguration<'static> = LoggingConfiguration::builder()
    .level(LogLevel::Error)
    .include_execution_data(false)
    .destinations(&[LogDestination::builder()
        .cloud_watch_logs_log_group(
            CloudWatchLogsLogGroup::builder().log_group_arn(GROUP).build_const(),
        )
        .build_const()])
    .build_const();

const CREATE: CreateStateMachine<'static> = CreateStateMachine::builder()
    .name("order")
    .definition(r#"{"StartAt":"Pay","States":{"Pay":{"Type":"Succeed"}}}"#)
    .role_arn(ROLE)
    .kind(StateMachineType::Standard)
    .logging_configuration(LOGS)
    .tags(&[Tag::builder().key("team").value("blue").build_const()])
    .publish(true)
    .build_const();

const START: StartExecution<'static> = StartExecution::builder()
    .state_machine_arn(MACHINE)
    .name("o-7")
    .input(r#"{"Id":"o-7","Total":39.98}"#)
    .trace_header("Root=1-5759e988")
    .build_const();

const LIST: ListExecutions<'static> = ListExecutions::builder()
    .state_machine_arn(MACHINE)
    .status_filter(ExecutionStatus::TimedOut)
    .max_results(0)
    .next_token("next")
    .build_const();

const SUCCESS: SendTaskSuccess<'static> =
    SendTaskSuccess::builder().task_token("AAAAKgAAAAIAAAAA").output("{}").build_const();

#[test]
fn step_functions_is_sent_as_botocore_sends_it() {
    let execution = format!("{MACHINE}:o-7");
    let describe = DescribeExecution::builder().execution_arn(&execution).build().unwrap();
    let map_run = format!("{MACHINE}/Map:1");
    let of_map = ListExecutions::builder().map_run_arn(&map_run).build().unwrap();
    super::assert_sent(
        "step_functions",
        vec![
            ("create_state_machine", CREATE.to_wire()),
            ("start_execution", START.to_wire()),
            ("describe_execution", describe.to_wire()),
            ("list_executions", LIST.to_wire()),
            ("list_executions_of_a_map_run", of_map.to_wire()),
            ("send_task_success", SUCCESS.to_wire()),
        ],
    );
}
