// What each question of a form is about, by its words: a first guess, which people set right once.
import { foldOf } from "../../book/words";
import { roleOfHeader } from "../guess-columns";
import type { AnswerRole } from "./answers";

/** The question's words, without signs and what is said in brackets. */
const wordsOf = (text: string) =>
  foldOf(text)
    .replace(/\([^)]*\)/g, " ")
    .replace(/[^a-zåäöé]+/g, " ")
    .trim();

/**
 * The first pattern that fits says what a question is about. What forms add themselves comes first, and then the words
 * that tell most: "Vilka var med?" holds "var", and "Hur många ungdomar?" holds a target group.
 */
const QUESTIONS: readonly (readonly [AnswerRole, RegExp])[] = [
  // Google Forms' own column, and that of Microsoft Forms' when an answer was sent.
  ["stamp", /^(tidsstämpel|tidstämpel|timestamp|slutförandetid|completion time|tidpunkt för svar|inskickat|skickat)$/],
  // Who answered, by name and address, is nothing for the log.
  [
    "skip",
    /^(id|svarsid|starttid|start time|e ?post(adress)?|e ?mail( address)?|email( address)?|(ditt |för och efter|fullständigt |your )?(namn|name)|användarnamn|telefon(nummer)?)$/,
  ],
  ["skip", /^(tid för senaste|senast ändrad|last modified|poäng|points|feedback|totalt antal poäng|quiz)/],
  ["skip", /samtycke|gdpr|personuppgift|kontaktperson|hur nås du|vad heter du|ditt namn/],
  [
    "by",
    /\b(din|er|your|egen) (roll|yrkesroll|funktion|tjänst|titel|arbetsplats|enhet|organisation|avdelning|role)\b|^(roll|role|yrkesroll|befattning|funktion|registrerad av|uppgiftslämnare|inlagt av|rapporterat av|rapporterad av)$|\b(vem|vilka) (är du|är ni|fyller i|svarar|rapporterar|registrerar|lämnar|har fyllt i|loggar)\b|^(who are you|who fills|who reports)|\bvar (jobbar|arbetar) du\b|\bvad (jobbar|arbetar) du\b/,
  ],
  [
    "performers",
    /\b(vem|vilka|vilken part|who) (utförde|gjorde|genomförde|ledde|höll i|ansvarade|did)\b(?!.*\btillsammans\b)|^(utförare|utfört av|utförd av|utförs av|genomfört av|performer|done by)\b/,
  ],
  [
    "requirementMet",
    /\bkrav(et|en)?\b|\brekommendation|\brequirement|\bchecklistan\b|\b(enligt|följde) (rutin|riktlinj|checklist)/,
  ],
  [
    "audiences",
    /målgrupp|\btarget group|\baudience|\b(vilka|vem|vilken grupp) (träffade|mötte|nådde|riktade|vände|var det för|deltog av)|\bvilka nådde|\bvilken åldersgrupp|^åldersgrupp|^åldrar?$/,
  ],
  [
    "amount",
    /\bhur (många|mycket|länge)\b|\bhow (many|long)\b|^(antal|amount|number|count)\b|\bantal (gånger|tillfällen|timmar|kontakter|samtal|besök)\b|\bvaraktighet\b|^tidsåtgång/,
  ],
  [
    "parties",
    /\b(vilka|vem|vilken|vilka fler|vilka andra|who)\b.*\b(med|medverkade|deltog|deltagit|samverkade|samarbetade|närvarade|närvarande|took part)\b|\btillsammans med\b|^(parter|part|medverkande|deltagare|deltagande|samverkan|samverkansparter|samarbetspartner|aktörer|parties|who)\b|\bsamverkade ni med\b/,
  ],
  [
    "placeType",
    /\b(typ av|vilken sorts|vilken typ av|slags) (plats|ställe|område|miljö)|^(platstyp|place type|type of place)/,
  ],
  ["state", /^(läge|status|state)\b|\b(blev det av|är det gjort|genomfört eller planerat|planerat eller genomfört)\b/],
  ["commitments", /\blöfte(t|n|na)?\b|\bpromises?\b/],
  [
    "note",
    /\b(berätta|beskriv|beskrivning|kommentar(er)?|anteckning(ar)?|fritext|sammanfatta|sammanfattning|detaljer|note|notes|describe|description|comment)\b|\b(hur gick det|hur var det|vad hände|något mer|något annat|vad blev resultatet|mer att säga|utfall|anything else)\b|kortanteckning|(^| )övrigt( |$)/,
  ],
  [
    "date",
    /^(datum|date|dag|när|when|tid|tidpunkt)\b|\b(vilket datum|vilken dag|vilken tid|när (var|skedde|hände|gjorde|ägde|genomfördes|blev|träffades|utfördes))\b|\bdatum (för|då|när)( |$)/,
  ],
  [
    "place",
    /^(plats|ort|var|by|skola|adress|område|stadsdel|lokal|where|place|location)\b|\b(vilken plats|vilket ställe|på vilken|vilken skola|vilket område|vilken ort|i vilken by|vilken adress)\b|\b(var (var|hände|skedde|gjorde|ägde|genomfördes|någonstans|höll|träffades))\b/,
  ],
  [
    "type",
    /^(aktivitet|aktivitetstyp|typ|insats|händelse|åtgärd|activity|type|vad)\b|\b(vilken (aktivitet|insats|åtgärd|typ av (aktivitet|insats|händelse))|typ av (aktivitet|insats|händelse|åtgärd)|vad (gjorde|har|gör|gäller|för)|välj aktivitet|what)\b/,
  ],
];

function roleOfQuestion(header: string): AnswerRole {
  const words = wordsOf(header);
  return QUESTIONS.find(([, pattern]) => pattern.test(words))?.[0] ?? roleOfHeader(header) ?? "skip";
}

/** One role for each question. Each but `skip` occurs once: the first question that seems to be about it has it. */
export function rolesOfQuestions(headers: readonly string[]): AnswerRole[] {
  const roles = headers.map(roleOfQuestion);
  return roles.map((role, at) => (role !== "skip" && roles.indexOf(role) < at ? "skip" : role));
}
