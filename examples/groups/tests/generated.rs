//! The source that is checked in is what the model and the overrides give.

use surefire_codegen::{Code, Model, Overrides, Result};

const PLACE: &str = "src/cognito";

fn code() -> Result<Code> {
    let overrides = Overrides::read("overrides.toml")?;
    Model::read("model/service-2.json")?.overrides(&overrides)?.generate()
}

/// To bless a change: `GENERATED=overwrite cargo test -p example-groups`.
#[test]
fn the_source_is_up_to_date() -> Result<()> {
    let code = code()?;
    if std::env::var_os("GENERATED").is_some_and(|value| value == "overwrite") {
        code.write(PLACE)?;
    }
    assert_eq!(code.differences(PLACE)?, [""; 0]);
    Ok(())
}
