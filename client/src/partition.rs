//! Partitions: the groups of regions that share their DNS suffixes.
//!
//! From `partitions.json` of botocore 1.44.8 (24 November 2026), which the official SDK for Rust of that
//! month has too. All of them have FIPS and dual-stack.

/// A group of regions.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Partition {
    pub(crate) id: &'static str,
    /// What its regions start with, before a word and a number.
    start: &'static str,
    /// The one that stands for all of its regions.
    global: &'static str,
    /// Where services are that have one region in each partition.
    pub(crate) global_region: &'static str,
    pub(crate) dns_suffix: &'static str,
    pub(crate) dual_stack_dns_suffix: &'static str,
}

/// Regions that no other partition has, new ones too, are of this one.
const AWS: Partition = Partition {
    id: "aws",
    start: "",
    global: "aws-global",
    global_region: "us-east-1",
    dns_suffix: "amazonaws.com",
    dual_stack_dns_suffix: "api.aws",
};

static PARTITIONS: [Partition; 8] = [
    AWS,
    Partition {
        id: "aws-cn",
        start: "cn-",
        global: "aws-cn-global",
        global_region: "cn-northwest-1",
        dns_suffix: "amazonaws.com.cn",
        dual_stack_dns_suffix: "api.amazonwebservices.com.cn",
    },
    Partition {
        id: "aws-us-gov",
        start: "us-gov-",
        global: "aws-us-gov-global",
        global_region: "us-gov-west-1",
        dns_suffix: "amazonaws.com",
        dual_stack_dns_suffix: "api.aws",
    },
    Partition {
        id: "aws-eusc",
        start: "eusc-de-",
        global: "aws-eusc-global",
        global_region: "eusc-de-east-1",
        dns_suffix: "amazonaws.eu",
        dual_stack_dns_suffix: "api.amazonwebservices.eu",
    },
    Partition {
        id: "aws-iso",
        start: "us-iso-",
        global: "aws-iso-global",
        global_region: "us-iso-east-1",
        dns_suffix: "c2s.ic.gov",
        dual_stack_dns_suffix: "api.aws.ic.gov",
    },
    Partition {
        id: "aws-iso-b",
        start: "us-isob-",
        global: "aws-iso-b-global",
        global_region: "us-isob-east-1",
        dns_suffix: "sc2s.sgov.gov",
        dual_stack_dns_suffix: "api.aws.scloud",
    },
    Partition {
        id: "aws-iso-e",
        start: "eu-isoe-",
        global: "aws-iso-e-global",
        global_region: "eu-isoe-west-1",
        dns_suffix: "cloud.adc-e.uk",
        dual_stack_dns_suffix: "api.cloud-aws.adc-e.uk",
    },
    Partition {
        id: "aws-iso-f",
        start: "us-isof-",
        global: "aws-iso-f-global",
        global_region: "us-isof-south-1",
        dns_suffix: "csp.hci.ic.gov",
        dual_stack_dns_suffix: "api.aws.hci.ic.gov",
    },
];

impl Partition {
    /// The partition of a region.
    pub(crate) fn of(region: &str) -> &'static Self {
        let has = |partition: &&Partition| {
            region == partition.global || !partition.start.is_empty() && partition.has(region)
        };
        PARTITIONS.iter().find(has).unwrap_or(&PARTITIONS[0])
    }

    /// Whether the region is the start, a word and a number.
    fn has(&self, region: &str) -> bool {
        let rest = region.strip_prefix(self.start).and_then(|rest| rest.split_once('-'));
        rest.is_some_and(|(word, number)| {
            let is_word = |letter: u8| letter.is_ascii_alphanumeric() || letter == b'_';
            !word.is_empty()
                && word.bytes().all(is_word)
                && !number.is_empty()
                && number.bytes().all(|digit| digit.is_ascii_digit())
        })
    }
}

#[cfg(test)]
mod tests {
    use super::Partition;

    #[test]
    fn a_region_is_known_by_its_form() {
        for (region, partition) in [
            ("us-east-1", "aws"),
            ("aws-global", "aws"),
            ("mx-central-1", "aws"),
            ("xx-new-1", "aws"),
            ("local", "aws"),
            ("ÄÖ-ü-1", "aws"),
            ("", "aws"),
            ("cn-north-1", "aws-cn"),
            ("aws-cn-global", "aws-cn"),
            ("cn-north-10", "aws-cn"),
            ("us-gov-east-1", "aws-us-gov"),
            ("aws-us-gov-global", "aws-us-gov"),
            ("eusc-de-east-1", "aws-eusc"),
            ("us-iso-west-1", "aws-iso"),
            ("us-isob-east-1", "aws-iso-b"),
            ("eu-isoe-west-1", "aws-iso-e"),
            ("us-isof-south-1", "aws-iso-f"),
            // No number, no word, more after it.
            ("cn-north-", "aws"),
            ("cn--1", "aws"),
            ("cn-north-1a", "aws"),
            ("cn-north-1-2", "aws"),
            ("eusc-fr-east-1", "aws"),
        ] {
            assert_eq!(Partition::of(region).id, partition, "{region}");
        }
    }
}
