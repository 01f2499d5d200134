//! The places that `#[surefire(...)]` can stand in, a struct each: a field a word, and parts that
//! places share.

use surefire_names::Case;
use syn::{Expr, ExprPath, Ident, Path, Type};

use super::across::{Alternatives, RuleFunction, Several};
use super::declare::words;
use super::naming::{BuilderChoice, WireName};
use super::operation::{Auth, HostPrefix, Protocol, Target, TokenAtEnd};
use super::read::{Place, Places, spellings};
use super::source::Source;
use super::spelling;
use super::value::Flag;
use crate::constraint::{LimitWords, PartWords};
use crate::kind::TimestampFormat;

words! {
    /// What every shape of a request takes.
    pub(crate) struct ShapeWords {
        serialize: Flag = spelling::SERIALIZE,
        json_schema: Flag = spelling::JSON_SCHEMA,
        krate: Path = spelling::CRATE,
    }
}

words! {
    /// What a structure says of its builder, and of the ways from one to the other.
    pub(crate) struct BuilderWords {
        choice: BuilderChoice = spelling::BUILDER,
        module: Ident = spelling::MODULE,
        into: Flag = spelling::INTO,
        into_builder: Flag = spelling::INTO_BUILDER,
        infallible: Flag = spelling::INFALLIBLE,
        parts: Ident = spelling::PARTS,
    }
}

words! {
    /// What a member says of its setters.
    pub(crate) struct SetterWords {
        name: Ident = spelling::SETTER,
        into: Flag = spelling::INTO,
        append: Ident = spelling::APPEND,
    }
}

words! {
    /// On a `Structure`.
    pub(crate) struct StructureWords {
        ..shape: ShapeWords,
        ..builder: BuilderWords,
        rename_all: Case = spelling::RENAME_ALL,
        is_const: Flag = spelling::CONST,
        output: Flag = spelling::OUTPUT,
        owned: Ident = spelling::OWNED,
        from: Source = spelling::FROM,
        check: Several<RuleFunction> = spelling::CHECK,
        one_of: Several<Alternatives> = spelling::ONE_OF,
        at_most_one_of: Several<Alternatives> = spelling::AT_MOST_ONE_OF,
    }
}

words! {
    /// On a `Request`.
    pub(crate) struct RequestWords {
        ..structure: StructureWords,
        target: Target = spelling::TARGET,
        protocol: Protocol = spelling::PROTOCOL,
        auth: Auth = spelling::AUTH,
        host_prefix: HostPrefix = spelling::HOST_PREFIX,
        response: Type = spelling::RESPONSE,
        error: Type = spelling::ERROR,
        query_compatible: Flag = spelling::QUERY_COMPATIBLE,
    }
}

words! {
    /// What a value of a request takes, whatever holds it.
    pub(crate) struct ValueWords {
        ..limits: LimitWords,
        check: ExprPath = spelling::CHECK,
        sensitive: Flag = spelling::SENSITIVE,
    }
}

words! {
    /// What a value takes that may be any shape.
    pub(crate) struct MemberValueWords {
        ..value: ValueWords,
        shape: Flag = spelling::SHAPE,
        timestamp: TimestampFormat = spelling::TIMESTAMP,
    }
}

words! {
    /// On a member of a `Request` or `Structure`.
    pub(crate) struct MemberWords {
        ..value: MemberValueWords,
        ..setter: SetterWords,
        idempotency_token: Option<ExprPath> = spelling::IDEMPOTENCY_TOKEN,
        input_token: Flag = spelling::INPUT_TOKEN,
        parse: Option<Type> = spelling::PARSE,
        default: Expr = spelling::DEFAULT,
        rename: WireName = spelling::RENAME,
    }
}

words! {
    /// On a `Constrained` type.
    pub(crate) struct ConstrainedWords {
        ..value: ValueWords,
        ..shape: ShapeWords,
    }
}

words! {
    /// On a `StringEnum`.
    pub(crate) struct StringEnumWords {
        ..shape: ShapeWords,
        rename_all: Case = spelling::RENAME_ALL,
        deny_unknown: Flag = spelling::DENY_UNKNOWN,
    }
}

words! {
    /// On a variant of a `StringEnum`.
    pub(crate) struct StringVariantWords {
        rename: WireName = spelling::RENAME,
        unknown: Flag = spelling::UNKNOWN,
    }
}

words! {
    /// On an `IntEnum`.
    pub(crate) struct IntEnumWords {
        ..shape: ShapeWords,
        deny_unknown: Flag = spelling::DENY_UNKNOWN,
    }
}

