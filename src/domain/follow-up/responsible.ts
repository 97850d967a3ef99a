// Who answers for a promise, read from what people write as its owner (`Ansvarig`).
import type { Settings } from "../book/book";

/** `other` is named but neither of the two, `nobody` isn't named. */
export type Responsible = "municipality" | "police" | "both" | "other" | "nobody";

/** In the order the overview shows them. */
export const RESPONSIBLE: readonly Responsible[] = ["municipality", "police", "both", "other", "nobody"];

/** The party that others belong to when they are part of the municipality (tab Listor, `Ingår i`). */
const MUNICIPALITY = "kommun";

type Naming = Pick<Settings, "municipality" | "policeArea" | "memberOf">;

/**
 * Any word with "polis" in it is the police, "kommunpolis" among them; any other with "kommun", the municipality's
 * own name or a party that belongs to Kommun is the municipality; both together answer jointly.
 */
export function responsibleOf(owner: string, { municipality, policeArea, memberOf }: Naming): Responsible {
  const text = owner.trim().toLowerCase();
  if (text === "") return "nobody";
  const names = (name: string) => name !== "" && text.includes(name.toLowerCase());
  const members = Object.entries(memberOf).flatMap(([member, whole]) =>
    whole.toLowerCase() === MUNICIPALITY ? [member] : [],
  );
  const isPolice = text.includes("polis") || names(policeArea);
  const withoutPolice = text.replace(/\S*polis\S*/g, "");
  const isMunicipality = withoutPolice.includes(MUNICIPALITY) || names(municipality) || members.some(names);
  if (isPolice && isMunicipality) return "both";
  if (isPolice) return "police";
  return isMunicipality ? "municipality" : "other";
}
