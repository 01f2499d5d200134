use surefire::ValidationError;
use surefire_sdks::ssm::{
    DeleteParameters, DescribeParameters, GetParameter, GetParametersByPath, ParameterFilter,
    ParameterName, ParameterType, PutParameter, Tag, Tier,
};

use super::Case;

fn name(name: &str) -> Result<ParameterName, ValidationError> {
    ParameterName::new(name.to_owned())
}

fn put() -> Result<PutParameter, ValidationError> {
    PutParameter::builder()
        .name(name("/app/url")?)
        .description("".into())
        .value("https://example.com/ü".into())
        .parameter_type(ParameterType::SecureString)
        .key_id("alias/app".into())
        .overwrite(false)
        .allowed_pattern("^https://.*".into())
        .tags(vec![Tag::builder().key("team".into()).value("a b".into()).build()?])
        .tier(Tier::IntelligentTiering)
        .build()
}

fn by_path() -> Result<GetParametersByPath, ValidationError> {
    let filter = ParameterFilter::builder()
        .key("Type".into())
        .option("Equals".into())
        .values(vec!["String".into(), "StringList".into()]);
    GetParametersByPath::builder()
        .path(name("/app")?)
        .recursive(true)
        .parameter_filters(vec![filter.build()?])
        .with_decryption(false)
        .max_results(10)
        .next_token("next".into())
        .build()
}

fn describe() -> Result<DescribeParameters, ValidationError> {
    let begins = ParameterFilter::builder()
        .key("Name".into())
        .option("BeginsWith".into())
        .values(vec!["/app".into()]);
    let filters = vec![ParameterFilter::builder().key("tag:team".into()).build()?, begins.build()?];
    DescribeParameters::builder().parameter_filters(filters).max_results(50).shared(true).build()
}

fn sent() -> Result<Vec<Case>, ValidationError> {
    let get = GetParameter::builder().name(name("/app/url:3")?).with_decryption(true).build()?;
    let names = [name("/app/b")?, name("/app/a")?].into();
    let delete = DeleteParameters::builder().names(names).build()?;
    Ok(vec![
        ("put_parameter", put()?.to_wire()),
        ("get_parameter", get.to_wire()),
        ("get_parameters_by_path", by_path()?.to_wire()),
        ("describe_parameters", describe()?.to_wire()),
        ("delete_parameters", delete.to_wire()),
    ])
}

#[test]
fn ssm_is_sent_as_botocore_sends_it() {
    super::assert_sent("ssm", sent().unwrap());
}
