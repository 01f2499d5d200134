//! Generated services against moto: created, read back, listed page by page, deleted, and refused.
#![cfg(models)]

mod support;

use std::collections::HashMap;

use support::{Client, name, refusal};
use surefire::Pages;
use surefire::response::Error;
use surefire_services::{dynamodb, kinesis, kms, secrets, sfn, sqs};

/// What a page may fail with, in a test.
type Failure = Box<dyn std::error::Error>;

#[test]
#[ignore = "needs moto, which .ci/run starts"]
fn kms_encrypts_blobs() {
    let client = Client::of("kms");
    let create = kms::CreateKeyRequest::builder().description("tests").build().unwrap();
    let first = client.send(&create).unwrap().key_metadata.unwrap().key_id.unwrap();
    let second = client.send(&create).unwrap().key_metadata.unwrap().key_id.unwrap();

    let plaintext = b"\x00gr\xc3\xbc\xc3\x9fe\xff";
    let context = HashMap::from([("purpose", "tests")]);
    let encrypt = kms::EncryptRequest::builder()
        .key_id(&first)
        .plaintext(plaintext)
        .encryption_context((&context).into());
    let blob = client.send(&encrypt.build().unwrap()).unwrap().ciphertext_blob.unwrap();
    let decrypt = kms::DecryptRequest::builder()
        .ciphertext_blob(&blob)
        .encryption_context((&context).into())
        .build()
        .unwrap();
    assert_eq!(client.send(&decrypt).unwrap().plaintext.as_deref(), Some(&plaintext[..]));

    let list = kms::ListKeysRequest::builder().limit(1).build().unwrap();
    let mut keys = Vec::new();
    for page in Pages::of(list).responses(|request| client.send(&request).map_err(Failure::from)) {
        // moto gives all of them at once, whatever the limit.
        keys.extend(page.unwrap().keys.unwrap().into_iter().filter_map(|key| key.key_id));
    }
    assert!(keys.contains(&first) && keys.contains(&second), "{keys:?}");

    for key in [&first, &second] {
        let delete = kms::ScheduleKeyDeletionRequest::builder()
            .key_id(key)
            .pending_window_in_days(7)
            .build()
            .unwrap();
        assert!(client.send(&delete).unwrap().deletion_date.is_some());
    }
    let missing = "1234abcd-12ab-34cd-56ef-1234567890ab";
    let describe = kms::DescribeKeyRequest::builder().key_id(missing).build().unwrap();
    let error = refusal(client.send(&describe));
    assert!(error.as_not_found().is_some(), "{error:?}");
}

#[test]
#[ignore = "needs moto, which .ci/run starts"]
fn secrets_get_a_token_of_their_own() {
    let client = Client::of("secretsmanager");
    let names = [name("a"), name("b")];
    for name in &names {
        let create = secrets::CreateSecretRequest::builder()
            .name(name)
            .secret_string("correct horse")
            .build()
            .unwrap();
        assert!(!format!("{create:?}").contains("horse"));
        let version = client.send(&create).unwrap().version_id.unwrap();
        assert_eq!(version.len(), 36, "the token that was made");
        let error = refusal(client.send(&create));
        assert!(error.as_resource_exists().is_some(), "{error:?}");
        let get = secrets::GetSecretValueRequest::builder().secret_id(name).build().unwrap();
        let value = client.send(&get).unwrap();
        assert_eq!(value.secret_string.as_deref(), Some("correct horse"));
        assert!(value.created_date.is_some() && !format!("{value:?}").contains("horse"));
    }

    let list = secrets::ListSecretsRequest::builder().max_results(1).build().unwrap();
    let mut found = Vec::new();
    for page in Pages::of(list).responses(|request| client.send(&request).map_err(Failure::from)) {
        found.extend(page.unwrap().secret_list.unwrap().into_iter().filter_map(|it| it.name));
    }
    assert!(names.iter().all(|name| found.contains(name)), "{found:?}");

    for name in &names {
        let delete = secrets::DeleteSecretRequest::builder()
            .secret_id(name)
            .force_delete_without_recovery(true)
            .build()
            .unwrap();
        assert!(client.send(&delete).unwrap().deletion_date.is_some());
        let get = secrets::GetSecretValueRequest::builder().secret_id(name).build().unwrap();
        let error = refusal(client.send(&get));
        assert!(error.as_resource_not_found().is_some(), "{error:?}");
    }
}

