//! What models become.

use std::fs;
use std::path::PathBuf;

use surefire_codegen::{Code, Diff, Docs, Form, Model, Overrides, Result};

const GREETINGS: &str = include_str!("models/greetings.json");

fn greetings() -> Code {
    Model::from_text(GREETINGS).unwrap().generate().unwrap()
}

fn folder(name: &str) -> PathBuf {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
    // What an earlier run left.
    let _ = fs::remove_dir_all(&folder);
    folder
}

#[test]
fn a_request_has_the_limits_of_the_model() {
    let code = greetings();
    let request = code.file("operation/greet.rs").unwrap();
    for line in [
        "/// Greets a `Name` & all who listen.",
        "    target = \"Greetings.Greet\", protocol = AwsJson1_1, auth = SigV4, response = GreetResponse,",
        "pub struct GreetRequest<'a> {",
        "    #[surefire(parse)]",
        "    name: value::Name<'a>,",
        "    #[surefire(range = 1..=3)]",
        "    times: Option<i32>,",
        "    #[surefire(length = ..=5, unique, items(like = value::Name))]",
        "    words: Option<&'a [&'a str]>,",
        "    tags: Option<&'a [(enums::OptionShape<&'a str>, &'a str)]>,",
        "    tree: Option<types::Tree<'a>>,",
        "    #[surefire(idempotency_token)]",
        "    client_token: Option<&'a str>,",
        "    #[surefire(sensitive)]",
        "    #[surefire(rename = \"callback_url\")]",
        "    TooLoudException(error::TooLoudException),",
    ] {
        let line = line.replace("TooLoudException(", "TooLoud(");
        assert!(request.lines().any(|other| other == line), "{line}\n{request}");
    }
    let response =
        ["    #[surefire(timestamp = \"date-time\")]", "    pub tree: Option<output::Tree>,"];
    assert!(response.iter().all(|line| request.lines().any(|other| other == *line)), "{request}");
}

#[test]
fn shared_shapes_are_declared_once() {
    let code = greetings();
    let lines = |file: &str| code.file(file).unwrap().to_owned();
    assert!(lines("value.rs").contains("#[surefire(length = 1..=8, pattern = \"^[a-z]+$\")]"));
    assert!(lines("types.rs").contains("    next: Option<&'a types::Tree<'a>>,"));
    assert!(lines("types.rs").contains("    leaves: Option<&'a [types::Tree<'a>]>,"));
    assert!(lines("output.rs").contains("    pub next: Option<Box<output::Tree>>,"));
    assert!(lines("output.rs").contains("    Unknown(UnknownMember),"));
    assert!(lines("enums.rs").contains("#[surefire(rename_all = \"SCREAMING_SNAKE_CASE\")]"));
    assert!(lines("error.rs").contains("#[surefire(throttling)]"));
    assert!(lines("error.rs").contains("    pub decibels: Option<f64>,"));
}

#[test]
fn pages_have_their_tokens() {
    let list = greetings().file("operation/list_greetings.rs").unwrap().to_owned();
    assert!(list.contains("    #[surefire(input_token)]\n    token: Option<&'a str>,"), "{list}");
    assert!(
        list.contains("    #[surefire(output_token)]\n    pub next: Option<String>,"),
        "{list}"
    );
}

#[test]
fn an_operation_without_input_is_empty() {
    let forget = greetings().file("operation/forget.rs").unwrap().to_owned();
    assert!(forget.contains("auth = None, response = Empty,"), "{forget}");
    assert!(forget.contains("error = UnknownError"), "{forget}");
    assert!(forget.contains("pub struct ForgetRequest {}"), "{forget}");
}

#[test]
fn only_what_is_asked_for_is_made() {
    let model = Model::from_text(GREETINGS).unwrap().operations(["ListGreetings"]);
    let code = model.generate().unwrap();
    let files: Vec<&str> = code.files().map(|(path, _)| path).collect();
    assert_eq!(files, ["mod.rs", "operation/list_greetings.rs", "operation/mod.rs"]);
    assert_eq!(code.report().operations(), 1);
}

