//! The values that every contender gets.

/// The input of one `AdminConfirmSignUp`.
#[derive(Clone, Debug)]
pub(crate) struct Values {
    pub(crate) pool: String,
    pub(crate) username: String,
    pub(crate) metadata: Vec<(&'static str, &'static str)>,
}

impl Values {
    /// The request of the first table: four entries, a body of 195 bytes.
    pub(crate) fn usual() -> Self {
        Values::new(
            "alice@example.com",
            &[
                ("campaign", "spring-2026"),
                ("source", "mobile-app"),
                ("referrer", "newsletter"),
                ("locale", "en-GB"),
            ],
        )
    }

    /// A name of five letters and one short entry.
    pub(crate) fn short() -> Self {
        Values::new("alice", &[("source", "app")])
    }

    /// A token of two kilobytes among the metadata.
    pub(crate) fn long() -> Self {
        let token: String =
            ('A'..='Z').chain('a'..='z').chain('0'..='9').cycle().take(2048).collect();
        Values::new("alice@example.com", &[("token", token.leak())])
    }

    /// Quotes, backslashes and line ends in every value.
    pub(crate) fn escaped() -> Self {
        Values::new(
            r#"al"ice\x"#,
            &[
                ("note", "first line\nsecond \"line\"\n\tand a \\ third"),
                ("path", r"C:\Users\alice\Documents"),
            ],
        )
    }

    /// Text in scripts of two to four bytes a character.
    pub(crate) fn non_ascii() -> Self {
        Values::new(
            "Zoë-Łukasz-田中太郎-🦀",
            &[("Straße", "Grüße aus Köln"), ("名前", "こんにちは世界"), ("emoji", "👩‍👩‍👧🇩🇪")],
        )
    }

    /// As usual, with this many entries of metadata.
    pub(crate) fn with_entries(count: usize) -> Self {
        let key = |index| -> &'static str { format!("key-{index:03}").leak() };
        let metadata: Vec<_> = (0..count).map(|index| (key(index), "some value")).collect();
        Values::new("alice@example.com", &metadata)
    }

    /// A pool ID and a user name that each break one limit: too long, and with spaces.
    pub(crate) fn failing() -> Self {
        let mut values = Values::new("two words", &[]);
        values.pool = format!("us-east-1_{}", "x".repeat(46));
        values
    }

    fn new(username: &str, metadata: &[(&'static str, &'static str)]) -> Self {
        Values {
            pool: "us-east-1_EXAMPLE".into(),
            username: username.into(),
            metadata: metadata.to_vec(),
        }
    }
}
