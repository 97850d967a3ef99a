// The example's own texts, and the rule that they belong to its municipality alone: whoever makes the example theirs
// must not sign what another municipality promised.
import type { Book } from "../book/book";
import { foldOf } from "../book/words";

export const EXAMPLE_MUNICIPALITY = "Pajala";

export const EXAMPLE_PROMISES = {
  group: "Skola, socialtjänst, polis och fritid träffas i en SSPF-grupp, så ofta som de har kommit överens om.",
  council: "Kommunen arbetar under året för att få till ett lokalt brottsförebyggande råd.",
  contacts:
    "Polisen möter invånarna minst tre gånger i veckan i snitt, på skolor, företag och ungdomsgård eller vid trafikarbete i byarna och kommunens yttre delar.",
  nights: "Under minst två riskkvällar på året är polis och kommun ute tillsammans.",
  efforts:
    "Minst två gånger under året görs en riktad insats i kommunen för att färre, både unga och vuxna, ska använda narkotika.",
  dogSearch: "En hund söker i skolmiljö minst två gånger under året, och polis och kommun ser till att reglerna följs.",
  walk: "Polis och kommun gör minst en trygghetsvandring ihop, på det sätt som Brå rekommenderar.",
} as const;

export const EXAMPLE_PROBLEMS = {
  structures: "Det saknas fasta former för att förebygga brott ihop.",
  presence: "Invånarna önskar synligare poliser i vardagen.",
  drugs: "Invånarna önskar mer förebyggande arbete så att färre tar narkotika.",
  safety: "Invånarna önskar att våldsbrott förebyggs.",
} as const;

export const EXAMPLE_AGREEMENT =
  "Överenskommelsen om samverkan mellan Pajala kommun och lokalpolisområde Östra Norrbotten";

const TEXTS: ReadonlySet<string> = new Set(
  [...Object.values(EXAMPLE_PROMISES), ...Object.values(EXAMPLE_PROBLEMS), EXAMPLE_AGREEMENT].map(foldOf),
);

/** Whether a workbook is another municipality's; one that doesn't say whose it is counts as the example still. */
export function isOtherMunicipality(municipality: string): boolean {
  const name = foldOf(municipality);
  return name !== "" && name !== foldOf(EXAMPLE_MUNICIPALITY) && !name.startsWith(`${foldOf(EXAMPLE_MUNICIPALITY)} `);
}

/** Whether a text is one of the example's, in any case and spacing. */
export function isExampleText(text: string): boolean {
  return TEXTS.has(foldOf(text));
}

/** The example's texts that another municipality's documents would print; none in the example's own workbook. */
export function exampleTextsIn({
  settings,
  commitments,
  focusAreas,
}: Pick<Book, "settings" | "commitments" | "focusAreas">): string[] {
  if (!isOtherMunicipality(settings.municipality)) return [];
  const texts = [
    ...commitments.map(({ text }) => text),
    ...focusAreas.map(({ problem }) => problem),
    settings.agreement,
  ];
  return texts.filter(isExampleText);
}
