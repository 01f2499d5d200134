//! A structure of 64 required members.

use surefire::Structure;

/// As wide as requests come.
#[derive(Clone, Copy, Structure)]
#[surefire(const)]
pub struct WideRequest<'a> {
    /// The member 1.
    m01: &'a str,
    /// The member 2.
    m02: &'a str,
    /// The member 3.
    m03: &'a str,
    /// The member 4.
    m04: &'a str,
    /// The member 5.
    m05: &'a str,
    /// The member 6.
    m06: &'a str,
    /// The member 7.
    m07: &'a str,
    /// The member 8.
    m08: &'a str,
    /// The member 9.
    m09: &'a str,
    /// The member 10.
    m10: &'a str,
    /// The member 11.
    m11: &'a str,
    /// The member 12.
    m12: &'a str,
    /// The member 13.
    m13: &'a str,
    /// The member 14.
    m14: &'a str,
    /// The member 15.
    m15: &'a str,
    /// The member 16.
    m16: &'a str,
    /// The member 17.
    m17: &'a str,
    /// The member 18.
    m18: &'a str,
    /// The member 19.
    m19: &'a str,
    /// The member 20.
    m20: &'a str,
    /// The member 21.
    m21: &'a str,
    /// The member 22.
    m22: &'a str,
    /// The member 23.
    m23: &'a str,
    /// The member 24.
    m24: &'a str,
    /// The member 25.
    m25: &'a str,
    /// The member 26.
    m26: &'a str,
    /// The member 27.
    m27: &'a str,
    /// The member 28.
    m28: &'a str,
    /// The member 29.
    m29: &'a str,
    /// The member 30.
    m30: &'a str,
    /// The member 31.
    m31: &'a str,
    /// The member 32.
    m32: &'a str,
    /// The member 33.
    m33: &'a str,
    /// The member 34.
    m34: &'a str,
    /// The member 35.
    m35: &'a str,
    /// The member 36.
    m36: &'a str,
    /// The member 37.
    m37: &'a str,
    /// The member 38.
    m38: &'a str,
    /// The member 39.
    m39: &'a str,
    /// The member 40.
    m40: &'a str,
    /// The member 41.
    m41: &'a str,
    /// The member 42.
    m42: &'a str,
    /// The member 43.
    m43: &'a str,
    /// The member 44.
    m44: &'a str,
    /// The member 45.
    m45: &'a str,
    /// The member 46.
    m46: &'a str,
    /// The member 47.
    m47: &'a str,
    /// The member 48.
    m48: &'a str,
    /// The member 49.
    m49: &'a str,
    /// The member 50.
    m50: &'a str,
    /// The member 51.
    m51: &'a str,
    /// The member 52.
    m52: &'a str,
    /// The member 53.
    m53: &'a str,
    /// The member 54.
    m54: &'a str,
    /// The member 55.
    m55: &'a str,
    /// The member 56.
    m56: &'a str,
    /// The member 57.
    m57: &'a str,
    /// The member 58.
    m58: &'a str,
    /// The member 59.
    m59: &'a str,
    /// The member 60.
    m60: &'a str,
    /// The member 61.
    m61: &'a str,
    /// The member 62.
    m62: &'a str,
    /// The member 63.
    m63: &'a str,
    /// The member 64.
    m64: &'a str,
}