#[test]
#[ignore = "needs moto, which .ci/run starts"]
fn queues_have_attributes_by_enum() {
    use sqs::enums::QueueAttributeName;

    let client = Client::of("sqs");
    let prefix = name("queue");
    let mut urls = Vec::new();
    for number in ["1", "2", "3"] {
        let queue = format!("{prefix}-{number}");
        let attributes = [(QueueAttributeName::VisibilityTimeout, "77")];
        let create = sqs::CreateQueueRequest::builder()
            .queue_name(&queue)
            .attributes(&attributes)
            .build()
            .unwrap();
        urls.push(client.send(&create).unwrap().queue_url.unwrap());
    }
    let get = sqs::GetQueueAttributesRequest::builder()
        .queue_url(&urls[0])
        .attribute_names(&[QueueAttributeName::All])
        .build()
        .unwrap();
    let attributes = client.send(&get).unwrap().attributes.unwrap();
    assert_eq!(attributes[&QueueAttributeName::VisibilityTimeout], "77");

    let send = sqs::SendMessageRequest::builder().queue_url(&urls[0]).message_body("grüße");
    client.send(&send.build().unwrap()).unwrap();
    let receive = sqs::ReceiveMessageRequest::builder().queue_url(&urls[0]).build().unwrap();
    let messages = client.send(&receive).unwrap().messages.unwrap();
    assert_eq!(messages[0].body.as_deref(), Some("grüße"));

    let list = sqs::ListQueuesRequest::builder()
        .queue_name_prefix(&prefix)
        .max_results(2)
        .build()
        .unwrap();
    let mut found = Vec::new();
    for page in Pages::of(list).responses(|request| client.send(&request).map_err(Failure::from)) {
        found.extend(page.unwrap().queue_urls.unwrap_or_default());
    }
    found.sort();
    assert_eq!(found, urls);

    for url in &urls {
        let delete = sqs::DeleteQueueRequest::builder().queue_url(url).build().unwrap();
        client.send(&delete).unwrap();
    }
    let Err(Error::Service(failure)) = client.send(&get) else { panic!("no refusal") };
    assert!(failure.error.as_queue_does_not_exist().is_some(), "{failure:?}");
    assert_eq!(failure.code(), "AWS.SimpleQueueService.NonExistentQueue");
}

