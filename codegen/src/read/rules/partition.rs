//! The partitions, as rules compare their names. What else there is to know of them, `surefire-client` knows.

/// A partition, and what its regions start with.
const PARTITIONS: [(&str, &str); 8] = [
    ("aws", ""),
    ("aws-cn", "cn-"),
    ("aws-us-gov", "us-gov-"),
    ("aws-eusc", "eusc-"),
    ("aws-iso", "us-iso-"),
    ("aws-iso-b", "us-isob-"),
    ("aws-iso-e", "eu-isoe-"),
    ("aws-iso-f", "us-isof-"),
];

/// Their names.
pub(super) fn all() -> impl Iterator<Item = &'static str> {
    PARTITIONS.into_iter().map(|(name, _)| name)
}

/// The partition of a region that rules name.
pub(super) fn of(region: &str) -> &'static str {
    let has = |(name, start): &(&str, &str)| {
        let global = region.strip_suffix("-global");
        global == Some(*name) || !start.is_empty() && region.starts_with(start)
    };
    PARTITIONS.into_iter().find(has).map_or("aws", |(name, _)| name)
}
