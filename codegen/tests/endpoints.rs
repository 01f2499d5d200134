//! The endpoints of services: what generated code says of them, of real rules and of made-up ones.

use std::fmt::Write as _;
use std::path::PathBuf;

use surefire_codegen::{Docs, Model};

/// What a module says of its service, from the doc comment on.
fn constant(model: &Model) -> Option<String> {
    let code = model.clone().docs(Docs::Names).generate().unwrap_or_else(|error| panic!("{error}"));
    let root = code.file("mod.rs").expect("the root");
    root.find("pub const SERVICE").map(|at| root[at..].to_owned())
}

/// The report of a generation.
fn report(model: &Model) -> String {
    model.generate().unwrap_or_else(|error| panic!("{error}")).report().to_string()
}

/// The services that `client/tests/endpoints/` resolves, by the files of their models.
const SERVICES: [(&str, &str); 8] = [
    ("COGNITO", "cognito-identity-provider-2016-04-18"),
    ("DYNAMO_DB", "dynamodb-2012-08-10"),
    ("KINESIS", "kinesis-2013-12-02"),
    ("KMS", "kms-2014-11-01"),
    ("SECRETS_MANAGER", "secrets-manager-2017-10-17"),
    ("SFN", "sfn-2016-11-23"),
    ("SQS", "sqs-2012-11-05"),
    ("TEXTRACT", "textract-2018-06-27"),
];

const PLACE: &str = "../client/tests/endpoints/services.rs";

/// To bless a change: `GENERATED=overwrite SUREFIRE_MODELS=… cargo test -p surefire-codegen --test endpoints`.
#[test]
fn the_services_that_the_client_is_tested_with_are_those_of_their_models() {
    let Some(folder) = std::env::var_os("SUREFIRE_MODELS").map(PathBuf::from) else {
        println!("SUREFIRE_MODELS is not set: no real model is read");
        return;
    };
    let mut text = String::from(
        "//! Services as the generator has them: codegen/tests/endpoints.rs writes this file.\n\n\
         use surefire_client::surefire;\n",
    );
    for (name, file) in SERVICES {
        let path = folder.join("smithy").join(file).with_extension("json");
        let model = Model::read(&path).unwrap_or_else(|error| panic!("{error}"));
        let constant = constant(&model).unwrap_or_else(|| panic!("{name} has no endpoints"));
        let constant = constant.replace("pub const SERVICE", &format!("pub(crate) const {name}"));
        write!(text, "\n#[rustfmt::skip]\n{constant}").expect("text");
    }
    if std::env::var_os("GENERATED").is_some_and(|value| value == "overwrite") {
        std::fs::write(PLACE, &text).expect(PLACE);
    }
    assert_eq!(std::fs::read_to_string(PLACE).expect(PLACE), text);
}

/// A service whose endpoints have these rules; `PARAMETERS` and what stands around are the usual ones.
fn model(rules: &str) -> Model {
    let text = r#"{
        "smithy": "2.0",
        "shapes": {
            "a#Greetings": {
                "type": "service", "version": "2026", "operations": [{"target": "a#Greet"}],
                "traits": {
                    "aws.protocols#awsJson1_1": {},
                    "aws.api#service": {"sdkId": "Greeting Service", "endpointPrefix": "greet"},
                    "aws.auth#sigv4": {"name": "hello"},
                    "smithy.rules#endpointRuleSet": {
                        "version": "1.0",
                        "parameters": {
                            "Region": {"type": "String"}, "Endpoint": {"type": "String"},
                            "UseFIPS": {"type": "Boolean", "default": false},
                            "UseDualStack": {"type": "Boolean", "default": false},
                            "Account": {"type": "String"},
                            "Mode": {"type": "String", "default": "fast"}
                        },
                        "rules": [RULES]
                    }
                }
            },
            "a#Greet": {"type": "operation"}
        }
    }"#;
    Model::from_text(&text.replace("RULES", rules)).unwrap_or_else(|error| panic!("{error}"))
}

fn endpoint(conditions: &str, url: &str) -> String {
    format!(
        r#"{{"type": "endpoint", "conditions": [{conditions}], "endpoint": {{"url": "{url}"}}}}"#
    )
}

fn fips(rules: &str) -> String {
    let condition = r#"{"fn": "booleanEquals", "argv": [{"ref": "UseFIPS"}, true]}"#;
    format!(r#"{{"type": "tree", "conditions": [{condition}], "rules": [{rules}]}}"#)
}

const PARTITION: &str = r#"{"fn": "aws.partition", "argv": [{"ref": "Region"}], "assign": "p"}"#;
const IN_GOV: &str = r#"{
    "fn": "stringEquals", "argv": ["aws-us-gov", {"fn": "getAttr", "argv": [{"ref": "p"}, "name"]}]
}"#;
const IN_WEST: &str = r#"{"fn": "stringEquals", "argv": [{"ref": "Region"}, "us-west-1"]}"#;