#[test]
#[ignore = "needs moto, which .ci/run starts"]
fn items_hold_values_in_values() {
    use dynamodb::output::AttributeValue as Read;
    use dynamodb::types::{AttributeDefinition, AttributeValue, KeySchemaElement};

    let client = Client::of("dynamodb");
    let tables = [name("a"), name("b")];
    let definition = AttributeDefinition::builder()
        .attribute_name("id")
        .attribute_type(dynamodb::enums::ScalarAttributeType::S)
        .build()
        .unwrap();
    let key = KeySchemaElement::builder()
        .attribute_name("id")
        .key_type(dynamodb::enums::KeyType::Hash)
        .build()
        .unwrap();
    let (definitions, keys) = ([definition], [key]);
    for table in &tables {
        let create = dynamodb::CreateTableRequest::builder()
            .table_name(table)
            .attribute_definitions(&definitions)
            .key_schema(&keys)
            .billing_mode(dynamodb::enums::BillingMode::PayPerRequest)
            .build()
            .unwrap();
        let made = client.send(&create).unwrap().table_description.unwrap();
        assert!(made.creation_date_time.is_some());
    }

    let inner = [AttributeValue::N("42"), AttributeValue::Bool(true), AttributeValue::B(b"\xff")];
    let outer = [("list", AttributeValue::L(&inner)), ("null", AttributeValue::Null(true))];
    let item = [("id", AttributeValue::S("1")), ("map", AttributeValue::M(&outer))];
    let put = dynamodb::PutItemRequest::builder()
        .table_name(&tables[0])
        .item(&item)
        .condition_expression("attribute_not_exists(id)")
        .build()
        .unwrap();
    client.send(&put).unwrap();
    let error = refusal(client.send(&put));
    assert!(error.as_conditional_check_failed().is_some(), "{error:?}");

    let get = dynamodb::GetItemRequest::builder().table_name(&tables[0]).key(&item[..1]);
    let found = client.send(&get.build().unwrap()).unwrap().item.unwrap();
    let Read::M(map) = &found["map"] else { panic!("{found:?}") };
    let list = vec![Read::N("42".into()), Read::Bool(true), Read::B(vec![0xff])];
    assert_eq!(map["list"], Read::L(list));
    assert_eq!(map["null"], Read::Null(true));
    let scan = dynamodb::ScanRequest::builder().table_name(&tables[0]).build().unwrap();
    assert_eq!(client.send(&scan).unwrap().items.unwrap(), [found]);

    let list = dynamodb::ListTablesRequest::builder().limit(1).build().unwrap();
    let mut names = Vec::new();
    for page in Pages::of(list).responses(|request| client.send(&request).map_err(Failure::from)) {
        names.extend(page.unwrap().table_names.unwrap());
    }
    assert!(tables.iter().all(|table| names.contains(table)), "{names:?}");
    for table in &tables {
        let delete = dynamodb::DeleteTableRequest::builder().table_name(table).build().unwrap();
        client.send(&delete).unwrap();
        let error = refusal(client.send(&delete));
        assert!(error.as_resource_not_found().is_some(), "{error:?}");
    }
}

#[test]
#[ignore = "needs moto, which .ci/run starts"]
fn state_machines_are_made() {
    let client = Client::of("states");
    let definition = r#"{"StartAt": "A", "States": {"A": {"Type": "Pass", "End": true}}}"#;
    let mut made = Vec::new();
    for name in [name("a"), name("b")] {
        let create = sfn::CreateStateMachineRequest::builder()
            .name(&name)
            .definition(definition)
            .role_arn("arn:aws:iam::123456789012:role/tests")
            .build()
            .unwrap();
        let response = client.send(&create).unwrap();
        assert!(response.creation_date.is_some());
        made.push(response.state_machine_arn.unwrap());
    }
    let list = sfn::ListStateMachinesRequest::builder().max_results(1).build().unwrap();
    let mut found = Vec::new();
    for page in Pages::of(list).responses(|request| client.send(&request).map_err(Failure::from)) {
        let machines = page.unwrap().state_machines.unwrap();
        found.extend(machines.into_iter().filter_map(|machine| machine.state_machine_arn));
    }
    for arn in &made {
        assert!(found.contains(arn), "{found:?}");
        let describe = sfn::DescribeStateMachineRequest::builder().state_machine_arn(arn);
        let describe = describe.build().unwrap();
        assert_eq!(client.send(&describe).unwrap().definition.as_deref(), Some(definition));
        let delete = sfn::DeleteStateMachineRequest::builder().state_machine_arn(arn);
        client.send(&delete.build().unwrap()).unwrap();
        let error = refusal(client.send(&describe));
        assert!(error.as_state_machine_does_not_exist().is_some(), "{error:?}");
    }
}

