//! What an entry changes: traits and limits, and what a structure is filled from.

use super::LIMITS;
use super::entry::Entry;
use crate::error::Result;
use crate::nearest::did_you_mean;
use crate::shape::{Bounds, Kind, Limits, Member, Number, Shape, ShapeId, Structure, Text, Traits};

impl Entry<'_> {
    pub(super) fn traits(&self, traits: &mut Traits) -> Result<()> {
        traits.sensitive |= self.flag("sensitive")?;
        if let Some(name) = self.name()? {
            traits.rename = Some(name.to_owned());
        }
        if let Some(docs) = self.text("docs")? {
            traits.docs = Some(Text::Markdown(docs.to_owned()));
        }
        traits.check = self.text("check")?.map(str::to_owned).or(traits.check.take());
        Ok(())
    }

    pub(super) fn limits(&self, limits: &mut Limits) -> Result<()> {
        for name in self.list("drop")? {
            let is_there = match name {
                "length" => limits.length.take().is_some(),
                "range" => limits.range.take().is_some(),
                "pattern" => limits.pattern.take().is_some(),
                "unique" => std::mem::take(&mut limits.unique),
                other => {
                    let kinds = ["length", "range", "pattern", "unique"];
                    let what = format!("`{other}` is no kind of limit");
                    return Err(self.error(&what).help(did_you_mean(other, kinds)));
                }
            };
            if !is_there {
                return Err(self.error(&format!("the shape has no `{name}` that could be dropped")));
            }
        }
        if let Some(text) = self.text("length")? {
            let [min, max] = self.ends(text)?;
            limits.length = Some(Bounds { min, max });
        }
        if let Some(text) = self.text("pattern")? {
            let Some(pattern) = &mut limits.pattern else {
                return Err(self.error("the shape has no `pattern` that could be another"));
            };
            text.clone_into(&mut pattern.text);
        }
        if let Some(text) = self.text("range")? {
            let [min, max] = self.ends::<i128>(text)?;
            limits.range = Some(Bounds { min: min.map(Number::Int), max: max.map(Number::Int) });
        }
        Ok(())
    }

    pub(super) fn source(&self, from: Option<ShapeId>, shape: &mut Shape) -> Result<()> {
        match (from, &mut shape.kind) {
            (None, _) => {}
            (from, Kind::Structure(structure)) => structure.from = from,
            _ => return Err(self.error("only a structure can be filled `from` another")),
        }
        Ok(())
    }

    pub(super) fn error_traits(&self, shape: &mut Shape) -> Result<()> {
        let (retryable, throttling) = (self.flag("retryable")?, self.flag("throttling")?);
        if !retryable && !throttling {
            return Ok(());
        }
        match &mut shape.kind {
            Kind::Structure(Structure { error: Some(traits), .. }) => {
                traits.retryable |= retryable;
                traits.throttling |= throttling;
                Ok(())
            }
            _ => Err(self.error("only an error is worth another try")),
        }
    }

    pub(super) fn member(&self, member: &mut Member, own: &Limits) -> Result<()> {
        self.traits(&mut member.traits)?;
        member.always_read |= self.flag("required_in_responses")?;
        if self.flag("optional")? {
            member.required = false;
        }
        if LIMITS.iter().any(|word| self.words.contains_key(*word)) {
            return Err(self.error("a limit is the shape's").help(format!(
                "write it under `[{}]`; its limits are {own:?}",
                member.target.name()
            )));
        }
        Ok(())
    }
}