#[test]
fn the_same_model_gives_the_same_code() {
    let all =
        |code: &Code| code.files().map(|(path, text)| [path, text].concat()).collect::<Vec<_>>();
    assert_eq!(all(&greetings()), all(&greetings()));
}

#[test]
fn names_that_are_taken_are_told() {
    let report = greetings().report().to_string();
    assert!(report.contains("demo.greetings#Option: `OptionShape`"), "{report}");
    assert_eq!(greetings().report().losses(), 0);
}

#[test]
fn every_file_is_rust() {
    let crates = Model::from_text(GREETINGS).unwrap().form(Form::Crate).generate().unwrap();
    for code in [greetings(), crates] {
        for (path, text) in code.files() {
            let file = syn::parse_file(text).unwrap_or_else(|error| panic!("{path}: {error}"));
            assert!(!file.items.is_empty() || path == "mod.rs", "{path}");
            assert!(text.lines().take(4).any(|line| line.contains("@generated")), "{path}");
        }
        syn::parse_file(&code.to_single_file()).unwrap();
    }
}

#[test]
fn features_are_those_of_the_crate_around_it() {
    let has_words = |code: &Code| code.file("value.rs").unwrap().contains("surefire(serialize)");
    assert!(!has_words(&greetings()));
    let model = Model::from_text(GREETINGS).unwrap();
    assert!(has_words(&model.clone().form(Form::Crate).generate().unwrap()));
    assert!(has_words(&model.features(["serde"]).generate().unwrap()));
}

#[test]
fn requests_that_own_share_their_structures() {
    let code = Model::from_text(GREETINGS).unwrap().owned().generate().unwrap();
    let greet = code.file("operation/greet.rs").unwrap();
    for line in [
        "pub struct GreetRequest {",
        "    error = GreetError, into,",
        "    #[surefire(like = value::Name)]",
        "    name: String,",
        "    words: Option<Vec<String>>,",
        "    tags: Option<HashMap<enums::OptionShape, String>>,",
        "    client_token: Option<String>,",
        "    tree: Option<types::Tree>,",
        "    pub tree: Option<types::Tree>,",
    ] {
        assert!(greet.lines().any(|other| other == line), "{line}\n{greet}");
    }
    let types = code.file("types.rs").unwrap();
    assert!(
        types.contains("#[derive(Clone, PartialEq, Structure)]\n#[surefire(output)]"),
        "{types}"
    );
    assert!(types.contains("    next: Option<Box<types::Tree>>,"), "{types}");
    assert!(types.contains("    Unknown(UnknownMember),"), "{types}");
    assert!(code.file("output.rs").is_none());
}

#[test]
fn docs_can_be_left_out() {
    let code = Model::from_text(GREETINGS).unwrap().docs(Docs::Names).generate().unwrap();
    assert!(code.file("operation/greet.rs").unwrap().contains("/// Asks for `Greet`."));
}

#[test]
fn what_people_wrote_is_never_touched() -> Result<()> {
    let place = folder("touched");
    fs::create_dir_all(&place).unwrap();
    fs::write(place.join("by_hand.rs"), "//! Mine.\n").unwrap();
    greetings().write(&place)?;
    assert_eq!(greetings().differences(&place)?, [""; 0]);
    assert!(place.join("by_hand.rs").exists());
    fs::write(place.join("value.rs"), "//! Mine too.\n").unwrap();
    let error = greetings().write(&place).unwrap_err().to_string();
    assert!(error.contains("value.rs was not generated"), "{error}");
    assert_eq!(fs::read_to_string(place.join("value.rs")).unwrap(), "//! Mine too.\n");
    Ok(())
}

