//~ error: `serialize` needs the feature `serde` of `surefire`
//~ error: `json_schema` needs the feature `schemars` of `surefire`

#[derive(surefire::Request)]
#[surefire(
    target = "Service.Operation", protocol = AwsJson1_1, auth = None,
    response = surefire::Empty, error = surefire::Empty, serialize, json_schema,
)]
struct Operation {
    name: String,
}

fn main() {}
