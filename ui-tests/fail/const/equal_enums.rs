//~ error: 1 validation error detected. Value at '/Volumes' failed to satisfy constraint: Member must have unique values

use surefire::{StringEnum, Structure};

/// How loud.
#[derive(Clone, Copy, PartialEq, Eq, StringEnum)]
pub enum Volume<T = String> {
    Quiet,
    #[surefire(unknown)]
    Unknown(T),
}

/// Who is greeted.
#[derive(Clone, Copy, Structure)]
#[surefire(const)]
pub struct Greeting<'a> {
    #[surefire(unique)]
    volumes: &'a [Volume<&'a str>],
}

const VOLUMES: &[Volume<&str>] = &[Volume::Quiet, Volume::Unknown("Quiet")];
const _: Greeting<'static> = Greeting::builder().volumes(VOLUMES).build_const();

fn main() {}