words! {
    /// On a variant of an `IntEnum`.
    pub(crate) struct IntVariantWords {
        value: Expr = spelling::VALUE,
        unknown: Flag = spelling::UNKNOWN,
    }
}

words! {
    /// On a `Union`.
    pub(crate) struct UnionWords {
        ..shape: ShapeWords,
        rename_all: Case = spelling::RENAME_ALL,
        is_const: Flag = spelling::CONST,
        output: Flag = spelling::OUTPUT,
        check: ExprPath = spelling::CHECK,
    }
}

words! {
    /// On a variant of a `Union`; those of its value also on its field.
    pub(crate) struct UnionVariantWords {
        ..value: MemberValueWords,
        rename: WireName = spelling::RENAME,
        unknown: Flag = spelling::UNKNOWN,
    }
}

words! {
    /// On an `Output`.
    pub(crate) struct OutputWords {
        rename_all: Case = spelling::RENAME_ALL,
        default: Flag = spelling::DEFAULTS,
        krate: Path = spelling::CRATE,
    }
}

words! {
    /// What a value of a response takes.
    pub(crate) struct OutputValueWords {
        sensitive: Flag = spelling::SENSITIVE,
        shape: Flag = spelling::SHAPE,
        timestamp: TimestampFormat = spelling::TIMESTAMP,
    }
}

words! {
    /// What a member of a response or an error takes.
    pub(crate) struct ReadMemberWords {
        ..value: OutputValueWords,
        rename: WireName = spelling::RENAME,
        default: Expr = spelling::DEFAULT,
    }
}

words! {
    /// On a member of an `Output`.
    pub(crate) struct OutputMemberWords {
        ..member: ReadMemberWords,
        output_token: Option<TokenAtEnd> = spelling::OUTPUT_TOKEN,
        page: Flag = spelling::PAGE,
        more_results: Flag = spelling::MORE_RESULTS,
    }
}

words! {
    /// On a variant of an `Output`; those of its value also on its field.
    pub(crate) struct OutputVariantWords {
        ..value: OutputValueWords,
        rename: WireName = spelling::RENAME,
        unknown: Flag = spelling::UNKNOWN,
    }
}

words! {
    /// On an `ErrorShape`.
    pub(crate) struct ErrorShapeWords {
        ..output: OutputWords,
        rename: WireName = spelling::RENAME,
        retryable: Flag = spelling::RETRYABLE,
        throttling: Flag = spelling::THROTTLING,
    }
}

words! {
    /// On a member of an `ErrorShape`.
    pub(crate) struct ErrorMemberWords { ..member: ReadMemberWords, }
}

words! {
    /// On a `ServiceError`.
    pub(crate) struct ServiceErrorWords {
        krate: Path = spelling::CRATE,
    }
}

words! {
    /// On a variant of a `ServiceError`.
    pub(crate) struct ErrorVariantWords {
        unknown: Flag = spelling::UNKNOWN,
    }
}

/// Declares the places, for messages that say where a word belongs.
macro_rules! places {
    ($($words:ty: $home:literal $(, here $here:literal)?;)*) => {
        $(impl Place for $words {
            const HOME: &'static str = $home;
            $(const HERE: &'static str = $here;)?
        })*

        /// Every place, with its words.
        pub(crate) fn places() -> Places {
            vec![$((<$words>::HOME, spellings(&<$words>::default()))),*]
        }
    };
}

places! {
    RequestWords: "on a `Request`";
    StructureWords: "on a `Structure`";
    ConstrainedWords: "on a `Constrained` type";
    UnionWords: "on a `Union`";
    StringEnumWords: "on a `StringEnum`";
    IntEnumWords: "on an `IntEnum`";
    OutputWords: "on an `Output`";
    ErrorShapeWords: "on an `ErrorShape`";
    ServiceErrorWords: "on a `ServiceError`";
    MemberWords: "on a member of a `Request` or `Structure`", here "on a member";
    UnionVariantWords: "on a variant of a `Union`";
    StringVariantWords: "on a variant of a `StringEnum`";
    IntVariantWords: "on a variant of an `IntEnum`";
    OutputMemberWords: "on a member of an `Output`";
    OutputVariantWords: "on a variant of an `Output`";
    ErrorMemberWords: "on a member of an `ErrorShape`";
    ErrorVariantWords: "on a variant of a `ServiceError`";
    PartWords: "inside `items(…)`, `keys(…)` and `values(…)`";
}
