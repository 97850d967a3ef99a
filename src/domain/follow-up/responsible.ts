// Who answers for a promise, read from what people write as its owner (`Ansvarig`).
import type { Settings } from "../book/book";
import { foldOf } from "../book/words";

/** Who answers: `other` is somebody who is neither, `nobody` means that nobody is named. */
export type Responsible = "municipality" | "police" | "both" | "other" | "nobody";

/** In the order the overview shows them. */
export const RESPONSIBLE: readonly Responsible[] = ["municipality", "police", "both", "other", "nobody"];

/** The party that the municipality's own parties belong to (tab Listor, `Ingår i`), in small letters. */
const MUNICIPALITY = "kommun";

/** How people say that both parties answer: gemensamt, gemensam, båda (parter), tillsammans, i samverkan. */
const BOTH = /(^|[^\p{L}])(gemensam[at]?|båda|tillsammans|samverkan)($|[^\p{L}])/u;

type Naming = Pick<Settings, "municipality" | "policeArea" | "memberOf">;

/**
 * Reads an owner as people write it. A word with "polis" in it is the police, "kommunpolis" too; any other with
 * "kommun" in it, the municipality's name, or a party that belongs to Kommun, is the municipality. "Gemensamt" and the
 * like, where neither is named, is both.
 * @example
 * responsibleOf("Kommunpolis och fritidschef i Pajala", { municipality: "Pajala", … }); // "both"
 */
export function responsibleOf(owner: string, { municipality, policeArea, memberOf }: Naming): Responsible {
  const text = foldOf(owner);
  if (text === "") return "nobody";
  const names = (name: string) => name !== "" && text.includes(foldOf(name));
  const members = Object.entries(memberOf).flatMap(([member, whole]) =>
    foldOf(whole) === MUNICIPALITY ? [member] : [],
  );
  const isPolice = text.includes("polis") || names(policeArea);
  const withoutPolice = text.replace(/\S*polis\S*/g, "");
  const isMunicipality = withoutPolice.includes(MUNICIPALITY) || names(municipality) || members.some(names);
  if (isPolice && isMunicipality) return "both";
  if (isPolice) return "police";
  if (isMunicipality) return "municipality";
  return BOTH.test(text) ? "both" : "other";
}
