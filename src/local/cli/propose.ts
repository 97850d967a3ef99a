// `propose` and `granska`: what a promise text says, as proposals for programs, as a workbook, or as remarks to read.
import type { Language } from "../../domain/book/book";
import type { Period } from "../../domain/calendar/periods";
import { type Decode, textOfBytes } from "../../domain/import/text-of-bytes";
import { shortTitle } from "../../domain/log-list/log-list";
import { readContact } from "../../domain/propose/contact";
import { draftList } from "../../domain/propose/draft-list";
import { listedParties, partiesNamedIn } from "../../domain/propose/parties-of";
import { countDrafts, isUnsettled } from "../../domain/propose/promise-draft";
import { promiseIds } from "../../domain/propose/promise-ids";
import { type ProposedBook, proposeCommitments } from "../../domain/propose/propose-commitments";
import { ruleOfProposal } from "../../domain/propose/rule-of-proposal";
import { formatList } from "../../i18n/format/figures";
import { contacts } from "../../i18n/reading/contacts";
import { swedish } from "../../i18n/reading/swedish";
import { interpretationOf, proposalWords } from "../../i18n/sentences/proposal";
import { cli as words } from "../../i18n/sv/cli";
import { columnNotes } from "../../i18n/sv/column-notes";
import { reviewPage } from "../../report/review/review-page";
import { ownContent } from "../../workbook/new/own-content";
import { startTabs } from "../../workbook/new/start-tabs";
import { readPlainFile } from "../plain-file";
import { printableJson } from "../printable";
import { laidOutWorkbook } from "../xlsx/edit/laid-out-workbook";
import { readingFault } from "../xlsx/file/faults";
import { Refusal, readingRefusal } from "./refusal";
import { writeWhole } from "./write-whole";

const LANGUAGE: Language = "sv";
/** A workbook is the same whatever the computer's clock says. */
const MADE = "2022-01-01T00:00:00Z";

const decode: Decode = (bytes, encoding) => new TextDecoder(encoding, { fatal: true }).decode(bytes);

function readText(file: string): string {
  let bytes: Uint8Array;
  try {
    bytes = readPlainFile(file);
  } catch (error) {
    const refusal = readingRefusal(readingFault(error, file), file);
    throw refusal === null ? error : new Refusal(refusal);
  }
  const text = textOfBytes(bytes, decode);
  if (text === null) throw new Refusal(words.textIsDocument(file));
  return text;
}

const periodText = ({ from, to }: Period) => `${from}..${to}`;

/** @throws Refusal with the line that says why there is nothing to propose. */
function readProposals(source: string, period: Period | null): ProposedBook {
  const proposed = proposeCommitments(
    source,
    { activityTypes: [] },
    { words: swedish, ...(period !== null && { period }) },
  );
  if (proposed.problem === null) return proposed;
  const { problems, choosePeriod } = proposalWords(LANGUAGE);
  const choice =
    proposed.problem === "severalPeriods"
      ? ` ${choosePeriod(
          formatList(
            proposed.periods.map(({ period: one }) => periodText(one)),
            LANGUAGE,
          ),
        )}`
      : "";
  throw new Refusal(`${problems[proposed.problem]}${choice}`);
}

function jsonOf(proposed: ProposedBook): string {
  const { municipality, policeArea, period, proposals, notUnderstood } = proposed;
  const json = JSON.stringify(
    {
      municipality: municipality.value,
      policeArea: policeArea.value,
      from: period.value?.from ?? null,
      to: period.value?.to ?? null,
      focusAreas: proposed.focusAreas.map(({ name, problem }) => ({ name, problem: problem.value })),
      proposals: proposals.map((proposal) => ({
        text: proposal.text,
        span: [proposal.span.start, proposal.span.end],
        focus: proposal.focus.value,
        kind: proposal.kind.value,
        target: proposal.target.value,
        per: proposal.interval.value,
        from: proposal.from.value,
        to: proposal.to.value,
        owner: proposal.owner.value,
        requiredParties: proposal.requiredParties.value,
        parties: proposal.parties.value,
        places: proposal.places.value,
        placeTypes: proposal.placeTypes.value,
        spread: proposal.spread.value,
        weekdays: proposal.weekdays.value,
        audiences: proposal.audiences.value,
        activityTypes: proposal.activityTypes.value,
        requirement: proposal.requirement.value,
        unit: proposal.unit.value,
        interpretation: interpretationOf(ruleOfProposal(proposal), LANGUAGE),
        answers: proposal.answers,
        warnings: proposal.remarks.map(({ code }) => code),
      })),
      notUnderstood: notUnderstood.map(({ text, span, reason }) => ({ text, span: [span.start, span.end], reason })),
    },
    null,
    2,
  );
  return printableJson(json);
}

