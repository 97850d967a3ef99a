// Delivery: what is made, what is logged, and what is said when a step fails.

import type { FollowUpInput } from "../../../../src/contract/inputs";
import { fail, type Reply, succeed } from "../../../../src/contract/reply";
import type { RecordedFollowUp } from "../../../../src/contract/server-api";
import { plainDate } from "../../../../src/domain/calendar/plain-date";
import type { ReportDocument } from "../../../../src/report/blocks/blocks";
import {
  type Delivery,
  deliverAsPdf,
  deliverAsWord,
  deliverToGoogle,
  recordFile,
} from "../../../../src/ui/documents/deliver";
import type { PdfFailure } from "../../../../src/ui/documents/desk-pdfs";
import { makeDraftIds } from "../../../../src/ui/documents/draft-id";

const BYTES = new Uint8Array([80, 75, 3, 4]);
const REPORT: ReportDocument = {
  language: "sv",
  title: "",
  day: plainDate("2023-01-31"),
  headingColour: "#12355b",
  author: "",
  header: "",
  page: { before: "", between: "" },
  blocks: [],
};
const INPUT: FollowUpInput = {
  id: "U-7K3M9Q2X",
  asOf: plainDate("2023-01-31"),
  type: "Skriftlig",
  fileName: "uppföljning.docx",
  checksum: "0".repeat(64),
  by: "",
};
const URL_OF_DOCUMENT = "https://docs.google.com/document/d/abc/edit";

function recorded(url: string): Reply<RecordedFollowUp> {
  const { id, asOf, type, checksum } = INPUT;
  const followUp = { id, date: asOf, type, asOf, receivers: [], document: url, checksum, createdBy: "" };
  return succeed({ followUp, url });
}

/** A delivery that keeps a diary of what it was asked to do. */
function delivering(
  answers: {
    google?: Reply<RecordedFollowUp>;
    record?: Reply<RecordedFollowUp>;
    render?: Error;
    pdf?: PdfFailure;
  } = {},
) {
  const diary: string[] = [];
  const delivery: Delivery = {
    render: async () => {
      if (answers.render) throw answers.render;
      return BYTES;
    },
    save: (bytes, name) => diary.push(`saved ${name} ${bytes.length}`),
    toPdf: async (docx, name) => {
      diary.push(`converted ${name} ${docx.length}`);
      return answers.pdf ?? { bytes: new Uint8Array(7), id: "pdf" };
    },
    savePdf: ({ bytes, id }, name) => diary.push(`saved ${name} ${bytes.length} ${id}`),
    createDocument: async (input) => {
      diary.push(`created ${input.id} ${input.content}`);
      return answers.google ?? recorded(URL_OF_DOCUMENT);
    },
    recordFollowUp: async (input) => {
      diary.push(`recorded ${input.id}${input.fileName.endsWith(".pdf") ? " pdf" : ""}`);
      return answers.record ?? recorded("");
    },
    show: async (step) => {
      diary.push(step);
    },
  };
  return { diary, delivery };
}

test("to Google: written, sent in base64, and its address given", async () => {
  const { diary, delivery } = delivering();
  expect(await deliverToGoogle(REPORT, INPUT, delivery)).toEqual({ kind: "googleDone", url: URL_OF_DOCUMENT });
  expect(diary).toEqual(["writing", "sending", "created U-7K3M9Q2X UEsDBA=="]);
});

test("Drive refuses: nothing is logged, and the words are passed on", async () => {
  const refused = fail("refused", "Quota exceeded");
  const { diary, delivery } = delivering({ google: refused });
  expect(await deliverToGoogle(REPORT, INPUT, delivery)).toEqual({
    kind: "googleFailed",
    error: refused.ok ? null : refused.error,
  });
  expect(diary.some((line) => line.startsWith("recorded"))).toBe(false);
});

test("made but not logged: the document's address is still given", async () => {
  const { delivery } = delivering({ google: fail("busy", URL_OF_DOCUMENT) });
  expect(await deliverToGoogle(REPORT, INPUT, delivery)).toEqual({ kind: "googleNotRecorded", url: URL_OF_DOCUMENT });
});

test("as Word: the file is given before anyone tries to log it", async () => {
  const { diary, delivery } = delivering();
  expect(await deliverAsWord(REPORT, INPUT, delivery)).toEqual({ kind: "fileDone", format: "word" });
  expect(diary).toEqual(["writing", "saved uppföljning.docx 4", "recording", "recorded U-7K3M9Q2X"]);
});

test("logging fails: the file is given all the same, and logging can be tried again", async () => {
  const { diary, delivery } = delivering({ record: fail("busy") });
  expect((await deliverAsWord(REPORT, INPUT, delivery)).kind).toBe("fileNotRecorded");
  expect(diary).toContain("saved uppföljning.docx 4");
  expect(await recordFile("word", INPUT, delivering().delivery)).toEqual({ kind: "fileDone", format: "word" });
});

test("as PDF: the desk makes it of the Word file, and it is logged by its own name", async () => {
  const { diary, delivery } = delivering();
  expect(await deliverAsPdf(REPORT, INPUT, delivery)).toEqual({ kind: "fileDone", format: "pdf" });
  expect(diary).toEqual([
    "writing",
    "converting",
    "converted uppföljning.pdf 4",
    "saved uppföljning.pdf 7 pdf",
    "recording",
    "recorded U-7K3M9Q2X pdf",
  ]);
});

test.each(["failed", "late", "gone"] as const)("a PDF that %s is neither saved nor logged", async (problem) => {
  const { diary, delivery } = delivering({ pdf: problem });
  expect(await deliverAsPdf(REPORT, INPUT, delivery)).toEqual({ kind: "pdfFailed", problem });
  expect(diary).toEqual(["writing", "converting", "converted uppföljning.pdf 4"]);
});

test("a document that can't be written is neither saved nor sent", async () => {
  const { diary, delivery } = delivering({ render: new Error("för stort") });
  const ended = { kind: "makingFailed", detail: "för stort" };
  expect(await deliverAsWord(REPORT, INPUT, delivery)).toEqual(ended);
  expect(await deliverToGoogle(REPORT, INPUT, delivery)).toEqual(ended);
  expect(diary).toEqual(["writing", "writing"]);
});

test("an attempt keeps its ID until it is used up; another draft has its own", () => {
  let next = 0;
  const ids = makeDraftIds(() => {
    next += 0.01;
    return next % 1;
  });
  const first = ids.idFor("word 2023-01-31");
  expect(first).toMatch(/^U-[0-9A-Z]{8}$/);
  expect(ids.idFor("word 2023-01-31")).toBe(first);
  expect(ids.idFor("google 2023-01-31")).not.toBe(first);
  ids.useUp("word 2023-01-31");
  expect(ids.idFor("word 2023-01-31")).not.toBe(first);
});
