// The Swedish name of a municipality in full, as a document names it.

const IS_FULL = /(^|[^\p{L}])(kommun|stad|region)(?!\p{L})/iu;
/** A vowel and the sounds s, x and z take no s. */
const TAKES_S = /[bcdfghjklmnpqrtvw]$/iu;

/**
 * @example municipalityName("Ystad"); // "Ystads kommun"
 * @example municipalityName("Borås"); // "Borås kommun"
 * @example municipalityName("Region Gotland"); // "Region Gotland"
 */
export function municipalityName(name: string): string {
  const trimmed = name.trim();
  if (IS_FULL.test(trimmed)) return trimmed;
  return `${trimmed}${TAKES_S.test(trimmed) ? "s" : ""} kommun`;
}
