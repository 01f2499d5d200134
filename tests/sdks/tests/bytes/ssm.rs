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
        .name("/app/url")
        .description("")
        .value("https://example.com/ü")
        .parameter_type(ParameterType::SecureString)
        .key_id("alias/app")
        .overwrite(false)
        .allowed_pattern("^https://.*")
        .tag(Tag::builder().key("team").value("a b").build()?)
        .tier(Tier::IntelligentTiering)
        .build()
}

fn by_path() -> Result<GetParametersByPath, ValidationError> {
    let filter =
        ParameterFilter::builder().key("Type").option("Equals").value("String").value("StringList");
    GetParametersByPath::builder()
        .path("/app")
        .recursive(true)
        .parameter_filter(filter.build()?)
        .with_decryption(false)
        .max_results(10)
        .next_token("next")
        .build()
}

fn describe() -> Result<DescribeParameters, ValidationError> {
    let begins = ParameterFilter::builder().key("Name").option("BeginsWith").value("/app");
    DescribeParameters::builder()
        .parameter_filter(ParameterFilter::builder().key("tag:team").build()?)
        .parameter_filter(begins.build()?)
        .max_results(50)
        .shared(true)
        .build()
}

fn sent() -> Result<Vec<Case>, ValidationError> {
    let get =
        GetParameter::builder().name(name("/app/url:3")?).with_decryption(true).build_infallible();
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
