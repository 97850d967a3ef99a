// The chapters around the promises: agreement and aim, outcome indicators, lessons, and the page to sign, which holds
// nothing else.
import { promisesOf, type ReportModel } from "../../domain/follow-up/model";
import { formatNumber } from "../../i18n/format/figures";
import { type Block, paragraph, plain } from "../blocks/blocks";
import type { Wording } from "../blocks/wording";
import { municipalityText } from "./front";

/** The agreement and its aim, or where in the workbook they are missing. */
export function frameBlocks({ settings }: ReportModel, { words }: Wording): Block[] {
  const { frame, missing } = words;
  return [
    { kind: "heading", level: 1, text: frame.heading, id: "frame" },
    paragraph(settings.agreement ? frame.agreement(withoutStop(settings.agreement)) : missing.agreement),
    paragraph(settings.aim ? frame.aim(settings.aim) : missing.aim),
  ];
}

function withoutStop(text: string): string {
  return text.replace(/\.$/, "");
}

/** The outcome indicators as a table, or a sentence that there are none. */
export function indicatorBlocks(model: ReportModel, { words, language }: Wording): Block[] {
  const { indicators: rows } = model;
  const hasOutcomes = promisesOf(model).some(({ judgement }) => judgement.commitment.kind === "Mätvärde");
  const { indicators } = words.parts;
  const { missing } = words;
  const heading: Block = { kind: "heading", level: 1, text: indicators.heading, id: "indicators" };
  if (rows.length === 0) return [heading, paragraph(indicators.none)];
  return [
    heading,
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
      rows: rows.map((row) => [
        plain(row.measure),
        plain(row.date),
        plain([formatNumber(row.value, language), row.unit].filter((part) => part !== "").join("\u00a0")),
        plain(row.source || missing.place),
        plain(row.comment || missing.place),
      ]),
    },
  ];
}

/** Lessons learnt and proposals for the next promise, as written in Inställningar. */
export function lessonBlocks({ settings }: ReportModel, { words }: Wording): Block[] {
  const { lessons } = words.parts;
  return [
    { kind: "heading", level: 1, text: lessons.heading, id: "lessons" },
    { kind: "heading", level: 2, text: lessons.lessons, id: "learnt" },
    paragraph(settings.lessons || lessons.noLessons),
    { kind: "heading", level: 2, text: lessons.proposals, id: "proposals" },
    paragraph(settings.proposals || lessons.noProposals),
  ];
}

/** The receivers, the diary number and the lines that both parties sign on. */
export function signatureBlocks(model: ReportModel, wording: Wording): Block[] {
  const { words } = wording;
  const { signatures } = words.parts;
  const { settings } = model;
  const { agreement, diaryNumber, policeArea, receivers } = settings;
  return [
    { kind: "heading", level: 1, text: signatures.heading, id: "signatures", startsPage: true },
    paragraph(receivers.length > 0 ? signatures.receivers(receivers.join(", ")) : signatures.noReceivers),
    paragraph(diaryNumber ? signatures.diary(diaryNumber) : signatures.noDiary),
    paragraph(agreement ? signatures.agreement(withoutStop(agreement)) : words.missing.agreement, {
      keepsWithNext: true,
    }),
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
