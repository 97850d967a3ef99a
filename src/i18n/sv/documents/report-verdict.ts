// Words of the written follow-up, in Swedish: what the first page says and asks to be decided.

import type { Status } from "../../../domain/judging/judgement";
import { plural } from "../../format/plural";

/** "Inget av sju löften är uppfyllt": none takes the form of one. */
const form = (count: number, one: string, many: string) => plural(Math.max(count, 1), one, many);

export const verdict = {
  heading: "Resultatet i korthet",
  none: "Inga löften finns att följa upp.",
  /** The verb of a status and what follows it: "går" and "enligt plan". */
  standing: {
    fulfilled: (count: number) => ["är", form(count, "uppfyllt", "uppfyllda")],
    onTrack: () => ["går", "enligt plan"],
    atRisk: () => ["riskerar", "att inte uppfyllas"],
    behind: () => ["ligger", "efter"],
    partly: (count: number) => ["är", form(count, "delvis uppfyllt", "delvis uppfyllda")],
    missed: (count: number) => ["är", form(count, "inte uppfyllt", "inte uppfyllda")],
    notMeasurable: () => ["kan", "inte bedömas"],
    notStarted: () => ["har", "inte börjat"],
    notApplicable: (count: number) => ["är", form(count, "inte aktuellt", "inte aktuella")],
    unread: (count: number) => ["är", form(count, "inte bedömt", "inte bedömda")],
  } as Record<Status | "unread", (count: number) => readonly [verb: string, rest: string]>,
  /** "fyra av sju löften", "alla sju löften", "löftet" */
  subject: (count: string, total: number, totalWord: string, areAll: boolean) =>
    total === 1 ? "löftet" : areAll ? `alla ${totalWord} löften` : `${count} av ${totalWord} löften`,
  onDay: (day: string, subject: string, verb: string, rest: string) => `den ${day} ${verb} ${subject} ${rest}`,
  needs: (need: string) => `behöver ${need}`,
  notIn: (units: string) => `inte i ${units}`,
  nothingLogged: "Inga aktiviteter är registrerade.",
  quoted: (start: string) => `”${start}”`,
  row: (row: number) => `löftet på rad ${row}`,
  more: (count: number, isAlone: boolean) =>
    isAlone ? `${count} ${plural(count, "löfte", "löften")}` : `${count} till`,
  /** The names of those that fell short or are at risk. */
  named: {
    missed: (names: string, count: number) => `${plural(count, "Inte uppfyllt är", "Inte uppfyllda är")} ${names}.`,
    partly: (names: string, count: number) => `${plural(count, "Delvis uppfyllt är", "Delvis uppfyllda är")} ${names}.`,
    behind: (names: string) => `Efter ligger ${names}.`,
    atRisk: (names: string) => `I riskzonen ligger ${names}.`,
    notMeasurable: (names: string) => `Kan inte bedömas: ${names}.`,
    unread: (names: string) => `Inte bedömt, eftersom raden inte går att läsa: ${names}.`,
  },
  couldBe: (ids: string, count: number, rowsWord: string, rows: number) =>
    `${ids} kan bli ${plural(count, "uppfyllt", "uppfyllda")} om det som saknas fylls i på ${rows === 1 ? "en rad" : `${rowsWord} rader`}.`,
  until: (end: string) => `Löftena gäller till och med den ${end}.`,
  notBegun: (start: string) => `Löftena börjar gälla den ${start}.`,
  setAside: (count: number) =>
    `${count} ${plural(count, "löfte är inte aktuellt", "löften är inte aktuella")} och räknas inte med.`,
};

export const decisions = {
  heading: "Att besluta om",
  actions: (ids: string, count: number) =>
    `Vad som ska göras åt ${plural(count, "löfte", "löftena")} ${ids}, som inte har någon öppen åtgärd.`,
  lateAction: (action: string) => `Ny dag för åtgärden ”${action}”, som är försenad.`,
  lateActions: (count: number) => `Nya dagar för ${count} åtgärder som är försenade.`,
  rows: (rows: number, ids: string) =>
    `Vem som fyller i det som saknas på ${rows} ${plural(rows, "rad", "rader")} för ${ids}, och när.`,
  unread: (count: number) =>
    `Hur ${plural(count, "löftet som inte går att läsa", `${count} löften som inte går att läsa`)} ska räknas.`,
  proposals: "Förslagen till nästa löfte.",
};