/** The review for people: each promise, how it will be counted, and what to settle before anybody signs. */
function reviewOf(proposed: ProposedBook, source: string): string {
  const { review } = proposalWords(LANGUAGE);
  const { municipality, period, notUnderstood, impossibleDate, isCut } = proposed;
  const { drafts } = draftList(proposed);
  const { title, notes, promises, leftOut } = reviewPage(
    {
      municipality: municipality.value,
      period: period.value,
      drafts,
      ids: promiseIds(source, drafts, proposed),
      notUnderstood,
      impossibleDate: impossibleDate && source.slice(impossibleDate.start, impossibleDate.end),
      isCut,
    },
    LANGUAGE,
  );
  const told = promises.flatMap(({ heading, text, owner, interpretation, remarks, open }) => [
    "",
    heading,
    `  ${text}`,
    `  ${owner}`,
    `  ${interpretation}`,
    ...(remarks.length === 0 && open === "" ? [`  ${review.clear}`] : remarks.map((remark) => `  ▲ ${remark}`)),
    ...(open === "" ? [] : [`  ? ${open}`]),
  ]);
  const rest = leftOut.length === 0 ? [] : ["", review.notUnderstood, ...leftOut.map((left) => `  ${left}`)];
  return [title, ...notes, ...told, ...rest].join("\n");
}

function workbookOf(proposed: ProposedBook, source: string): Uint8Array {
  const { proposals, municipality, policeArea, period, focusAreas } = proposed;
  const rules = proposals.map(ruleOfProposal);
  const content = ownContent({
    municipality: municipality.value,
    policeArea: policeArea.value,
    from: period.value?.from ?? null,
    to: period.value?.to ?? null,
    receivers: [],
    contact: readContact(source, [municipality.value, policeArea.value], contacts).value,
    language: LANGUAGE,
    focusAreas: focusAreas.map(({ name, problem }) => ({ name, problem: problem.value })),
    promises: rules.map((rule) => ({ ...rule, interpretation: interpretationOf(rule, LANGUAGE), agreed: null })),
    ids: promiseIds(source, draftList(proposed).drafts, proposed),
    parties: listedParties(partiesNamedIn(proposals, rules, swedish.parties), swedish.parties),
    channels: proposalWords(LANGUAGE).channels,
  });
  return laidOutWorkbook(startTabs(content), columnNotes, MADE);
}

/** What was written, and which of its promises are to be looked over, by their numbers and first words. */
function writtenLines(proposed: ProposedBook, source: string, out: string): string {
  const { drafts } = draftList(proposed);
  const period = proposed.period.value;
  const ids = promiseIds(source, drafts, proposed);
  const left = drafts.flatMap((draft, at) =>
    isUnsettled(draft, period) ? [`  ${shortTitle({ id: ids[at] ?? "", text: draft.rule.text })}`] : [],
  );
  const written = words.proposed(out, drafts.length, countDrafts(drafts, period).unsettled);
  return [written, ...(left.length === 0 ? [] : [words.toLookOver, ...left])].join("\n");
}

export interface ProposeArguments {
  readonly command: "propose" | "granska";
  /** Absolute path. */
  readonly text: string;
  readonly json: boolean;
  /** Absolute path of the new workbook; empty for none. */
  readonly out: string;
  readonly period: Period | null;
}

/**
 * What is printed.
 *
 * @throws Refusal with the line that says why nothing was read or written.
 */
export async function propose({ command, text, json, out, period }: ProposeArguments): Promise<string> {
  const source = readText(text);
  const proposed = readProposals(source, period);
  if (command === "granska") return reviewOf(proposed, source);
  if (out === "") return json ? jsonOf(proposed) : reviewOf(proposed, source);
  if (proposed.period.value === null) throw new Refusal(words.periodMissing);
  await writeWhole(out, workbookOf(proposed, source), true);
  return json ? jsonOf(proposed) : writtenLines(proposed, source, out);
}
