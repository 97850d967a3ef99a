// `area`: the workbooks of a police area judged on one day, as a page for its chief, a workbook, or rows for programs.
import { existsSync } from "node:fs";
import { type Area, type AreaSource, areaOf } from "../../domain/area/area";
import type { Language } from "../../domain/book/book";
import { cliWords } from "../../i18n/words";
import { areaHtml } from "../../report/area/area-html";
import { composeArea, type NotRead } from "../../report/area/compose-area";
import type { Block } from "../../report/blocks/blocks";
import { drawPng } from "../cli/draw-png";
import { mayBeReplaced } from "../cli/own-file";
import { Refusal } from "../cli/refusal";
import { writeWhole } from "../cli/write-whole";
import { printableJson, printableLine } from "../printable";
import type { AreaArguments, AreaEnding } from "./area-arguments";
import { areaCsv } from "./area-csv";
import { areaJson } from "./area-json";
import { areaText } from "./area-text";
import { areaWorkbook } from "./area-workbook";
import { findWorkbooks } from "./find-workbooks";
import { builtCrew, type Crew, judgeAll } from "./judge-all";
import type { AreaQuestion } from "./judge-workbook";
import { isOwnWorkbook } from "./own-workbook";

interface Judged {
  readonly area: Area;
  readonly notRead: readonly NotRead[];
  readonly pages: ReadonlyMap<AreaSource["member"], readonly Block[]>;
}

async function judged(options: AreaArguments, hasPages: boolean, crewFor: CrewFor, tell: Tell): Promise<Judged> {
  const { paths, folder, out, asOf, language } = options;
  const words = cliWords(language);
  const { files, closedFolders } = findWorkbooks(paths, folder, out);
  const question = { asOf, language, hasPages };
  const answers = await judgeAll(files, question, crewFor(question));
  const sources: AreaSource[] = [];
  const notRead: NotRead[] = closedFolders.map((file) => ({ file, line: words.folderClosed(file) }));
  const pages = new Map<AreaSource["member"], readonly Block[]>();
  for (const [at, answer] of answers.entries()) {
    const file = files[at]?.name ?? "";
    if (answer.kind === "notRead") notRead.push({ file, line: answer.line });
    if (answer.kind !== "member") continue;
    sources.push({ file, member: answer.member });
    pages.set(answer.member, answer.page);
    for (const line of answer.told) tell(line);
  }
  for (const { line } of notRead) tell(line);
  if (sources.length === 0) throw new Refusal(words.noWorkbooks(paths.join(", "), notRead.length > 0));
  return { area: areaOf(sources, asOf), notRead, pages };
}

async function bytesOf({ area, notRead, pages }: Judged, ending: AreaEnding, language: Language): Promise<Uint8Array> {
  const document = () => {
    const pageOf = ({ member }: AreaSource) => pages.get(member) ?? [];
    return composeArea({ area, notRead, pageOf }, language);
  };
  if (ending === ".json") return Buffer.from(printableJson(areaJson(area, notRead)), "utf8");
  if (ending === ".csv") return Buffer.from(areaCsv(area), "utf8");
  if (ending === ".xlsx") return areaWorkbook(area, notRead, language);
  if (ending === ".html") return Buffer.from(areaHtml(document()), "utf8");
  // What a Word file needs is not loaded for the others.
  const { renderDocx } = await import("../../report/docx/render");
  return await renderDocx(document(), drawPng);
}

type CrewFor = (question: AreaQuestion) => Crew;
type Tell = (line: string) => void;

/**
 * What is printed.
 *
 * @param tell Takes the line of each workbook that can't be read.
 * @throws Refusal with the line that says why nothing was judged or written.
 */
export async function judgeArea(options: AreaArguments, tell: Tell, crewFor: CrewFor = builtCrew): Promise<string> {
  const { out, ending, language, replaces } = options;
  const words = cliWords(language);
  if (options.tidy !== "") {
    // What open data needs is not loaded for the others.
    const { writeAreaTidy } = await import("./area-tidy");
    return await writeAreaTidy(options, tell);
  }
  // A workbook that people keep is never written over.
  if (ending === ".xlsx" && existsSync(out) && !isOwnWorkbook(out)) throw new Refusal(words.outExists(out));
  const isKept = ending !== null && ending !== ".xlsx" && !replaces && !mayBeReplaced(out);
  if (isKept) throw new Refusal(words.outNotOwn(out));
  const found = await judged(options, ending === ".docx" || ending === ".html", crewFor, tell);
  if (ending === null) return areaText(found.area, language);
  await writeWhole(out, await bytesOf(found, ending, language));
  const { sources } = found.area;
  return printableLine(words.areaWritten(out, sources.length, found.notRead.length));
}
