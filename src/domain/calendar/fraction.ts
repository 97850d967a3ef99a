// Exact fractions, so that 7 × 52/7 is 364 and never 363.9999: a target is rounded up once, at the very end.

/** `denominator` is > 0; not necessarily in lowest terms. */
export interface Fraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/**
 * Of whole numbers.
 * @throws RangeError where the denominator isn't above 0, or either isn't whole.
 * @example fraction(365, 7); // the weeks of 2022
 */
export function fraction(numerator: number, denominator = 1): Fraction {
  if (denominator <= 0) throw new RangeError("the denominator must be positive");
  return { numerator: BigInt(numerator), denominator: BigInt(denominator) };
}

/**
 * The decimal number as people wrote it; finite numbers only.
 * @example fromDecimal(0.1); // one tenth, which no floating-point number is
 */
export function fromDecimal(value: number): Fraction {
  const [digits = "0", exponent = "0"] = String(value).split("e");
  const [whole = "0", decimals = ""] = digits.split(".");
  const shift = Number(exponent) - decimals.length;
  const numerator = BigInt(whole + decimals);
  const scale = 10n ** BigInt(Math.abs(shift));
  return shift < 0 ? { numerator, denominator: scale } : { numerator: numerator * scale, denominator: 1n };
}

export function plus(a: Fraction, b: Fraction): Fraction {
  if (a.denominator === b.denominator) return { ...a, numerator: a.numerator + b.numerator };
  return {
    numerator: a.numerator * b.denominator + b.numerator * a.denominator,
    denominator: a.denominator * b.denominator,
  };
}

export function minus(a: Fraction, b: Fraction): Fraction {
  return plus(a, { ...b, numerator: -b.numerator });
}

export function times(a: Fraction, b: Fraction): Fraction {
  return { numerator: a.numerator * b.numerator, denominator: a.denominator * b.denominator };
}

/** @throws RangeError where the divisor is zero. */
export function over(a: Fraction, b: Fraction): Fraction {
  if (b.numerator === 0n) throw new RangeError("the divisor must not be zero");
  const sign = b.numerator < 0n ? -1n : 1n;
  return { numerator: a.numerator * b.denominator * sign, denominator: a.denominator * b.numerator * sign };
}

export function isLess(a: Fraction, b: Fraction): boolean {
  return a.numerator * b.denominator < b.numerator * a.denominator;
}

export function isZero(a: Fraction): boolean {
  return a.numerator === 0n;
}

/**
 * The smallest whole number that is not less.
 * @example ceiling(fraction(8, 7)); // 2
 */
export function ceiling(a: Fraction): number {
  const quotient = a.numerator / a.denominator;
  const whole = quotient * a.denominator;
  return Number(whole < a.numerator ? quotient + 1n : quotient);
}

export function toNumber(a: Fraction): number {
  return Number(a.numerator) / Number(a.denominator);
}
