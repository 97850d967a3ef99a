// The built desk on a file that can't be written: the entry is refused in one line, nothing on disk is touched, and the
// same entry goes in when the fault is mended.
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
} from "node:fs";
import { tmpdir, userInfo } from "node:os";
import { join } from "node:path";
import type { SessionError } from "../../../src/local/session";
import { readWorkbook } from "../../../src/local/xlsx/read/workbook";
import { type StartDeskOptions, type StartedDesk, startDesk } from "../../helpers/browser/start-desk";
import { act, entry, isStored, logging } from "./desk-wire";

jest.setTimeout(240_000);

let folder: string;
let file: string;
let desk: StartedDesk | null = null;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "lofteskollen-"));
  file = join(folder, "pajala.xlsx");
  copyFileSync("examples/pajala-2022.xlsx", file);
});
afterEach(async () => {
  await desk?.close();
  desk = null;
  rmSync(folder, { recursive: true });
});

async function open(options: Partial<StartDeskOptions> = {}): Promise<string> {
  desk = await startDesk({ workbook: file, today: "2022-06-30", ...options });
  return desk.url;
}

const refusal = (problem: SessionError["code"]) => ({ ok: false, problem });
/** What lies beside the workbook, but for its lock, its earlier versions and the desk's latest address. */
const beside = () =>
  readdirSync(folder).filter(
    (name) =>
      !["pajala.xlsx", ".pajala.versioner"].includes(name) &&
      !name.startsWith(".~lock") &&
      !name.startsWith(`.lofteskollen-${userInfo().username}-`),
  );
const rowsWith = (id: string) =>
  (readWorkbook(file).find(({ name }) => name === "Aktiviteter")?.rows ?? []).filter((row) => row.includes(id));
const [first, retried] = [entry(1), entry(1, true)];

test("a full disk", async () => {
  const before = readFileSync(file);
  // Less than the workbook needs, and more than the lock does.
  const full = await open({ mostBlocks: 40 });
  expect(await act(full, logging(first))).toEqual(refusal("diskFull"));
  expect(readFileSync(file).equals(before)).toBe(true);
  expect(beside()).toEqual([]);
  await desk?.close();
  expect(isStored(await act(await open(), logging(retried)))).toBe(true);
  expect(rowsWith(first.id)).toHaveLength(1);
});

test("a file that becomes read-only, is moved away, and is changed by another program", async () => {
  const url = await open();
  const before = readFileSync(file);

  chmodSync(file, 0o444);
  expect(await act(url, logging(first))).toEqual(refusal("readOnly"));
  expect(readFileSync(file).equals(before)).toBe(true);
  chmodSync(file, 0o644);

  const away = join(folder, "flyttad.xlsx");
  renameSync(file, away);
  expect(await act(url, logging(retried))).toEqual(refusal("missing"));
  expect(existsSync(file)).toBe(false);
  renameSync(away, file);
  expect(isStored(await act(url, logging(retried)))).toBe(true);
  expect(rowsWith(first.id)).toHaveLength(1);

  copyFileSync("examples/pajala-2022.xlsx", file);
  expect(await act(url, logging(entry(2)))).toEqual(refusal("changedElsewhere"));
  expect(readFileSync(file).equals(before)).toBe(true);
  await desk?.close();
  const again = await open();
  expect(isStored(await act(again, logging(entry(2, true))))).toBe(true);
  expect([rowsWith(first.id).length, rowsWith(entry(2).id).length]).toEqual([0, 1]);
  expect(beside()).toEqual([]);
});
