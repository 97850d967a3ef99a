// IDs the add-on makes: a letter for the tab, a dash and eight signs that are never mistaken for each other.

/** Crockford's base 32: no I, L, O or U. */
const SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const LENGTH = 8;

/** `A-7K3M9Q2X`. `random` gives numbers from 0 up to but not including 1, as Math.random does. */
export function makeRowId(prefix: string, random: () => number): string {
  const signs = Array.from({ length: LENGTH }, () => SIGNS.charAt(Math.floor(random() * SIGNS.length)));
  return `${prefix}-${signs.join("")}`;
}
