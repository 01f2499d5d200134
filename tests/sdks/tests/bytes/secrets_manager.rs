use surefire_sdks::secrets_manager::{
    CreateSecret, Filter, FilterKey, GetSecretValue, ListSecrets, PutSecretValue, ReplicaRegion,
    SortOrder, Tag,
};

use super::{Case, TOKEN};

fn sent() -> Result<Vec<Case>, surefire::ValidationError> {
    let tags =
        [Tag::builder().key("team").value("blue").build()?, Tag::builder().key("empty").build()?];
    let regions = [
        ReplicaRegion::builder().region("eu-west-1").kms_key_id("alias/a").build()?,
        ReplicaRegion::builder().region("us-east-2").build()?,
    ];
    let create = CreateSecret::builder()
        .name("app/database")
        .client_request_token(TOKEN)
        .description("")
        .secret_string(r#"{"password":"p\u00e4ss"}"#)
        .tags(&tags)
        .add_replica_regions(&regions)
        .build()?;
    let of_bytes = CreateSecret::builder()
        .name("app/key")
        .client_request_token(TOKEN)
        .secret_binary(&[1, 2])
        .build()?;
    let put = PutSecretValue::builder()
        .secret_id("app/database")
        .client_request_token(TOKEN)
        .secret_string("hush")
        .version_stages(&["AWSPENDING", "mine"])
        .build()?;
    let get =
        GetSecretValue::builder().secret_id("app/database").version_stage("AWSPREVIOUS").build()?;
    let filters = [
        Filter::builder().key(FilterKey::TagKey).values(&["team", "!test"]).build()?,
        Filter::builder().key(FilterKey::Unknown("owning-service")).values(&["rds"]).build()?,
    ];
    let list = ListSecrets::builder()
        .include_planned_deletion(true)
        .max_results(100)
        .next_token("next")
        .filters(&filters)
        .sort_order(SortOrder::Desc)
        .build()?;
    Ok(vec![
        ("create_secret", create.to_wire()),
        ("create_secret_of_bytes", of_bytes.to_wire()),
        ("put_secret_value", put.to_wire()),
        ("get_secret_value", get.to_wire()),
        ("list_secrets", list.to_wire()),
    ])
}

#[test]
fn secrets_manager_is_sent_as_botocore_sends_it() {
    super::assert_sent("secrets_manager", sent().unwrap());
}
