//! The rules of a service's endpoints: a program of conditions, which is run for each of the four kinds of
//! endpoint, in each partition and in each region that it names. What is not as usual becomes a list.

mod condition;
mod partition;

use std::collections::{BTreeMap, BTreeSet};

use self::condition::{Conditions, Known, Seen};
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
    let prefix = endpoints.prefix.as_str();
    let signing_name = service.signing_name.as_deref().unwrap_or(prefix);
    match exceptions(Program { root, signing_name }, prefix) {
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

/// The rules, and the name that the service's signatures are for.
#[derive(Clone, Copy)]
struct Program<'j, 's> {
    root: &'s Node<'j>,
    signing_name: &'s str,
}

/// What the program comes to.
#[derive(Clone, PartialEq)]
enum Outcome {
    Endpoint { url: String, signing_region: Option<String> },
    Refused(String),
}

/// The endpoints that are not of the usual form, in order; and what is left out of them.
fn exceptions(
    program: Program<'_, '_>,
    prefix: &str,
) -> Step<(Vec<EndpointRule>, BTreeSet<String>)> {
    let mut list = List { rules: Vec::new(), left_out: BTreeSet::new() };
    let mut seen = Seen::default();
    for variant in Variant::ALL {
        let mut partitions = BTreeMap::new();
        for name in partition::all() {
            let known = Known { variant, partition: name, region: None };
            partitions.insert(name, run(program, known, &mut seen)?);
        }
        let mut regions = BTreeMap::new();
        while let Some(name) =
            seen.regions.iter().find(|name| !regions.contains_key(*name)).copied()
        {
            let known = Known { variant, partition: partition::of(name), region: Some(name) };
            regions.insert(name, run(program, known, &mut seen)?);
        }
        regions.retain(|name, outcome| partitions[partition::of(name)] != *outcome);
        list.add(variant, prefix, &partitions, regions);
    }
    let missing = seen.missing.iter().map(|name| format!("where `{name}` is known"));
    list.left_out.extend(missing);
    Ok((list.rules, list.left_out))
}

fn run<'j>(program: Program<'j, '_>, known: Known<'j>, seen: &mut Seen<'j>) -> Step<Outcome> {
    let mut conditions = Conditions::new(program, known, seen);
    let outcome = first(&mut conditions, &program.root.need("rules")?)?;
    Ok(outcome.unwrap_or_else(|| Outcome::Refused("there is no endpoint".to_owned())))
}

/// The outcome of the first rule that applies.
fn first<'j>(conditions: &mut Conditions<'j, '_>, rules: &Node<'j>) -> Step<Option<Outcome>> {
    'rules: for rule in rules.items()? {
        for condition in rule.need("conditions")?.items()? {
            if !conditions.holds(&condition)? {
                continue 'rules;
            }
        }
        return match rule.need("type")?.text()? {
            "tree" => first(conditions, &rule.need("rules")?),
            "endpoint" => endpoint(conditions, &rule.need("endpoint")?).map(Some),
            "error" => {
                let what = rule.need("error")?.text().unwrap_or("an error");
                Ok(Some(Outcome::Refused(what.to_owned())))
            }
            other => Err(Stop::Other(format!("a rule is of the type `{other}`"))),
        };
    }
    Ok(None)
}

fn endpoint<'j>(conditions: &Conditions<'j, '_>, endpoint: &Node<'j>) -> Step<Outcome> {
    if let Some(headers) = endpoint.get("headers")?
        && !headers.members()?.is_empty()
    {
        return Err(Stop::Other("an endpoint has headers".to_owned()));
    }
    let url = conditions.template(&endpoint.need("url")?)?;
    let properties = endpoint.get("properties")?.map_or(Ok(Vec::new()), |it| it.members())?;
    let mut signing_region = None;
    for (name, property) in properties {
        signing_region = match (name, property.is_list().then(|| property.items()).transpose()?) {
            ("authSchemes", Some(schemes)) => conditions.signing_region(&schemes)?,
            _ => return Err(Stop::Other(format!("an endpoint has `{name}`"))),
        };
    }
    // It is signed for the region anyway.
    let signing_region = signing_region.filter(|region| region != "{Region}");
    Ok(Outcome::Endpoint { url, signing_region })
}

/// What is not of the usual form.
struct List {
    rules: Vec<EndpointRule>,
    left_out: BTreeSet<String>,
}

impl List {
    /// The rules for one kind of endpoint: those of regions that differ from their partitions, then those
    /// of partitions, or one for all of them.
    fn add(
        &mut self,
        variant: Variant,
        prefix: &str,
        partitions: &BTreeMap<&str, Outcome>,
        regions: BTreeMap<&str, Outcome>,
    ) {
        for (name, outcome) in regions {
            let place = Place { region: Some(name.to_owned()), partition: None };
            self.put(variant, place, outcome);
        }
        let usual = Outcome::Endpoint { url: variant.usual_url(prefix), signing_region: None };
        let others =
            |from: &Outcome| partitions.values().filter(|outcome| *outcome != from).count();
        // One rule for all partitions comes last, where that is shorter than one for each.
        let general = partitions.values().min_by_key(|outcome| others(outcome));
        let general = general.filter(|outcome| others(outcome) + 1 < others(&usual));
        let rest = general.unwrap_or(&usual);
        for (name, outcome) in partitions.iter().filter(|(_, outcome)| *outcome != rest) {
            let place = Place { partition: Some((*name).to_owned()), region: None };
            self.put(variant, place, outcome.clone());
        }
        if let Some(outcome) = general {
            self.put(variant, Place::default(), outcome.clone());
        }
    }

    fn put(&mut self, variant: Variant, place: Place, outcome: Outcome) {
        match outcome {
            Outcome::Endpoint { url, signing_region } => {
                self.rules.push(EndpointRule { url, place, variant, signing_region });
            }
            Outcome::Refused(what) => {
                let name = place.region.or(place.partition);
                let place = name.map_or_else(String::new, |name| format!("in `{name}`: "));
                self.left_out.insert(format!("{place}{what}"));
            }
        }
    }
}