#[test]
fn what_is_not_of_the_usual_form_is_a_rule() {
    let usual = endpoint(PARTITION, "https://greet-fips.{Region}.{p#dnsSuffix}");
    let west = endpoint(&format!("{PARTITION}, {IN_WEST}"), "https://west.example.com");
    let gov = endpoint(&format!("{PARTITION}, {IN_GOV}"), "https://gov.{Region}.{p#dnsSuffix}");
    let rest = endpoint(PARTITION, "https://greet.{Region}.{p#dualStackDnsSuffix}");
    let model = model(&format!("{}, {rest}", fips(&format!("{gov}, {west}, {usual}"))));
    let rules = |dual_stack: &str| {
        format!(
            r#"
            surefire::EndpointRule::new("https://west.example.com").in_region("us-west-1").with_fips(){dual_stack},
            surefire::EndpointRule::new("https://gov.{{Region}}.{{dnsSuffix}}").in_partition("aws-us-gov").with_fips(){dual_stack},"#
        )
    };
    // The rules say nothing of dual-stack, so they are the same with it; and what is usual with it is not
    // without it.
    let expected = format!(
        r#"pub const SERVICE: surefire::Service =
    surefire::Service::new("Greeting Service", "greet", "hello")
        .with_endpoints(&[
            surefire::EndpointRule::new("https://greet.{{Region}}.{{dualStackDnsSuffix}}"),{}{}
            surefire::EndpointRule::new("https://greet-fips.{{Region}}.{{dnsSuffix}}").with_fips().with_dual_stack(),
        ]);
"#,
        rules(""),
        rules(".with_dual_stack()")
    );
    assert_eq!(constant(&model).unwrap(), expected);
    assert!(!report(&model).contains("endpoint"), "{}", report(&model));
}

#[test]
fn rules_that_need_more_than_the_region_give_no_service() {
    let usual = endpoint(PARTITION, "https://greet.{Region}.{p#dnsSuffix}");
    let mode = r#"{"fn": "isSet", "argv": [{"ref": "Mode"}]}"#;
    let parse = r#"{"fn": "parseURL", "argv": [{"ref": "Region"}], "assign": "url"}"#;
    for (rules, why) in [
        (format!("{}, {usual}", endpoint(mode, "https://a.b")), "a rule needs `Mode`"),
        (format!("{}, {usual}", endpoint(parse, "https://a.b")), "a rule calls `parseURL`"),
        (endpoint(PARTITION, "https://{Account}.b"), "an endpoint has `https://{Account}.b`"),
        (endpoint(PARTITION, "https://{Region"), "an endpoint has `https://{Region`"),
        (endpoint("", "https://a.{p#dnsSuffix}"), "an endpoint has `https://a.{p#dnsSuffix}`"),
    ] {
        let model = model(&rules);
        assert_eq!(constant(&model), None, "{why}");
        let report = report(&model);
        assert!(report.contains("`SERVICE` left out"), "{report}");
        assert!(report.contains(why), "{why}\n{report}");
    }
}

/// The rules of a generated service, without FIPS and dual-stack.
fn plain_rules(model: &Model) -> Vec<String> {
    let constant = constant(model).expect("a service");
    let rules = constant
        .lines()
        .filter_map(|line| line.trim().strip_prefix("surefire::EndpointRule::new("));
    rules.filter(|rule| !rule.contains(".with_")).map(|rule| rule.replace("),", "")).collect()
}

#[test]
fn what_is_excluded_is_listed_the_shorter_way() {
    let usual = endpoint(PARTITION, "https://greet.{Region}.{p#dnsSuffix}");
    let not = |conditions: &str| format!(r#"{PARTITION}, {{"fn": "not", "argv": [{conditions}]}}"#);
    let rules = |conditions: &str| {
        model(&format!("{}, {usual}", endpoint(&not(conditions), "https://other.example.com")))
    };
    assert_eq!(
        plain_rules(&rules(IN_GOV)),
        [
            r#""https://greet.{Region}.{dnsSuffix}").in_partition("aws-us-gov""#,
            r#""https://other.example.com""#
        ]
    );
    assert_eq!(
        plain_rules(&rules(IN_WEST)),
        [
            r#""https://greet.{Region}.{dnsSuffix}").in_region("us-west-1""#,
            r#""https://other.example.com""#
        ]
    );
}

/// An endpoint that is signed by these schemes.
fn signed(schemes: &str) -> Model {
    model(&format!(
        r#"{{
            "type": "endpoint", "conditions": [{PARTITION}],
            "endpoint": {{
                "url": "https://greet.{{p#implicitGlobalRegion}}.{{p#dnsSuffix}}",
                "properties": {{"authSchemes": [{schemes}]}}
            }}
        }}"#
    ))
}

