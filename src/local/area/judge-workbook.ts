// One workbook of an area: from its file to its facts, or to the line that says why it isn't among the others.
import { type AreaMember, areaMember } from "../../domain/area/area-member";
import type { Language } from "../../domain/book/book";
import type { PlainDate } from "../../domain/calendar/plain-date";
import { cliWords } from "../../i18n/words";
import { municipalityPage } from "../../report/area/municipality-page";
import type { Block } from "../../report/blocks/blocks";
import { findTab } from "../../workbook/cells/tab";
import { decodeBook } from "../../workbook/decode/book";
import { COMMITMENTS } from "../../workbook/schema/tabs";
import { readingRefusal, unexpected } from "../cli/refusal";
import type { FoundFile } from "./find-workbooks";
import { hasOwnTabs } from "./own-workbook";
import { readJudgedTabs } from "./read-judged-tabs";

/** What is asked of every workbook of an area. */
export interface AreaQuestion {
  readonly asOf: PlainDate;
  /** Of the pages. */
  readonly language: Language;
  /** Whether each workbook's page is wanted. */
  readonly hasPages: boolean;
}

export type WorkbookAnswer =
  | {
      readonly kind: "member";
      readonly member: AreaMember;
      readonly page: readonly Block[];
      /** Lines to be told beside the answer. */
      readonly told: readonly string[];
    }
  /** The line says why the workbook isn't in the area. */
  | { readonly kind: "notRead"; readonly line: string }
  /** A workbook that was made of an area's. */
  | { readonly kind: "ownWorkbook" };

/** Plain data, which may be sent from one thread to another. */
export function judgeWorkbook({ path, name }: FoundFile, { asOf, language, hasPages }: AreaQuestion): WorkbookAnswer {
  const words = cliWords(language);
  try {
    const told: string[] = [];
    const { tabs, names } = readJudgedTabs(path, (formulas) =>
      told.push(`${name}: ${words.formulasGivenUp(formulas.join(", "))}`),
    );
    if (hasOwnTabs(names)) return { kind: "ownWorkbook" };
    if (findTab(tabs, COMMITMENTS) === undefined) return { kind: "notRead", line: words.noPromiseTab(name) };
    const book = decodeBook(tabs);
    const page = hasPages ? municipalityPage(book, asOf, language) : [];
    return { kind: "member", member: areaMember(book, asOf), page, told };
  } catch (error) {
    return { kind: "notRead", line: readingRefusal(error, name) ?? unexpected(error, name).message };
  }
}
