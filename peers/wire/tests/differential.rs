//! Every input through all clients. `run` installs the two that are not of Rust, and runs this.

use std::collections::{BTreeMap, BTreeSet};
use std::io::Write as _;
use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::sync::LazyLock;

use peers_wire::cases::{self, Case};
use peers_wire::{ACCESS_KEY, REGION, SECRET_KEY, Sent, TIME, is_signed, official, ours, signer};
use serde_json::value::RawValue;
use serde_json::{Value, json};

/// An input, and what surefire sends for it.
struct Ours {
    case: &'static Case,
    sent: Sent,
}

static OURS: LazyLock<Vec<Ours>> = LazyLock::new(|| {
    let cases: &'static [Case] = cases::all().leak();
    cases.iter().map(|case| Ours { case, sent: ours(case.operation, &case.input) }).collect()
});

static BOTOCORE: LazyLock<Vec<Value>> =
    LazyLock::new(|| run("python/bin/python", "botocore_client.py"));
static JAVASCRIPT: LazyLock<Vec<Value>> = LazyLock::new(|| run("node", "javascript_client.js"));

/// Hands every input to a client that is not of Rust, and reads what it sends.
fn run(program: &str, script: &str) -> Vec<Value> {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../target/clients");
    let program = if program.contains('/') { folder.join(program) } else { program.into() };
    let cases = OURS.iter().map(|Ours { case, sent }| {
        json!({
            "operation": case.operation,
            "input": case.input,
            "ours": {
                "method": sent.method,
                "url": sent.url,
                "headers": unsigned_headers(sent),
                "body": sent.body,
            },
        })
    });
    let input = json!({
        "region": REGION,
        "access_key": ACCESS_KEY,
        "secret_key": SECRET_KEY,
        "time": TIME,
        "cases": cases.collect::<Vec<_>>(),
    });
    let mut child = Command::new(&program)
        .arg(folder.join(script))
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap_or_else(|error| {
            panic!("{}: {error}; `peers/wire/run` installs it", program.display())
        });
    let mut stdin = child.stdin.take().expect("it is piped");
    stdin.write_all(input.to_string().as_bytes()).expect("the client reads");
    drop(stdin);
    let output = child.wait_with_output().expect("the client ends");
    assert!(output.status.success(), "{script} failed");
    let results: Vec<Value> = serde_json::from_slice(&output.stdout).expect("JSON");
    assert_eq!(results.len(), OURS.len(), "{script} skipped an input");
    results
}

fn unsigned_headers(sent: &Sent) -> Value {
    json!({
        "Content-Type": sent.header("content-type"),
        "X-Amz-Target": sent.header("x-amz-target"),
    })
}

/// What holds for a client's request beside ours, with every difference that was found.
fn compare(client: &str, theirs: &[Value], differs: impl Fn(&Ours, &Sent) -> Vec<String>) {
    let mut found = Vec::new();
    for (ours, theirs) in OURS.iter().zip(theirs) {
        let theirs = Sent::from_json(theirs);
        for difference in differs(ours, &theirs) {
            let Case { operation, name, .. } = ours.case;
            found.push(format!("{operation}, {name}: {difference}"));
        }
    }
    assert!(found.is_empty(), "{} differences to {client}:\n{}", found.len(), found.join("\n"));
}

/// Everything but the bytes of the body.
fn differences(ours: &Ours, theirs: &Sent) -> Vec<String> {
    let sent = &ours.sent;
    let mut found = Vec::new();
    let mut same = |what: &str, ours: &str, theirs: &str| {
        if ours != theirs {
            found.push(format!("{what} `{ours}`, theirs `{theirs}`"));
        }
    };
    let url = |url: &str| url.trim_end_matches('/').to_string();
    same("method", &sent.method, &theirs.method);
    same("URL", &url(&sent.url), &url(&theirs.url));
    for header in ["content-type", "x-amz-target"] {
        same(header, sent.header(header), theirs.header(header));
    }
    let signed = |sent: &Sent| sent.headers.contains_key("authorization").to_string();
    same("signed", &signed(sent), &signed(theirs));
    if sent.json() != theirs.json() {
        found.push(format!("body `{}`, theirs `{}`", sent.body, theirs.body));
    }
    found
}

#[test]
fn there_are_inputs_for_every_operation() {
    let operations: BTreeSet<_> = OURS.iter().map(|ours| ours.case.operation).collect();
    assert_eq!(operations.len(), 10);
    assert!(OURS.len() >= 60, "{} inputs", OURS.len());
    println!("{} inputs", OURS.len());
}

#[test]
fn surefire_sends_what_the_input_says() {
    for Ours { case, sent } in &*OURS {
        assert_eq!(sent.json(), case.input, "{}, {}", case.operation, case.name);
        let signed = sent.headers.contains_key("authorization");
        assert_eq!(signed, is_signed(case.operation), "{}", case.operation);
    }
}

#[test]
fn botocore_sends_the_same() {
    compare("botocore", &BOTOCORE, differences);
}

