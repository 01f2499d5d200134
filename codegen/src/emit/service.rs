//! The constant of a service: how its endpoints are found and its requests signed.

use super::text::literal;
use crate::endpoints::{EndpointRule, Endpoints};
use crate::service::Service;

/// `SERVICE`, if the model says where the service is. Its rules are a table, which rustfmt would break.
pub(super) fn constant(service: &Service) -> String {
    let Some(endpoints) = &service.endpoints else { return String::new() };
    let docs =
        "\n/// How the service's endpoints are found, and what its requests are signed for.\n";
    let start = "pub const SERVICE: surefire::Service =";
    let arguments = arguments(endpoints, service.signing_name.as_deref());
    let rules: String = endpoints.rules.iter().flatten().map(rule).collect();
    if !rules.is_empty() {
        let new = format!("surefire::Service::new({})", arguments.join(", "));
        let call = format!("{new}\n        .with_endpoints(&[\n{rules}        ]);\n");
        return format!("{docs}#[rustfmt::skip]\n{start}\n    {call}");
    }
    let new = format!("surefire::Service::new({});", arguments.join(", "));
    let width = new.chars().count();
    if start.len() + 1 + width <= WIDTH {
        format!("{docs}{start} {new}\n")
    } else if 4 + width <= WIDTH {
        format!("{docs}{start}\n    {new}\n")
    } else {
        let lines = arguments.map(|argument| format!("    {argument},\n")).concat();
        format!("{docs}{start} surefire::Service::new(\n{lines});\n")
    }
}

/// The columns of a line, those of rustfmt.
const WIDTH: usize = 100;

fn arguments(endpoints: &Endpoints, signing_name: Option<&str>) -> [String; 3] {
    let signing_name = signing_name.unwrap_or(&endpoints.prefix);
    [&*endpoints.id, &endpoints.prefix, signing_name].map(literal)
}

/// A line of the table.
fn rule(rule: &EndpointRule) -> String {
    let mut line = format!("surefire::EndpointRule::new({})", literal(&rule.url));
    let place = &rule.place;
    let named = [
        ("in_partition", &place.partition),
        ("in_region", &place.region),
        ("signed_for", &rule.signing_region),
    ];
    for (function, name) in named {
        if let Some(name) = name {
            line += &format!(".{function}({})", literal(name));
        }
    }
    let flags = [("with_fips", rule.variant.fips), ("with_dual_stack", rule.variant.dual_stack)];
    for (function, _) in flags.into_iter().filter(|(_, is_set)| *is_set) {
        line += &format!(".{function}()");
    }
    format!("            {line},\n")
}