#[test]
fn what_is_not_made_any_more_is_removed() -> Result<()> {
    let place = folder("stale");
    greetings().write(&place)?;
    let less = Model::from_text(GREETINGS)?.operations(["Forget"]).generate()?;
    let differences = less.differences(&place)?.join("\n");
    assert!(differences.contains("greet.rs is not made any more"), "{differences}");
    less.write(&place)?;
    assert!(!place.join("operation/greet.rs").exists());
    assert_eq!(less.differences(&place)?, [""; 0]);
    Ok(())
}

#[test]
fn overrides_change_what_the_model_says() -> Result<()> {
    let overrides = Overrides::from_text(
        "[Name]\nrename = \"FirstName\"\nlength = \"1..=9\"\ndrop = [\"pattern\"]\nreason = \"seen\"\n\
         [\"GreetInput$callback_url\"]\nsensitive = true\ndocs = \"Who to tell.\"\n\
         [\"GreetOutput$At\"]\nrequired_in_responses = true\n[Forget]\nleave_out = true\n",
    )?;
    let code = Model::from_text(GREETINGS)?.overrides(&overrides)?.generate()?;
    assert!(
        code.file("value.rs")
            .unwrap()
            .contains("#[surefire(length = 1..=9)]\npub struct FirstName<'a>")
    );
    let greet = code.file("operation/greet.rs").unwrap();
    assert!(greet.contains(
        "/// Who to tell. Never printed.\n    #[surefire(rename = \"callback_url\", sensitive)]"
    ));
    assert!(greet.contains("    pub at: Timestamp,"));
    assert!(code.file("operation/forget.rs").is_none());
    Ok(())
}

#[test]
fn overrides_that_match_nothing_are_refused() {
    let model = || Model::from_text(GREETINGS).unwrap();
    for (text, message) in [
        ("[Nam]\nsensitive = true", "did you mean `Name`?"),
        ("[\"GreetInput$Nmae\"]\nsensitive = true", "did you mean `Name`?"),
        ("[Name]\nsensitif = true", "did you mean `sensitive`?"),
        ("[Name]\ndrop = [\"length\"]", "without a `reason`"),
        ("[Name]\ndrop = [\"range\"]\nreason = \"\"", "no `range` that could be dropped"),
        ("[Name]\nlength = \"5\"\nreason = \"\"", "write `1..=5`"),
        ("[Name]\nrename = \"match\"", "no name in Rust"),
        ("[Name]\nsensitive = 1", "`true` or `false`"),
        ("Name = 1", "write `[Name]`"),
        ("[Name", "not TOML"),
        ("[Name]\nleave_out = true", "leave out the member"),
        ("[\"GreetInput$Name\"]\nleave_out = true", "required"),
    ] {
        let error = Overrides::from_text(text).and_then(|it| model().overrides(&it));
        let error = error.expect_err(text).to_string();
        assert!(error.contains(message), "{text}\n{error}");
    }
}

#[test]
fn a_diff_is_a_changelog() {
    let old = Model::from_text(GREETINGS).unwrap();
    let changed = GREETINGS
        .replace(r#""min": 1, "max": 8"#, r#""min": 1, "max": 9"#)
        .replace(r#""min": 1, "max": 3"#, r#""min": 2, "max": 3"#)
        .replace(r#"{"target": "demo.greetings#Forget"}"#, r#"{"target": "demo.greetings#Recall"}"#)
        .replace("\"demo.greetings#Forget\": {", "\"demo.greetings#Recall\": {")
        .replace("VERY_LOUD", "TOO_LOUD");
    let diff = Diff::between(&old, &Model::from_text(&changed).unwrap());
    let expected = "### Added\n\n- operation `Recall`\n- value `TOO_LOUD` of `Option`\n\n\
        ### Loosened\n\n- length of `Name`: 1 to 9, was 1 to 8\n\n\
        ### Tightened\n\n- range of `Times`: 2 to 3, was 1 to 3 **breaks**\n\n\
        ### Removed\n\n- operation `Forget` **breaks**\n- value `VERY_LOUD` of `Option` **breaks**\n";
    assert_eq!(diff.to_string(), expected);
    assert_eq!(Diff::between(&old, &old).changes(), []);
}
