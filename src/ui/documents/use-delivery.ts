// The delivery of a document as the page shows it: the step that is going on, how it ended, and the file it left.
import { useEffect, useRef, useState } from "preact/hooks";
import type { FollowUpInput } from "../../contract/inputs";
import { renderDocx } from "../../report/docx/render";
import { callServer } from "../shared/server-client";
import {
  type Delivery,
  deliverAsPdf,
  deliverAsWord,
  deliverToGoogle,
  type FileFormat,
  type Outcome,
  recordFile,
  type Step,
} from "./deliver";
import { pdfName, pdfOf } from "./desk-pdfs";
import { makeDraftIds } from "./draft-id";
import { drawPng } from "./draw-png";
import { type FollowUpDraft, followUpInput } from "./follow-up-input";
import { PDF_MIME_TYPE, type SavedFile, saveFile } from "./save-file";

export type Way = "google" | FileFormat;

export interface Delivering {
  /** Null while nothing is being made. */
  readonly step: Step | null;
  /** How the latest attempt ended; null before the first and while one runs. */
  readonly outcome: Outcome | null;
  readonly file: SavedFile | null;
  /** `prepare` saves the texts and composes the document; it answers null where the texts could not be saved. */
  deliver(way: Way, prepare: (show: Delivery["show"]) => Promise<FollowUpDraft | null>): void;
  /** Logs the downloaded file once more, after its log failed. */
  recordAgain(): void;
}

const DELIVER = { google: deliverToGoogle, word: deliverAsWord, pdf: deliverAsPdf } satisfies Record<Way, unknown>;

/** Resolves once the browser has painted: a timer that starts in a frame fires after that frame's painting. */
function painted(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
  });
}

export function useDelivery(): Delivering {
  const [step, setStep] = useState<Step | null>(null);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [file, setFile] = useState<SavedFile | null>(null);
  const ids = useRef(makeDraftIds(Math.random)).current;
  const isBusy = useRef(false);
  const made = useRef<{ readonly name: string; readonly way: Way; readonly input: FollowUpInput } | null>(null);
  useEffect(() => () => URL.revokeObjectURL(file?.address ?? ""), [file]);

  const delivery: Delivery = {
    render: (document) => renderDocx(document, drawPng),
    save: (bytes, name) => setFile(saveFile(bytes, name)),
    toPdf: pdfOf,
    savePdf: ({ bytes, id }, name) => setFile({ ...saveFile(bytes, name, PDF_MIME_TYPE), pdf: id }),
    createDocument: (input) => callServer("createDocument", input),
    recordFollowUp: (input) => callServer("recordFollowUp", input),
    show: (next) => {
      setStep(next);
      return painted();
    },
  };

  /** Runs one attempt at a time. An error that is thrown becomes the outcome. */
  const attempt = (work: () => Promise<Outcome>) => {
    if (isBusy.current) return;
    isBusy.current = true;
    setOutcome(null);
    work()
      .catch((error: unknown): Outcome => ({ kind: "makingFailed", detail: String(error) }))
      .then((ended) => {
        const isUsedUp = ended.kind === "googleDone" || ended.kind === "googleNotRecorded" || ended.kind === "fileDone";
        if (isUsedUp && made.current) ids.useUp(made.current.name);
        isBusy.current = false;
        setStep(null);
        setOutcome(ended);
      });
  };

  return {
    step,
    outcome,
    file,
    deliver: (way, prepare) =>
      attempt(async () => {
        const draft = await prepare(delivery.show);
        if (draft === null) return { kind: "textsNotSaved" };
        const name = [way, draft.asOf, draft.type, draft.report.checksum].join(" ");
        const input = await followUpInput(draft, ids.idFor(name));
        made.current = { name, way, input };
        return await DELIVER[way](draft.report.document, input, delivery);
      }),
    recordAgain: () => {
      const { current } = made;
      if (current === null || current.way === "google") return;
      const { way, input } = current;
      attempt(() => recordFile(way, way === "pdf" ? { ...input, fileName: pdfName(input.fileName) } : input, delivery));
    },
  };
}
