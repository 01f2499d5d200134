"""The cases: a module of the crate, a name, and the service, the operation and the values for botocore."""
import datetime

KEY = "1234abcd-12ab-34cd-56ef-1234567890ab"
TOKEN = "a1b2c3d4-5678-90ab-cdef-EXAMPLE11111"
QUEUE = "https://sqs.eu-central-1.amazonaws.com/123456789012/orders.fifo"
MACHINE = "arn:aws:states:eu-central-1:123456789012:stateMachine:order"
ROLE = "arn:aws:iam::123456789012:role/app"
TIME = datetime.datetime(2026, 11, 25, 8, 30, 0, 250000, datetime.timezone.utc)

KMS = [
    ("create_key", "CreateKey", {
        "Policy": '{"Version":"2012-10-17"}', "Description": "Für \"orders\"\n", "KeyUsage": "ENCRYPT_DECRYPT",
        "Tags": [{"TagKey": "team", "TagValue": ""}], "MultiRegion": False,
    }),
    ("create_key_of_nothing", "CreateKey", {}),
    ("encrypt", "Encrypt", {
        "KeyId": "alias/orders", "Plaintext": b"\x00\xffabc", "EncryptionContext": {"order": "7", "a\"b": "ü"},
        "GrantTokens": ["AQpAM2RhZ"], "EncryptionAlgorithm": "SYMMETRIC_DEFAULT",
    }),
    ("decrypt", "Decrypt", {
        "CiphertextBlob": bytes(range(250, 256)), "EncryptionContext": {"order": "7"}, "KeyId": KEY,
        "EncryptionAlgorithm": "RSAES_OAEP_SHA_256",
    }),
    ("generate_data_key", "GenerateDataKey", {"KeyId": KEY, "KeySpec": "AES_256"}),
    ("generate_data_key_of_a_length", "GenerateDataKey", {"KeyId": KEY, "NumberOfBytes": 64}),
    ("create_grant", "CreateGrant", {
        "KeyId": KEY, "GranteePrincipal": ROLE, "RetiringPrincipal": ROLE,
        "Operations": ["Decrypt", "GenerateDataKey", "Sign"],
        "Constraints": {"EncryptionContextSubset": {"order": "7"}}, "Name": "app/orders",
    }),
    ("list_grants", "ListGrants", {"Limit": 1000, "Marker": "next", "KeyId": KEY}),
]

SECRETS_MANAGER = [
    ("create_secret", "CreateSecret", {
        "Name": "app/database", "ClientRequestToken": TOKEN, "Description": "", "SecretString": '{"password":"p\\u00e4ss"}',
        "Tags": [{"Key": "team", "Value": "blue"}, {"Key": "empty"}],
        "AddReplicaRegions": [{"Region": "eu-west-1", "KmsKeyId": "alias/a"}, {"Region": "us-east-2"}],
    }),
    ("create_secret_of_bytes", "CreateSecret", {"Name": "app/key", "ClientRequestToken": TOKEN, "SecretBinary": b"\x01\x02"}),
    ("put_secret_value", "PutSecretValue", {
        "SecretId": "app/database", "ClientRequestToken": TOKEN, "SecretString": "hush", "VersionStages": ["AWSPENDING", "mine"],
    }),
    ("get_secret_value", "GetSecretValue", {"SecretId": "app/database", "VersionStage": "AWSPREVIOUS"}),
    ("list_secrets", "ListSecrets", {
        "IncludePlannedDeletion": True, "MaxResults": 100, "NextToken": "next",
        "Filters": [{"Key": "tag-key", "Values": ["team", "!test"]}, {"Key": "owning-service", "Values": ["rds"]}],
        "SortOrder": "desc",
    }),
]

