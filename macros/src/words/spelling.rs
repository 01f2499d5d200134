//! Every word that is no limit, once: its name, and an example of its value.

/// A word as it is written.
#[derive(Clone, Copy)]
pub(crate) struct Spelling {
    pub(crate) name: &'static str,
    /// What may follow `=`; empty for a word that stands alone.
    pub(crate) example: &'static str,
}

impl Spelling {
    /// That of `check`, which stands among limits too.
    pub(crate) const CHECK: Spelling = CHECK;

    pub(crate) const fn flag(name: &'static str) -> Self {
        Spelling { name, example: "" }
    }

    pub(crate) const fn with(name: &'static str, example: &'static str) -> Self {
        Spelling { name, example }
    }
}

pub(super) const APPEND: Spelling = Spelling::with("append", "some_name");
pub(super) const AT_MOST_ONE_OF: Spelling = Spelling::with("at_most_one_of", "(one, other)");
pub(super) const AUTH: Spelling = Spelling::with("auth", "SigV4");
pub(super) const BUILDER: Spelling = Spelling::with("builder", "false");
pub(super) const CHECK: Spelling = Spelling::with("check", "path::to::function");
pub(super) const CONST: Spelling = Spelling::flag("const");
pub(super) const CRATE: Spelling = Spelling::with("crate", "::surefire");
pub(super) const DEFAULT: Spelling = Spelling::with("default", "some_value");
pub(super) const DEFAULTS: Spelling = Spelling::flag("default");
pub(super) const DENY_UNKNOWN: Spelling = Spelling::flag("deny_unknown");
pub(super) const ERROR: Spelling = Spelling::with("error", "SomeType");
pub(super) const FROM: Spelling = Spelling::with("from", "SomeType");
pub(super) const HOST_PREFIX: Spelling = Spelling::with("host_prefix", "\"{Label}.data.\"");
pub(super) const IDEMPOTENCY_TOKEN: Spelling =
    Spelling::with("idempotency_token", "path::to::function");
pub(super) const INFALLIBLE: Spelling = Spelling::flag("infallible");
pub(super) const INPUT_TOKEN: Spelling = Spelling::flag("input_token");
pub(super) const INTO: Spelling = Spelling::flag("into");
pub(super) const INTO_BUILDER: Spelling = Spelling::flag("into_builder");
pub(super) const JSON_SCHEMA: Spelling = Spelling::flag("json_schema");
pub(super) const MODULE: Spelling = Spelling::with("module", "some_name");
pub(super) const MORE_RESULTS: Spelling = Spelling::flag("more_results");
pub(super) const ONE_OF: Spelling = Spelling::with("one_of", "(one, other)");
pub(super) const OUTPUT: Spelling = Spelling::flag("output");
pub(super) const OUTPUT_TOKEN: Spelling = Spelling::with("output_token", "repeats_at_end");
pub(super) const OWNED: Spelling = Spelling::with("owned", "SomeName");
pub(super) const PAGE: Spelling = Spelling::flag("page");
pub(super) const PARSE: Spelling = Spelling::with("parse", "SomeType");
pub(super) const PARTS: Spelling = Spelling::with("parts", "SomeName");
pub(super) const PROTOCOL: Spelling = Spelling::with("protocol", "AwsJson1_1");
pub(super) const QUERY_COMPATIBLE: Spelling = Spelling::flag("query_compatible");
pub(super) const RENAME: Spelling = Spelling::with("rename", "\"WireName\"");
pub(super) const RENAME_ALL: Spelling = Spelling::with("rename_all", "\"camelCase\"");
pub(super) const RESPONSE: Spelling = Spelling::with("response", "SomeType");
pub(super) const RETRYABLE: Spelling = Spelling::flag("retryable");
pub(super) const SENSITIVE: Spelling = Spelling::flag("sensitive");
pub(super) const SERIALIZE: Spelling = Spelling::flag("serialize");
pub(super) const SETTER: Spelling = Spelling::with("setter", "some_name");
pub(super) const SHAPE: Spelling = Spelling::flag("shape");
pub(super) const TARGET: Spelling = Spelling::with("target", "\"Service.Operation\"");
pub(super) const THROTTLING: Spelling = Spelling::flag("throttling");
pub(super) const TIMESTAMP: Spelling = Spelling::with("timestamp", "\"date-time\"");
pub(super) const UNKNOWN: Spelling = Spelling::flag("unknown");
pub(super) const VALUE: Spelling = Spelling::with("value", "1");
