// The words by which a text says how its promises may change, who decides about them and when all of them are looked back at.

export interface TermWords {
  /** What comes in the way: "akuta", "larm". */
  readonly urgent: readonly string[];
  /** What then happens to what was planned: "ställs in", "får flyttas". */
  readonly yields: readonly string[];
  /** What is planned, whatever it is: "insatserna", "planerade". */
  readonly planned: readonly string[];
  /** The promises as a whole, and what belongs to them: "åtgärderna", "listan". */
  readonly matters: readonly string[];
  /** What may be done with them: "byta ut". */
  readonly changes: readonly string[];
  /** What makes it so: "förutsättningarna ändras". */
  readonly situations: readonly string[];
  /** What begins a sentence about changes: "ändringar". */
  readonly amendments: readonly string[];
  /** Looking back: "utvärdera". */
  readonly looksBack: readonly string[];
  /** At all of it: "året", "vad som fungerat". */
  readonly whole: readonly string[];
  /** Those who lead: "styrgruppen". */
  readonly leaders: readonly string[];
  /** What leaders do without doing what is promised: "beslutar". */
  readonly leads: readonly string[];
  /** What a goal of being seen has in it: "närvarande", "synas". */
  readonly presence: readonly string[];
  /** What is done to be seen: "besök", "pass". */
  readonly showsPresence: readonly string[];
  /** Who answers for all of it, in so many words: "yttersta ansvaret". */
  readonly governs: readonly string[];
}
