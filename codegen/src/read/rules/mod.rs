//! The rules of a service's endpoints: a program of conditions, which is run for each of the four kinds of
//! endpoint with the region left open. What depends on the region or its partition becomes a list.

mod condition;

use std::collections::BTreeSet;

use self::condition::{Conditions, Truth};
use super::node::Node;
use crate::endpoints::{EndpointRule, Place, Variant};
use crate::error::Result;
use crate::report::Note;
use crate::service::Service;

/// Why a program can't become a list: a mistake in the model, or something that lists can't say.
enum Stop {
    Error(crate::Error),
    Other(String),
}

impl From<crate::Error> for Stop {
    fn from(error: crate::Error) -> Self {
        Stop::Error(error)
    }
}

type Step<T> = std::result::Result<T, Stop>;

/// Gives a service its rules. Where they need something else to be known, it has no endpoints, as those of
/// the usual form may be wrong.
pub(super) fn read(root: &Node<'_>, service: &mut Service) -> Result<()> {
    let Some(endpoints) = &mut service.endpoints else { return Ok(()) };
    match exceptions(root, &endpoints.prefix) {
        Ok((rules, left_out)) => {
            endpoints.rules = Some(rules);
            let notes = left_out.into_iter().map(|what| Note::Endpoint { what });
            service.notes.extend(notes);
        }
        Err(Stop::Error(error)) => return Err(error),
        Err(Stop::Other(why)) => {
            service.endpoints = None;
            service.notes.push(Note::Endpoints { why });
        }
    }
    Ok(())
}

/// The endpoints that are not of the usual form, in order; and what is left out of them.
fn exceptions(root: &Node<'_>, prefix: &str) -> Step<(Vec<EndpointRule>, BTreeSet<String>)> {
    let (mut rules, mut left_out) = (Vec::new(), BTreeSet::new());
    for variant in Variant::ALL {
        let conditions = Conditions::new(root, variant)?;
        let (endpoints, refused) = (Vec::new(), BTreeSet::new());
        let mut run = Run { conditions, variant, endpoints, left_out: refused };
        run.rules(&root.need("rules")?, &Place::default())?;
        if run.endpoints.last().is_none_or(|last| last.place != Place::default()) {
            return Err(Stop::Other("some regions have no endpoint".to_owned()));
        }
        // The usual one is what is taken where no other applies.
        let is_usual = |rule: &EndpointRule| {
            rule.url == variant.usual_url(prefix) && rule.signing_region.is_none()
        };
        let _ = run.endpoints.pop_if(|last| is_usual(last));
        rules.append(&mut run.endpoints);
        left_out.append(&mut run.left_out);
        let missing = run.conditions.missing.iter();
        left_out.extend(missing.map(|name| format!("where `{name}` is known")));
    }
    Ok((rules, left_out))
}

/// The program for one kind of endpoint.
struct Run<'j> {
    conditions: Conditions<'j>,
    variant: Variant,
    endpoints: Vec<EndpointRule>,
    left_out: BTreeSet<String>,
}

impl<'j> Run<'j> {
    /// The rules of a list, up to the first that always applies.
    fn rules(&mut self, list: &Node<'j>, place: &Place) -> Step<()> {
        for rule in list.items()? {
            let Some(here) = self.place(&rule, place)? else { continue };
            match rule.need("type")?.text()? {
                "tree" => self.rules(&rule.need("rules")?, &here)?,
                "endpoint" => self.endpoint(&rule.need("endpoint")?, &here)?,
                "error" => self.refusal(&rule, &here)?,
                other => return Err(Stop::Other(format!("a rule is of the type `{other}`"))),
            }
            if here == *place {
                break;
            }
        }
        Ok(())
    }

    /// Where a rule applies; nowhere, if that is known already.
    fn place(&mut self, rule: &Node<'j>, place: &Place) -> Step<Option<Place>> {
        let mut here = place.clone();
        for condition in rule.need("conditions")?.items()? {
            let (found, name) = match self.conditions.truth(&condition)? {
                Truth::Known(true) => continue,
                Truth::Known(false) => return Ok(None),
                Truth::InRegion(name) => (&mut here.region, name),
                Truth::InPartition(name) => (&mut here.partition, name),
            };
            if found.as_ref().is_some_and(|other| *other != name) {
                return Ok(None);
            }
            *found = Some(name);
        }
        Ok(Some(here))
    }

    fn endpoint(&mut self, endpoint: &Node<'j>, place: &Place) -> Step<()> {
        if let Some(headers) = endpoint.get("headers")?
            && !headers.members()?.is_empty()
        {
            return Err(Stop::Other("an endpoint has headers".to_owned()));
        }
        let url = self.conditions.url(&endpoint.need("url")?)?;
        let mut signing_region = None;
        for (name, property) in
            endpoint.get("properties")?.map_or(Ok(Vec::new()), |it| it.members())?
        {
            signing_region = match (name, property.is_list()) {
                ("authSchemes", true) => signing_region_of(&property)?,
                _ => return Err(Stop::Other(format!("an endpoint has `{name}`"))),
            };
        }
        let (place, variant) = (place.clone(), self.variant);
        self.endpoints.push(EndpointRule { url, place, variant, signing_region });
        Ok(())
    }

    /// An error can't be said, but matters to nobody in a region that stands for none, such as `local`.
    fn refusal(&mut self, rule: &Node<'j>, place: &Place) -> Step<()> {
        let what = rule.need("error")?.text().unwrap_or("an error");
        let Some(region) = &place.region else {
            return Err(Stop::Other(format!("an endpoint is refused: {what}")));
        };
        self.left_out.insert(format!("in `{region}`: {what}"));
        Ok(())
    }
}

/// The region of `sigv4`, which has to be the only scheme, under the service's own name.
fn signing_region_of(schemes: &Node<'_>) -> Step<Option<String>> {
    match schemes.items()?.as_slice() {
        [scheme] if scheme.need("name")?.text()? == "sigv4" => {
            Ok(scheme.get_text("signingRegion")?)
        }
        _ => Err(Stop::Other("an endpoint is signed otherwise".to_owned())),
    }
}