/// The JavaScript SDK puts required members first, where its model and ours have them later.
const REQUIRED_FIRST: [&str; 3] = ["ConfirmSignUp", "ResendConfirmationCode", "SignUp"];

/// The bytes of each member, whatever their order.
fn members(body: &str) -> BTreeMap<String, Box<RawValue>> {
    serde_json::from_str(body).expect("an object")
}

fn bytes(ours: &Ours, theirs: &Sent) -> Option<String> {
    let (ours_body, theirs_body) = (&ours.sent.body, &theirs.body);
    if ours_body == theirs_body || ours.case.has_numeric_keys() {
        return None;
    }
    let text = |body| -> BTreeMap<_, _> {
        members(body).into_iter().map(|(name, value)| (name, value.to_string())).collect()
    };
    let reordered = REQUIRED_FIRST.contains(&ours.case.operation)
        && ours_body.len() == theirs_body.len()
        && text(ours_body) == text(theirs_body);
    (!reordered).then(|| format!("bytes `{ours_body}`, theirs `{theirs_body}`"))
}

#[test]
fn the_javascript_sdk_sends_the_same_bytes() {
    compare("the JavaScript SDK", &JAVASCRIPT, |ours, theirs| {
        let mut found = differences(ours, theirs);
        found.extend(bytes(ours, theirs));
        found
    });
}

/// What the official Rust SDK sends for members that are not set: its types have no place for
/// "not set" there. The other clients send nothing.
const ADDED: [(&str, &str, Value); 7] = [
    ("/Policies/PasswordPolicy", "RequireUppercase", Value::Bool(false)),
    ("/Policies/PasswordPolicy", "RequireLowercase", Value::Bool(false)),
    ("/Policies/PasswordPolicy", "RequireNumbers", Value::Bool(false)),
    ("/Policies/PasswordPolicy", "RequireSymbols", Value::Bool(false)),
    ("/Policies/PasswordPolicy", "TemporaryPasswordValidityDays", Value::Null),
    ("/SmsConfiguration", "SnsCallerArn", Value::String(String::new())),
    ("/AnalyticsConfiguration", "UserDataShared", Value::Bool(false)),
];

/// Takes what the SDK added out of its body; which of [`ADDED`] it was.
fn take_added(ours: &Value, theirs: &mut Value) -> BTreeSet<&'static str> {
    let mut taken = BTreeSet::new();
    for (place, name, value) in ADDED {
        // A `Value` of a number is no constant.
        let value = if value.is_null() { json!(0) } else { value };
        let unset = ours.pointer(place).is_some_and(|ours| ours.get(name).is_none());
        let theirs = theirs.pointer_mut(place).and_then(Value::as_object_mut);
        if let Some(theirs) = theirs.filter(|theirs| unset && theirs.get(name) == Some(&value)) {
            theirs.shift_remove(name);
            taken.insert(name);
        }
    }
    taken
}

#[test]
fn the_official_rust_sdk_sends_the_same() {
    let (mut taken, mut all_theirs) = (BTreeSet::new(), Vec::new());
    for ours in &*OURS {
        let theirs = official(ours.case.operation, &ours.case.input);
        if ours.case.is_newer_than_the_rust_sdk() {
            assert!(theirs.is_err(), "{} loses a member", ours.case.name);
            all_theirs.push(ours.sent.to_json());
            continue;
        }
        let mut theirs = theirs.expect("the SDK has every member");
        let mut body = theirs.json();
        taken.append(&mut take_added(&ours.sent.json(), &mut body));
        theirs.body = body.to_string();
        all_theirs.push(theirs.to_json());
    }
    compare("the official Rust SDK", &all_theirs, differences);
    assert_eq!(taken.len(), ADDED.len(), "it adds no more than {taken:?}");
}

#[test]
fn botocore_signs_our_requests_as_surefire_does() {
    for (ours, theirs) in OURS.iter().zip(&*BOTOCORE) {
        if is_signed(ours.case.operation) {
            let authorization = theirs["signature_of_ours"].as_str().unwrap_or_default();
            assert_eq!(ours.sent.header("authorization"), authorization, "{}", ours.case.name);
        }
    }
}

#[test]
fn surefire_signs_botocores_requests_as_botocore_does() {
    for (ours, theirs) in OURS.iter().zip(&*BOTOCORE) {
        if !is_signed(ours.case.operation) {
            continue;
        }
        let theirs = Sent::from_json(theirs);
        let authorization = theirs.header("authorization");
        let signed = authorization.split("SignedHeaders=").nth(1).unwrap_or_default();
        let signed = signed.split(',').next().unwrap_or_default();
        let mut request = http::Request::post(&theirs.url);
        for name in signed.split(';').filter(|name| !matches!(*name, "host" | "x-amz-date")) {
            request = request.header(name, theirs.header(name));
        }
        let mut request = request.body(theirs.body.clone()).expect("a request");
        signer().sign(&mut request).expect("the keys are valid");
        assert_eq!(request.headers()["authorization"], authorization, "{}", ours.case.name);
    }
}
