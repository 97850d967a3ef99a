// The chapters after the promises: outcome indicators, lessons and proposals, and the lines that both parties sign on.
import { promisesOf, type ReportModel } from "../../domain/follow-up/model";
import { formatNumber } from "../../i18n/format/figures";
import { type Block, named, paragraph, plain } from "../blocks/blocks";
import { listText, type Wording } from "../blocks/wording";
import { municipalityText } from "./front";

/** More values than this aren't listed, but counted. */
const MOST_LISTED = 24;

/** The outcome indicators as a table; nothing where there are none. */
export function indicatorBlocks(model: ReportModel, { words, language }: Wording): Block[] {
  const { indicators: rows } = model;
  if (rows.length === 0) return [];
  const hasOutcomes = promisesOf(model).some(({ judgement }) => judgement.commitment.kind === "Mätvärde");
  const { indicators } = words.parts;
  const { missing } = words;
  const rest = rows.length - MOST_LISTED;
  return [
    { kind: "heading", level: 1, text: indicators.heading, id: "indicators" },
    paragraph(hasOutcomes ? indicators.introWithOutcomes : indicators.intro, { keepsWithNext: true }),
    {
      kind: "table",
      label: indicators.heading,
      columns: [
        { header: indicators.measure, share: 30 },
        { header: indicators.date, share: 13 },
        { header: indicators.value, share: 15, isNumber: true },
        { header: indicators.source, share: 20 },
        { header: indicators.comment, share: 22 },
      ],
      rows: rows
        .slice(0, MOST_LISTED)
        .map((row) => [
          plain(row.measure),
          plain(row.date),
          plain([formatNumber(row.value, language), row.unit].filter((part) => part !== "").join("\u00a0")),
          plain(row.source || missing.place),
          plain(row.comment || missing.place),
        ]),
    },
    ...(rest > 0 ? [paragraph(indicators.more(rest, formatNumber(rest, language)), { look: "note" })] : []),
  ];
}

/** Lessons learnt and proposals for the next promise, as written in Inställningar; nothing where neither is. */
export function lessonBlocks({ settings }: ReportModel, { words }: Wording): Block[] {
  const { lessons } = words.parts;
  const said = [
    ...(settings.lessons ? [named(lessons.lessons, settings.lessons)] : []),
    ...(settings.proposals ? [named(lessons.proposals, settings.proposals)] : []),
  ];
  return said.length === 0 ? [] : [{ kind: "heading", level: 1, text: lessons.heading, id: "lessons" }, ...said];
}

/** "Inte redovisat: diarienummer, effektmått och lärdomar.": all that is empty, in one line. */
export function notReportedBlocks(model: ReportModel, wording: Wording): Block[] {
  const { notReported } = wording.words;
  const { settings } = model;
  const actions = promisesOf(model).some((promise) => promise.actions.length > 0);
  const missing = [
    ...(settings.diaryNumber ? [] : [notReported.diaryNumber]),
    ...(settings.receivers.length > 0 ? [] : [notReported.receivers]),
    ...(settings.agreement ? [] : [notReported.agreement]),
    ...(settings.aim ? [] : [notReported.aim]),
    ...(actions ? [] : [notReported.actions]),
    ...(model.communications.length > 0 ? [] : [notReported.communication]),
    ...(model.indicators.length > 0 ? [] : [notReported.indicators]),
    ...(settings.lessons ? [] : [notReported.lessons]),
    ...(settings.proposals ? [] : [notReported.proposals]),
  ];
  return missing.length === 0 ? [] : [named(notReported.name, `${listText(missing, wording)}.`)];
}

/** The lines that both parties sign on, beside each other. */
export function signatureBlocks(model: ReportModel, wording: Wording): Block[] {
  const { words } = wording;
  const { signatures } = words.parts;
  const { settings } = model;
  const { policeArea } = settings;
  return [
    { kind: "heading", level: 1, text: signatures.heading, id: "signatures" },
    {
      kind: "signatures",
      parties: [
        {
          name: settings.municipality
            ? signatures.municipality(municipalityText(model, wording))
            : signatures.municipalityUnnamed,
          signatory: settings.signatoryMunicipality,
        },
        {
          name: policeArea ? signatures.police(words.policeArea(policeArea)) : signatures.policeUnnamed,
          signatory: settings.signatoryPolice,
        },
      ],
      lines: { placeAndDate: signatures.placeAndDate, signature: signatures.signature, name: signatures.name },
    },
  ];
}
