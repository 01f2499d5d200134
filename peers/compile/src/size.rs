//! The size of a program that makes one `AdminConfirmSignUp`: release, stripped.

use std::{fs, io};

use peers_report::{Ratios, Table};

use crate::measure::cargo;
use crate::package::{self, local};

const EMPTY: &str = "fn main() {}\n";

const OURS: &str = r#"//! Builds, checks and writes one request.
use surefire_cognito::AdminConfirmSignUpRequest;

fn main() {
    let name = std::env::args().nth(1).unwrap_or_default();
    let request =
        AdminConfirmSignUpRequest::builder().user_pool_id("us-east-1_EXAMPLE").username(&name).build();
    match request {
        Ok(request) => println!("{}", String::from_utf8_lossy(&request.to_wire().body)),
        Err(error) => println!("{error}"),
    }
}
"#;

const OFFICIAL: &str = r#"//! Builds and sends one request.
use aws_sdk_cognitoidentityprovider::{Client, Config, config};

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let name = std::env::args().nth(1).unwrap_or_default();
    let config = Config::builder()
        .behavior_version(config::BehaviorVersion::latest())
        .region(config::Region::new("us-east-1"))
        .credentials_provider(config::Credentials::new("a", "b", None, None, "c"))
        .build();
    let call = Client::from_conf(config).admin_confirm_sign_up();
    let answer = call.user_pool_id("us-east-1_EXAMPLE").username(name).send().await;
    println!("{}", answer.is_ok());
}
"#;

/// Builds each program and compares the sizes.
pub(crate) fn run(official: bool, ratios: &mut Ratios) -> io::Result<()> {
    let mut table = Table::new(&["", "KB", "KB over an empty program", "CPU seconds to build"]);
    let mut empty = 0.0;
    let mut kilobytes = |name: &str, title: &str, dependencies: &str, text: &str| {
        let folder = package::write(name, dependencies, "main.rs", text)?;
        let _ = fs::remove_dir_all(folder.join("target"));
        let cost = cargo(&folder, &["build", "--release"])?;
        let size = fs::metadata(folder.join(format!("target/release/peers-{name}")))?.len();
        let _ = fs::remove_dir_all(folder.join("target"));
        #[expect(clippy::cast_precision_loss, reason = "some megabytes")]
        let size = size as f64 / 1000.0;
        if empty == 0.0 {
            empty = size;
        }
        let over = format!("{:.0}", size - empty);
        table.row([title.into(), format!("{size:.0}"), over, format!("{:.1}", cost.seconds)]);
        Ok::<f64, io::Error>(size)
    };
    let empty = kilobytes("hello-empty", "an empty program", "", EMPTY)?;
    let dependency = local("surefire-cognito", "cognito");
    let ours = kilobytes("hello-surefire", "surefire-cognito", &dependency, OURS)?;
    ratios.at_most("KB of a program, over an empty one", ours - empty, 120.0);
    if official {
        let tokio = "tokio = { version = \"1\", features = [\"macros\", \"rt\"] }";
        let sdk = "aws-sdk-cognitoidentityprovider = { version = \"=1.144.0\", features = \
                   [\"behavior-version-latest\"] }";
        let dependencies = format!("{sdk}\n{tokio}");
        let theirs = kilobytes("hello-official", "official SDK", &dependencies, OFFICIAL)?;
        ratios.at_most("size of a program, of the official SDK's", ours / theirs, 0.05);
    }
    println!("### A release program, stripped\n\n{table}");
    Ok(())
}
