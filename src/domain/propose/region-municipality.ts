// A municipality that is called a region, since it has the region's tasks as well: there "regionen" is the municipality.
import { madeOnce } from "../words/made-once";
import type { PartyWords } from "./party-words";
import type { ReadingWords } from "./reading-words";
import { hasWord } from "./text/find-words";

/** The same words, by which a region is the municipality. */
const withRegionAsMunicipality = madeOnce((words: ReadingWords): ReadingWords => {
  const { known, municipality, region } = words.parties;
  const forms = known.find(({ name }) => name === region)?.forms ?? [];
  const merged = known.flatMap((party): PartyWords[] => {
    if (party.name === region) return [];
    return [party.name === municipality ? { ...party, forms: [...party.forms, ...forms] } : party];
  });
  return { ...words, parties: { ...words.parties, known: merged } };
});

/** The words as they are meant in a text, in lower case. */
export function wordsOfRegion(low: string, words: ReadingWords): ReadingWords {
  return hasWord(low, words.municipality.regions) ? withRegionAsMunicipality(words) : words;
}
