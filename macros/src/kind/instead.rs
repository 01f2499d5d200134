//! Types of the standard library and of well-known crates that have no form on the wire, and what to
//! write instead. A shape of a service may be called `Duration` or `Url` as well, so such a name is
//! refused by its path only.

use syn::{Type, TypePath};

/// What to write instead of a type, by its name and the types that are its arguments.
pub(super) fn instead(path: &TypePath, name: &str, arguments: &[&Type]) -> Option<&'static str> {
    by_name(name, arguments).or_else(|| by_path(path, name))
}

/// Names that no shape has, or not with these arguments.
fn by_name(name: &str, arguments: &[&Type]) -> Option<&'static str> {
    Some(match (name, arguments) {
        ("u8", []) => "write `i8`, or `&'a [u8]` for a blob",
        ("usize" | "isize", []) => "write `i32`, `i64`, `u32` or `u64`",
        ("u128" | "i128", []) => "write `i64` or `u64`",
        ("char", []) => "write `&'a str`, with `length = 1..=1`",
        ("NonZero", [_]) => NON_ZERO,
        (name, []) if name.strip_prefix("NonZero").is_some_and(is_integer) => NON_ZERO,
        ("IndexSet", [_, ..]) => "write `Vec<T>` or `&'a [T]`, with `unique`",
        ("VecDeque" | "LinkedList" | "BinaryHeap", [_]) => "write `Vec<T>` or `&'a [T]`",
        ("IndexMap", [_, _, ..]) => {
            "write `HashMap<String, T>`, `BTreeMap<String, T>` or `&'a [(&'a str, T)]`"
        }
        ("Cell" | "RefCell" | "OnceCell" | "Mutex" | "RwLock" | "OnceLock", [_]) => {
            "write the type that is inside: a request is only read"
        }
        ("DateTime", [_])
        | (
            "SystemTime" | "NaiveDate" | "NaiveDateTime" | "NaiveTime" | "OffsetDateTime"
            | "PrimitiveDateTime",
            [],
        ) => TIMESTAMP,
        ("PathBuf" | "OsString" | "OsStr", []) => TEXT,
        _ => return None,
    })
}

/// Names that may be those of shapes too.
fn by_path(path: &TypePath, name: &str) -> Option<&'static str> {
    let segments = &path.path.segments;
    let root = segments.first().filter(|_| segments.len() > 1)?.ident.to_string();
    Some(match (root.as_str(), name) {
        (
            "std" | "core" | "chrono" | "time" | "jiff",
            "Duration" | "TimeDelta" | "SignedDuration" | "Span",
        ) => "write a number, such as `i32`, and say its unit in the member's docs",
        ("chrono" | "jiff", _) => TIMESTAMP,
        ("std" | "core", "IpAddr" | "Ipv4Addr" | "Ipv6Addr" | "SocketAddr" | "Path")
        | ("uuid", "Uuid")
        | ("url", "Url")
        | ("http", "Uri")
        | ("rust_decimal" | "bigdecimal", _) => TEXT,
        ("bytes", "Bytes" | "BytesMut") => "write `&'a [u8]` or `Vec<u8>`",
        _ => return None,
    })
}

fn is_integer(name: &str) -> bool {
    let Some(rest) = name.strip_prefix(['I', 'U']) else { return false };
    rest == "size" || rest.parse::<u32>().is_ok()
}

const NON_ZERO: &str = "write the number, such as `u32`, with `range = 1..`";
const TIMESTAMP: &str = "write `Timestamp`, which is made from it";
const TEXT: &str = "write `&'a str` or `String`";
