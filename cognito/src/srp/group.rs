//! The group that the numbers of SRP are in, and how numbers become bytes and text.

use crypto_bigint::modular::{ConstMontyForm, ConstMontyParams};
use crypto_bigint::{U256, U512, U1024, U3072, const_monty_params};

// The 3072-bit MODP group of RFC 3526, section 5; RFC 5054 takes it too, though with another `g`.
const_monty_params!(
    Group,
    U3072,
    "FFFFFFFFFFFFFFFFC90FDAA22168C234C4C6628B80DC1CD129024E088A67CC74\
     020BBEA63B139B22514A08798E3404DDEF9519B3CD3A431B302B0A6DF25F1437\
     4FE1356D6D51C245E485B576625E7EC6F44C42E9A637ED6B0BFF5CB6F406B7ED\
     EE386BFB5A899FA5AE9F24117C4B1FE649286651ECE45B3DC2007CB8A163BF05\
     98DA48361C55D39A69163FA8FD24CF5F83655D23DCA3AD961C62F356208552BB\
     9ED529077096966D670C354E4ABC9804F1746C08CA18217C32905E462E36CE3B\
     E39E772C180E86039B2783A2EC07A28FB5C55DF06F4C52C9DE2BCBF695581718\
     3995497CEA956AE515D2261898FA051015728E5A8AAAC42DAD33170D04507A33\
     A85521ABDF1CBA64ECFB850458DBEF0A8AEA71575D060C7DB3970F85A6E1E4C7\
     ABF5AE8CDB0933D71E8C94E04A25619DCEE3D2261AD2EE6BF12FFA06D98A0864\
     D87602733EC86A64521F2B18177B200CBBE117577A615D6C770988C0BAD946E2\
     08E24FA074E5AB3143DB5BFCE0FD108E4B82D120A93AD2CAFFFFFFFFFFFFFFFF",
    "The 3072-bit group."
);

/// A number modulo the prime of the group.
pub(super) type Element = ConstMontyForm<Group, { U3072::LIMBS }>;

/// The bytes of the largest number.
const BYTES: usize = 384;

/// The prime, which `k` is a hash of.
pub(super) fn prime() -> [u8; BYTES] {
    bytes(Group::PARAMS.modulus().as_ref())
}

/// `2^exponent`; 2 is the generator, `g`.
pub(super) fn power_of_generator<const LIMBS: usize>(
    exponent: &crypto_bigint::Uint<LIMBS>,
) -> Element {
    Element::new(&U3072::from_u8(2)).pow(exponent)
}

/// The numbers that the shared one is computed from, named as RFC 5054 does.
pub(super) struct Numbers<'s> {
    pub(super) a: &'s U1024,
    pub(super) b: &'s Element,
    pub(super) k: &'s U256,
    pub(super) u: &'s U256,
    pub(super) x: &'s U256,
}

impl Numbers<'_> {
    /// The shared number, as the client computes it: `(B - k * 2^x)^(a + u * x)`.
    pub(super) fn shared(&self) -> Element {
        let k = Element::new(&self.k.resize());
        let base = self.b.sub(&k.mul(&power_of_generator(self.x)));
        let product: U512 = self.u.concatenating_mul(self.x);
        // Below 2^1025, so it neither overflows nor needs more than these bits.
        let exponent: U3072 = self.a.resize::<{ U3072::LIMBS }>().wrapping_add(&product.resize());
        base.pow_bounded_exp(&exponent, U1024::BITS + 1)
    }
}

/// The bytes of an element, padded for a hash.
pub(super) fn padded(element: &Element) -> Vec<u8> {
    pad(&bytes(&element.retrieve()))
}

/// The element in hexadecimal, without leading zeros.
pub(super) fn hex(element: &Element) -> String {
    format!("{:x}", element.retrieve()).trim_start_matches('0').to_owned()
}

/// The number of at most 3072 bits that these bytes are, the highest first; `None` if it has more.
pub(super) fn element(digits: &[u8]) -> Option<Element> {
    let digits = without_leading_zeros(digits);
    let mut bytes = [0; BYTES];
    let start = BYTES.checked_sub(digits.len())?;
    bytes[start..].copy_from_slice(digits);
    Some(Element::new(&U3072::from_be_slice(&bytes)))
}

/// A number's bytes as the service hashes them, which is how Java writes a positive `BigInteger`:
/// as few as can be, and the top bit not set.
pub(super) fn pad(bytes: &[u8]) -> Vec<u8> {
    let digits = without_leading_zeros(bytes);
    let mut padded = Vec::with_capacity(digits.len() + 1);
    if digits.first().is_none_or(|byte| byte & 0x80 != 0) {
        padded.push(0);
    }
    padded.extend_from_slice(digits);
    padded
}

/// The bytes of a hexadecimal number, which may have an odd number of digits.
pub(super) fn parse_hex(text: &str) -> Option<Vec<u8>> {
    let digits: Option<Vec<u8>> = text.bytes().map(hex_digit).collect();
    let digits = digits.filter(|digits| !digits.is_empty())?;
    let (odd, pairs) = digits.split_at(digits.len() % 2);
    let pairs = pairs.chunks_exact(2).map(|pair| (pair[0] << 4) | pair[1]);
    Some(odd.iter().copied().chain(pairs).collect())
}

fn hex_digit(digit: u8) -> Option<u8> {
    match digit {
        b'0'..=b'9' => Some(digit - b'0'),
        b'a'..=b'f' => Some(digit - b'a' + 10),
        b'A'..=b'F' => Some(digit - b'A' + 10),
        _ => None,
    }
}

fn without_leading_zeros(bytes: &[u8]) -> &[u8] {
    let start = bytes.iter().position(|byte| *byte != 0).unwrap_or(bytes.len());
    &bytes[start..]
}

fn bytes(number: &U3072) -> [u8; BYTES] {
    let mut bytes = [0; BYTES];
    bytes.copy_from_slice(number.to_be_bytes().as_ref());
    bytes
}