TEXT = {"StringValue": "blue", "DataType": "String"}
SQS = [
    ("create_queue", "CreateQueue", {
        "QueueName": "orders.fifo", "Attributes": {"DelaySeconds": "0", "FifoQueue": "true", "SqsManagedSseEnabled": "true"},
        "tags": {"cost/center": "ä"},
    }),
    ("send_message", "SendMessage", {
        "QueueUrl": QUEUE, "MessageBody": '{"Id":7}', "DelaySeconds": 900,
        "MessageAttributes": {
            "image": {"BinaryValue": b"\x89PNG", "DataType": "Binary.png"},
            "size": {"StringValue": "1e3", "DataType": "Number.float"}, "team": TEXT,
        },
    }),
    ("send_message_batch", "SendMessageBatch", {
        "QueueUrl": QUEUE,
        "Entries": [
            {"Id": "0", "MessageBody": "Grüße 🦀\t\\", "MessageAttributes": {"team": TEXT},
             "MessageDeduplicationId": "d-0", "MessageGroupId": "g"},
            {"Id": "1", "MessageBody": "\u0001\u007f\u2028", "DelaySeconds": 0, "MessageGroupId": "g"},
        ],
    }),
    ("receive_message", "ReceiveMessage", {
        "QueueUrl": QUEUE, "MessageSystemAttributeNames": ["SentTimestamp", "AWSTraceHeader"],
        "MessageAttributeNames": ["team", "image.*"], "MaxNumberOfMessages": 10, "VisibilityTimeout": 43200, "WaitTimeSeconds": 20,
    }),
    ("delete_message", "DeleteMessage", {"QueueUrl": QUEUE, "ReceiptHandle": "AQEB/+=="}),
    ("delete_message_batch", "DeleteMessageBatch", {
        "QueueUrl": QUEUE, "Entries": [{"Id": "0", "ReceiptHandle": "AQEB/+=="}, {"Id": "1", "ReceiptHandle": "b"}],
    }),
]

ORDER = {
    "binary": {"B": b"\x00\x01"}, "bytes": {"BS": [b"\x01", b"\x02\x03"]}, "id": {"S": "o-7"},
    "lines": {"L": [
        {"M": {"count": {"N": "2"}, "gift": {"BOOL": True}, "name": {"S": "Tee \"grün\""}}},
        {"L": []}, {"NULL": True}, {"M": {}},
    ]},
    "prices": {"NS": ["-0.5", "19.99"]}, "tags": {"SS": ["a", "b"]}, "total": {"N": "39.98"},
}
ID = {"id": {"S": "o-7"}}
DYNAMODB = [
    ("put_item", "PutItem", {
        "TableName": "orders", "Item": ORDER, "ReturnValues": "ALL_OLD", "ReturnConsumedCapacity": "TOTAL",
        "ConditionExpression": "attribute_not_exists(#i) OR total < :t", "ExpressionAttributeNames": {"#i": "id"},
        "ExpressionAttributeValues": {":t": {"N": "40"}},
    }),
    ("get_item", "GetItem", {
        "TableName": "orders", "Key": ID, "ConsistentRead": True, "ProjectionExpression": "lines[0].#n",
        "ExpressionAttributeNames": {"#n": "name"},
    }),
    ("query", "Query", {
        "TableName": "orders", "IndexName": "by-user", "Limit": 25, "ScanIndexForward": False,
        "ExclusiveStartKey": {"id": {"S": "o-6"}, "user": {"N": "1"}}, "FilterExpression": "total > :min",
        "KeyConditionExpression": "user = :user", "ExpressionAttributeValues": {":min": {"N": "1"}, ":user": {"N": "1"}},
    }),
    ("batch_write_item", "BatchWriteItem", {
        "RequestItems": {
            "carts": [{"DeleteRequest": {"Key": {"user": {"N": "1"}}}}],
            "orders": [{"PutRequest": {"Item": ORDER}}, {"DeleteRequest": {"Key": {"id": {"S": "o-1"}}}}],
        },
    }),
    ("transact_write_items", "TransactWriteItems", {
        "TransactItems": [
            {"ConditionCheck": {"Key": ID, "TableName": "users", "ConditionExpression": "active = :yes",
                                "ExpressionAttributeValues": {":yes": {"BOOL": True}}}},
            {"Put": {"Item": ID, "TableName": "orders", "ConditionExpression": "attribute_not_exists(id)"}},
            {"Delete": {"Key": ID, "TableName": "carts"}},
            {"Update": {"Key": ID, "UpdateExpression": "SET #c = #c - :n", "TableName": "stock",
                        "ConditionExpression": "#c >= :n", "ExpressionAttributeNames": {"#c": "count"},
                        "ExpressionAttributeValues": {":n": {"N": "2"}}}},
        ],
        "ClientRequestToken": TOKEN,
    }),
    ("export_table", "ExportTableToPointInTime", {
        "TableArn": "arn:aws:dynamodb:eu-central-1:123456789012:table/orders", "ExportTime": TIME, "ClientToken": TOKEN,
        "S3Bucket": "exports", "S3Prefix": "a/b", "ExportFormat": "DYNAMODB_JSON",
    }),
]

