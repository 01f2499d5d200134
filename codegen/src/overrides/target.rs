//! What an entry is about: the service, an operation, an error of one, a shape, a member or a value.

use super::entry::{Entry, is_name};
use crate::error::Result;
use crate::nearest::did_you_mean;
use crate::service::Service;
use crate::shape::{EnumValue, Kind, Shape, ShapeId, Text};

impl Entry<'_> {
    pub(super) fn apply(&self, service: &mut Service) -> Result<()> {
        match self.id.split_once('$') {
            None if self.id == "*" => self.apply_to_service(service),
            Some(("*", member)) => self.apply_to_all(member, service),
            Some((name, error)) if service.operations.contains_key(name) => {
                self.apply_to_error(name, error, service)
            }
            Some((shape, member)) => self.apply_to_member(shape, member, service),
            None if service.operations.contains_key(self.id) => {
                if self.flag("leave_out")? {
                    service.operations.remove(self.id);
                } else if let Some(operation) = service.operations.get_mut(self.id) {
                    self.traits(&mut operation.traits)?;
                }
                Ok(())
            }
            None => {
                let id = self.shape(self.id, service)?;
                if self.flag("leave_out")? {
                    return Err(self
                        .error("a shape can't be left out")
                        .help("leave out the member that holds it, or the operation"));
                }
                let from = self.text("from")?.map(|name| self.shape(name, service)).transpose()?;
                let Some(shape) = service.shapes.get_mut(&id) else { return Ok(()) };
                self.error_traits(shape)?;
                self.source(from, shape)?;
                let Shape { limits, traits, .. } = shape;
                self.traits(traits)?;
                self.limits(limits)
            }
        }
    }

    fn apply_to_service(&self, service: &mut Service) -> Result<()> {
        self.only(&["drop_suffix", "service_error"])?;
        if let Some(suffix) = self.text("drop_suffix")? {
            service.drop_suffix = Some(suffix.to_owned());
        }
        if let Some(name) = self.text("service_error")? {
            if !is_name(name) {
                return Err(self.error(&format!("`{name}` is no name in Rust")));
            }
            service.all_errors = Some(name.to_owned());
        }
        Ok(())
    }

    /// A member wherever it is, unless it has a text of its own.
    fn apply_to_all(&self, name: &str, service: &mut Service) -> Result<()> {
        self.only(&["docs", "rename", "sensitive"])?;
        let (docs, rename) = (self.text("docs")?, self.name()?);
        let sensitive = self.flag("sensitive")?;
        let mut is_found = false;
        for members in service.shapes.values_mut().filter_map(Shape::members_mut) {
            for member in members.iter_mut().filter(|member| member.name == name) {
                is_found = true;
                member.traits.sensitive |= sensitive;
                if let (Some(rename), None) = (rename, &member.traits.rename) {
                    member.traits.rename = Some(rename.to_owned());
                }
                if let (Some(docs), None | Some(Text::Html(_))) = (docs, &member.traits.docs) {
                    member.traits.docs = Some(Text::Markdown(docs.to_owned()));
                }
            }
        }
        if is_found {
            return Ok(());
        }
        let all = service.shapes.values().flat_map(Shape::members);
        let names: Vec<&str> = all.map(|member| member.name.as_str()).collect();
        let what = format!("no structure has a member `{name}`");
        Err(self.error(&what).help(did_you_mean(name, names)))
    }

    /// What an error means for an operation.
    fn apply_to_error(&self, operation: &str, error: &str, service: &mut Service) -> Result<()> {
        self.only(&["docs"])?;
        let docs = self.text("docs")?.map(|docs| Text::Markdown(docs.to_owned()));
        let Some(operation) = service.operations.get_mut(operation) else { return Ok(()) };
        let found = operation.errors.iter().find(|id| id.as_str() == error || id.name() == error);
        match (found.cloned(), docs) {
            (Some(id), Some(docs)) => {
                operation.error_docs.insert(id, docs);
                Ok(())
            }
            (Some(_), None) => Ok(()),
            (None, _) => {
                let names: Vec<&str> = operation.errors.iter().map(ShapeId::name).collect();
                let what = format!("the operation has no error `{error}`");
                Err(self.error(&what).help(did_you_mean(error, names)))
            }
        }
    }

    /// A value of an enum.
    fn apply_to_value(&self, values: &mut [EnumValue], value: &str) -> Result<()> {
        self.only(&["docs", "rename"])?;
        if let Some(found) = values.iter_mut().find(|it| it.value == value) {
            if let Some(docs) = self.text("docs")? {
                found.docs = Some(Text::Markdown(docs.to_owned()));
            }
            if let Some(name) = self.name()? {
                found.rename = Some(name.to_owned());
            }
            return Ok(());
        }
        let names: Vec<&str> = values.iter().map(|it| it.value.as_str()).collect();
        let what = format!("the enum has no value `{value}`");
        Err(self.error(&what).help(did_you_mean(value, names)))
    }

    fn apply_to_member(&self, shape: &str, name: &str, service: &mut Service) -> Result<()> {
        let id = self.shape(shape, service)?;
        if let Some(Shape { kind: Kind::Enum(values), .. }) = service.shapes.get_mut(&id) {
            return self.apply_to_value(values, name);
        }
        let target = service.members(&id).iter().find(|member| member.name == name);
        let own = target.map(|member| service.shape(&member.target).limits.clone());
        let Some(members) = service.shapes.get_mut(&id).and_then(Shape::members_mut) else {
            return Err(self.error(&format!("`{id}` has no members")));
        };
        let (Some(member), Some(own)) = (members.iter_mut().find(|it| it.name == name), own) else {
            let names = members.iter().map(|member| member.name.as_str());
            let help = did_you_mean(name, names.collect::<Vec<_>>());
            return Err(self.error(&format!("`{id}` has no member `{name}`")).help(help));
        };
        if self.flag("leave_out")? {
            if member.required {
                return Err(self.error("a member that is required can't be left out"));
            }
            members.retain(|member| member.name != name);
            return Ok(());
        }
        self.member(member, &own)
    }

    /// The ID of a shape, which may be written without its namespace.
    fn shape(&self, name: &str, service: &Service) -> Result<ShapeId> {
        let found = service.shapes.keys().find(|id| id.as_str() == name || id.name() == name);
        found.cloned().ok_or_else(|| {
            let shapes = service.shapes.keys().map(ShapeId::name);
            let names: Vec<&str> =
                shapes.chain(service.operations.keys().map(String::as_str)).collect();
            self.error(&format!("the model has no shape `{name}`")).help(did_you_mean(name, names))
        })
    }
}
