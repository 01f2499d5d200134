//! Large natural numbers in `const` evaluation.

use core::cmp::Ordering;

#[expect(clippy::cast_possible_truncation, reason = "what is above is carried")]
const fn low(wide: u128) -> u64 {
    wide as u64
}

/// 64-bit limbs: the largest number is below 2^1150.
const LIMBS: usize = 18;

/// A large natural number, the lowest limb first.
#[derive(Clone, Copy)]
pub(super) struct Big {
    limbs: [u64; LIMBS],
    /// The number of limbs in use, the last of which is not 0.
    len: usize,
}

impl Big {
    /// A number that is not 0.
    pub(super) const fn of(value: u64) -> Self {
        let mut limbs = [0; LIMBS];
        limbs[0] = value;
        Big { limbs, len: 1 }
    }

    pub(super) const fn times(&mut self, factor: u64) {
        let mut carry = 0;
        let mut index = 0;
        while index < self.len {
            let product = self.limbs[index] as u128 * factor as u128 + carry;
            self.limbs[index] = low(product);
            carry = product >> 64;
            index += 1;
        }
        if carry > 0 {
            self.limbs[self.len] = low(carry);
            self.len += 1;
        }
    }

    /// Times `base^power`, as many factors at once as a limb holds.
    pub(super) const fn times_power(&mut self, base: u64, mut power: u32) {
        let at_once = if base == 2 { 63 } else { 19 };
        while power > 0 {
            let now = if power < at_once { power } else { at_once };
            self.times(base.pow(now));
            power -= now;
        }
    }

    pub(super) const fn plus(mut self, other: &Big) -> Self {
        let mut carry = 0;
        let mut index = 0;
        while index < self.len || index < other.len || carry > 0 {
            let sum = self.limbs[index] as u128 + other.limbs[index] as u128 + carry;
            self.limbs[index] = low(sum);
            carry = sum >> 64;
            index += 1;
        }
        if index > self.len {
            self.len = index;
        }
        self
    }

    /// Takes away a number that is not larger.
    pub(super) const fn subtract(&mut self, other: &Big) {
        let mut borrow = false;
        let mut index = 0;
        while index < self.len {
            let (less, first) = self.limbs[index].overflowing_sub(other.limbs[index]);
            let (less, second) = less.overflowing_sub(borrow as u64);
            self.limbs[index] = less;
            borrow = first || second;
            index += 1;
        }
        while self.len > 0 && self.limbs[self.len - 1] == 0 {
            self.len -= 1;
        }
    }

    pub(super) const fn compare(&self, other: &Big) -> Ordering {
        if self.len != other.len {
            return if self.len < other.len { Ordering::Less } else { Ordering::Greater };
        }
        let mut index = self.len;
        while index > 0 {
            index -= 1;
            if self.limbs[index] != other.limbs[index] {
                let less = self.limbs[index] < other.limbs[index];
                return if less { Ordering::Less } else { Ordering::Greater };
            }
        }
        Ordering::Equal
    }
}
