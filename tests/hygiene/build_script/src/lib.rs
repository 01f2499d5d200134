//! A program whose build script makes the same request with another set of features. Both compile,
//! although cargo builds the macros once for the two.

include!("../shapes.rs");

/// What the build script wrote.
pub const WRITTEN: &str = env!("WRITTEN");

/// What only the program can do: read.
#[derive(surefire::Output)]
pub struct Answer {
    /// Flags.
    pub flags: Option<Flags>,
}

/// What only the program's shapes are seen by: `serde` and `schemars`.
#[derive(Clone, Copy, Structure)]
#[surefire(serialize, json_schema)]
pub struct Seen<'a> {
    /// A text.
    text: &'a str,
}

#[cfg(test)]
mod tests {
    use super::{Operation, WRITTEN, write};
    use surefire::http::Uri;

    #[test]
    fn the_build_script_writes_what_the_program_writes() {
        let mut buffer = [0; 256];
        assert_eq!(WRITTEN.as_bytes(), write(&mut buffer));
        assert!(WRITTEN.starts_with(r#"{"Zone":"a","Name":"alice","#), "{WRITTEN}");
    }

    #[test]
    fn the_program_has_what_its_features_give() {
        let operation = Operation::builder().zone("a").name("alice").build().unwrap();
        let request = operation.to_http(&Uri::from_static("https://example.com")).unwrap();
        assert_eq!(request.uri().host(), Some("a.example.com"));
        assert_eq!(request.body(), &operation.to_wire().body);
    }
}