#[test]
fn a_service_may_be_in_one_region_of_each_partition() {
    for scheme in [
        r#"{"name": "sigv4", "signingRegion": "{p#implicitGlobalRegion}"}"#,
        r#"{"name": "sigv4", "signingName": "hello", "signingRegion": "{p#implicitGlobalRegion}"}"#,
    ] {
        let expected = r#""https://greet.{implicitGlobalRegion}.{dnsSuffix}").signed_for("{implicitGlobalRegion}""#;
        assert_eq!(plain_rules(&signed(scheme)), [expected]);
    }
}

#[test]
fn what_is_signed_otherwise_gives_no_service() {
    for schemes in [
        r#"{"name": "sigv4", "signingName": "another"}"#,
        r#"{"name": "sigv4a", "signingRegionSet": ["*"]}"#,
        r#"{"name": "sigv4"}, {"name": "bearer"}"#,
        "",
    ] {
        let model = signed(schemes);
        assert_eq!(constant(&model), None, "{schemes}");
        assert!(report(&model).contains("an endpoint is signed"), "{}", report(&model));
    }
}

#[test]
fn what_is_refused_everywhere_is_told_once() {
    let refused =
        format!(r#"{{"type": "error", "conditions": [{PARTITION}], "error": "no FIPS"}}"#);
    let usual = endpoint(PARTITION, "https://greet.{Region}.{p#dnsSuffix}");
    let model = model(&format!("{}, {usual}", fips(&refused)));
    assert!(report(&model).contains("endpoints left out: 1\n  no FIPS\n"), "{}", report(&model));
}

#[test]
fn what_else_could_be_known_is_told() {
    let account = r#"{"fn": "isSet", "argv": [{"ref": "Account"}]}"#;
    let account = endpoint(account, "https://{Account}.example.com");
    let usual = endpoint(PARTITION, "https://greet.example.com");
    let refused =
        format!(r#"{{"type": "error", "conditions": [{IN_WEST}], "error": "not there"}}"#);
    let model = model(&format!("{account}, {refused}, {usual}"));
    assert!(constant(&model).unwrap().contains("https://greet.example.com"));
    let report = report(&model);
    assert!(report.contains("where `Account` is known\n"), "{report}");
    assert!(report.contains("in `us-west-1`: not there\n"), "{report}");
}

#[test]
fn a_mistake_in_the_rules_is_told_with_its_place() {
    for (rules, pointer) in [
        (r#"{"type": "endpoint", "conditions": 1}"#, "/rules/0/conditions"),
        (r#"{"type": "endpoint", "conditions": []}"#, "/rules/0"),
        (r#"{"type": "tree", "conditions": [{"argv": []}]}"#, "/rules/0/conditions/0"),
    ] {
        let text = r#"{
            "smithy": "2.0", "shapes": {"a#S": {"type": "service", "traits": {
                "aws.protocols#awsJson1_1": {},
                "aws.api#service": {"sdkId": "S", "endpointPrefix": "s"},
                "smithy.rules#endpointRuleSet": {"parameters": {}, "rules": [RULES]}
            }}}
        }"#;
        let error = Model::from_text(&text.replace("RULES", rules)).unwrap_err();
        let place = error.pointer().unwrap_or_default();
        assert!(place.ends_with(pointer), "{place}\n{error}");
    }
}

#[test]
fn a_model_without_names_or_rules_says_as_much() {
    let model = |traits: &str| {
        let text = r#"{
            "smithy": "2.0", "shapes": {
                "a#S": {
                    "type": "service", "operations": [{"target": "a#Greet"}],
                    "traits": {"aws.protocols#awsJson1_1": {} TRAITS}
                },
                "a#Greet": {"type": "operation"}
            }
        }"#;
        Model::from_text(&text.replace("TRAITS", traits)).unwrap()
    };
    assert_eq!(constant(&model("")), None);
    assert!(!report(&model("")).contains("endpoint"));
    let named = model(r#", "aws.api#service": {"sdkId": "S", "arnNamespace": "s"}"#);
    let expected =
        "pub const SERVICE: surefire::Service = surefire::Service::new(\"S\", \"s\", \"s\");\n";
    assert_eq!(constant(&named).unwrap(), expected);
    assert!(report(&named).contains("endpoints of the usual form"), "{}", report(&named));
    assert_eq!(named.generate().unwrap().report().losses(), 0);
}