#[test]
#[ignore = "needs moto, which .ci/run starts"]
fn records_have_their_time() {
    let client = Client::of("kinesis");
    let streams = [name("a"), name("b")];
    for stream in &streams {
        let create = kinesis::CreateStreamRequest::builder().stream_name(stream).shard_count(1);
        client.send(&create.build().unwrap()).unwrap();
    }
    let stream = &streams[0];
    let put = kinesis::PutRecordRequest::builder()
        .stream_name(stream)
        .data(b"\x00\xff")
        .partition_key("key")
        .build()
        .unwrap();
    let shard = client.send(&put).unwrap().shard_id.unwrap();
    let iterator = kinesis::GetShardIteratorRequest::builder()
        .stream_name(stream)
        .shard_id(&shard)
        .shard_iterator_type(kinesis::enums::ShardIteratorType::TrimHorizon)
        .build()
        .unwrap();
    let iterator = client.send(&iterator).unwrap().shard_iterator.unwrap();
    let get = kinesis::GetRecordsRequest::builder().shard_iterator(&iterator).build().unwrap();
    let records = client.send(&get).unwrap().records.unwrap();
    assert_eq!(records[0].data.as_deref(), Some(&b"\x00\xff"[..]));
    let arrived = records[0].approximate_arrival_timestamp.unwrap();
    // The same record is found from its time on, which is sent.
    let again = kinesis::GetShardIteratorRequest::builder()
        .stream_name(stream)
        .shard_id(&shard)
        .shard_iterator_type(kinesis::enums::ShardIteratorType::AtTimestamp)
        .timestamp(arrived)
        .build()
        .unwrap();
    let iterator = client.send(&again).unwrap().shard_iterator.unwrap();
    let get = kinesis::GetRecordsRequest::builder().shard_iterator(&iterator).build().unwrap();
    assert_eq!(client.send(&get).unwrap().records.unwrap().len(), 1);

    // moto does not give the token of the next page; there is an older way to ask for it.
    let mut found: Vec<String> = Vec::new();
    loop {
        let list = kinesis::ListStreamsRequest::builder()
            .limit(1)
            .maybe_exclusive_start_stream_name(found.last().map(String::as_str))
            .build()
            .unwrap();
        let page = client.send(&list).unwrap();
        found.extend(page.stream_names.unwrap());
        if page.has_more_streams != Some(true) {
            break;
        }
    }
    assert!(streams.iter().all(|stream| found.contains(stream)), "{found:?}");
    for stream in &streams {
        let delete = kinesis::DeleteStreamRequest::builder().stream_name(stream);
        client.send(&delete.build().unwrap()).unwrap();
    }
    let describe = kinesis::DescribeStreamSummaryRequest::builder().stream_name("missing");
    let error = refusal(client.send(&describe.build().unwrap()));
    assert!(error.as_resource_not_found().is_some(), "{error:?}");
}

#[cfg(botocore)]
#[test]
#[ignore = "needs moto, which .ci/run starts"]
fn parameters_of_a_model_of_botocore_are_kept() {
    use surefire_services::ssm;

    let client = Client::of("ssm");
    let names = [name("a"), name("b")];
    for name in &names {
        let put = ssm::PutParameterRequest::builder()
            .name(name)
            .value("grüße")
            .r#type(ssm::enums::ParameterType::SecureString)
            .build()
            .unwrap();
        assert_eq!(client.send(&put).unwrap().version, Some(1));
        let error = refusal(client.send(&put));
        assert!(error.as_parameter_already_exists().is_some(), "{error:?}");
        let get = ssm::GetParameterRequest::builder().name(name).with_decryption(true);
        let parameter = client.send(&get.build().unwrap()).unwrap().parameter.unwrap();
        assert_eq!(parameter.value.as_deref(), Some("grüße"));
        assert!(parameter.last_modified_date.is_some());
    }
    let list = ssm::DescribeParametersRequest::builder().max_results(1).build().unwrap();
    let mut found = Vec::new();
    for page in Pages::of(list).responses(|request| client.send(&request).map_err(Failure::from)) {
        found.extend(page.unwrap().parameters.unwrap().into_iter().filter_map(|it| it.name));
    }
    for name in &names {
        assert!(found.contains(name), "{found:?}");
        let delete = ssm::DeleteParameterRequest::builder().name(name).build().unwrap();
        client.send(&delete).unwrap();
        let error = refusal(client.send(&delete));
        assert!(error.as_parameter_not_found().is_some(), "{error:?}");
    }
}
