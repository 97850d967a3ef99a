// Making and handing over the document: what is going on, how it ended, and the file to download once more.
import { useEffect, useRef, useState } from "preact/hooks";
import type { FollowUpInput } from "../../contract/schemas";
import type { FollowUpType } from "../../domain/book";
import type { PlainDate } from "../../domain/plain-date";
import type { ComposedReport } from "../../report/compose";
import { renderDocx } from "../../report/docx";
import { callServer } from "../server-client";
import { type Delivery, deliverAsWord, deliverToGoogle, type Outcome, recordWord, type Step } from "./deliver";
import { makeDraftIds } from "./draft-id";
import { type SavedFile, saveFile } from "./save-file";

export interface Draft {
  readonly asOf: PlainDate;
  readonly type: FollowUpType;
  readonly by: string;
  readonly report: ComposedReport;
}

export type Way = "google" | "word" | "record";

export interface Delivering {
  /** Null while nothing is being made. */
  readonly step: Step | null;
  /** How the latest attempt ended; null before the first and while one runs. */
  readonly outcome: Outcome | null;
  readonly file: SavedFile | null;
  deliver(way: Way, draft: Draft): void;
}

/** Two frames: the first paints what was asked for, the second says that it has. */
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
  useEffect(() => () => URL.revokeObjectURL(file?.address ?? ""), [file]);

  const delivery: Delivery = {
    render: renderDocx,
    save: (bytes, name) => setFile(saveFile(bytes, name)),
    createDocument: (input) => callServer("createDocument", input),
    recordFollowUp: (input) => callServer("recordFollowUp", input),
    show: (next) => {
      setStep(next);
      return painted();
    },
  };

  const run = async (way: Way, { asOf, type, by, report }: Draft) => {
    const name = [way === "google" ? "google" : "word", asOf, type, report.checksum].join(" ");
    const input: FollowUpInput = {
      id: ids.idFor(name),
      asOf,
      type,
      fileName: report.fileName,
      checksum: report.checksum,
      by: by.trim(),
    };
    const ways = {
      google: () => deliverToGoogle(report.document, input, delivery),
      word: () => deliverAsWord(report.document, input, delivery),
      record: () => recordWord(input, delivery),
    };
    const ended = await ways[way]();
    if (ended.kind === "googleDone" || ended.kind === "googleNotRecorded" || ended.kind === "wordDone") ids.useUp(name);
    return ended;
  };

  const deliver = (way: Way, draft: Draft) => {
    if (isBusy.current) return;
    isBusy.current = true;
    setOutcome(null);
    run(way, draft)
      .catch((error: unknown): Outcome => ({ kind: "makingFailed", detail: String(error) }))
      .then((ended) => {
        isBusy.current = false;
        setStep(null);
        setOutcome(ended);
      });
  };
  return { step, outcome, file, deliver };
}