STEP_FUNCTIONS = [
    ("create_state_machine", "CreateStateMachine", {
        "name": "order", "definition": '{"StartAt":"Pay","States":{"Pay":{"Type":"Succeed"}}}', "roleArn": ROLE, "type": "STANDARD",
        "loggingConfiguration": {
            "level": "ERROR", "includeExecutionData": False,
            "destinations": [{"cloudWatchLogsLogGroup": {"logGroupArn": "arn:aws:logs:eu-central-1:123456789012:log-group:g:*"}}],
        },
        "tags": [{"key": "team", "value": "blue"}], "publish": True,
    }),
    ("start_execution", "StartExecution", {
        "stateMachineArn": MACHINE, "name": "o-7", "input": '{"Id":"o-7","Total":39.98}', "traceHeader": "Root=1-5759e988",
    }),
    ("describe_execution", "DescribeExecution", {"executionArn": MACHINE + ":o-7"}),
    ("list_executions", "ListExecutions", {
        "stateMachineArn": MACHINE, "statusFilter": "TIMED_OUT", "maxResults": 0, "nextToken": "next",
    }),
    ("list_executions_of_a_map_run", "ListExecutions", {"mapRunArn": MACHINE + "/Map:1"}),
    ("send_task_success", "SendTaskSuccess", {"taskToken": "AAAAKgAAAAIAAAAA", "output": "{}"}),
]

SSM = [
    ("put_parameter", "PutParameter", {
        "Name": "/app/url", "Description": "", "Value": "https://example.com/ü", "Type": "SecureString", "KeyId": "alias/app",
        "Overwrite": False, "AllowedPattern": "^https://.*", "Tags": [{"Key": "team", "Value": "a b"}], "Tier": "Intelligent-Tiering",
    }),
    ("get_parameter", "GetParameter", {"Name": "/app/url:3", "WithDecryption": True}),
    ("get_parameters_by_path", "GetParametersByPath", {
        "Path": "/app", "Recursive": True,
        "ParameterFilters": [{"Key": "Type", "Option": "Equals", "Values": ["String", "StringList"]}],
        "WithDecryption": False, "MaxResults": 10, "NextToken": "next",
    }),
    ("describe_parameters", "DescribeParameters", {
        "ParameterFilters": [{"Key": "tag:team"}, {"Key": "Name", "Option": "BeginsWith", "Values": ["/app"]}], "MaxResults": 50,
        "Shared": True,
    }),
    ("delete_parameters", "DeleteParameters", {"Names": ["/app/a", "/app/b"]}),
]

SERVICES = [
    ("kms", "kms", KMS),
    ("secrets_manager", "secretsmanager", SECRETS_MANAGER),
    ("sqs", "sqs", SQS),
    ("dynamodb", "dynamodb", DYNAMODB),
    ("step_functions", "stepfunctions", STEP_FUNCTIONS),
    ("ssm", "ssm", SSM),
]
CASES = [(module, case, service, *of) for module, service, cases in SERVICES for case, *of in cases]
