import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { plainDate } from "../../../../src/domain/calendar/plain-date";
import { propose } from "../../../../src/local/cli/propose";
import { readWorkbook } from "../../../../src/local/xlsx/read/workbook";
import { tabsFrom } from "../../../../src/workbook/cells/tab";
import { decodeBook } from "../../../../src/workbook/decode/book";

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "lofteskollen-"));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const TEXT = `Sandvike – medborgarlöften 2023–2024

Trafik

 • Polisen ska i snitt göra minst två hastighetskontroller i veckan på Storgatan och i Norrby.
 • Fältgruppen är ute varje fredag, minst en gång i veckan.
 • Polisen lägger minst 400 timmar per år på närvaro.

Trygghet

 • Flera trygghetsvandringar ska hållas av polis och kommun, enligt Brås riktlinjer.
 • Kommunen ska senast den 30 juni 2023 ta fram en plan mot klotter, skräp och buller.
 • Andelen invånare som känner sig trygga ska öka till 70 procent.`;

function textFile(content: string | Uint8Array = TEXT): string {
  const file = join(folder, "loften.txt");
  writeFileSync(file, content);
  return file;
}

const plain = { command: "propose", json: true, out: "", period: null } as const;
const read = async (content?: string | Uint8Array) =>
  JSON.parse(await propose({ ...plain, text: textFile(content) })) as Record<string, unknown>;

test("--json tells each promise in the words of the tab, with places in the text", async () => {
  const { municipality, from, to, proposals } = await read();
  expect([municipality, from, to]).toEqual(["Sandvike", "2023-01-01", "2024-12-31"]);
  const [first] = proposals as [Record<string, unknown>];
  expect(first).toMatchObject({
    focus: "Trafik",
    kind: "Snitt",
    target: 2,
    per: "vecka",
    owner: "Polis",
    requiredParties: ["Polis"],
    places: ["Storgatan", "Norrby"],
    activityTypes: ["Hastighetskontroll"],
    warnings: ["severalPlaces"],
  });
  const [start, end] = first["span"] as [number, number];
  expect(TEXT.slice(start, end)).toBe(first["text"]);
});

test("--out makes a workbook that is judged with no row issue, and leaves an older file alone", async () => {
  const out = join(folder, "ny.xlsx");
  const [written, heading, ...left] = (await propose({ ...plain, json: false, text: textFile(), out })).split("\n");
  expect(written).toMatch(/ med 6 löften, 4 att se över\.$/);
  expect(heading).toBe("Att se över (kör granska för att se vad):");
  expect(left).toHaveLength(4);
  expect(left).toContain("  2.1 Flera trygghetsvandringar ska hållas av polis …");
  const { issues, commitments, settings, focusAreas } = decodeBook(tabsFrom(readWorkbook(out)));
  expect(issues).toEqual([]);
  expect(commitments.map(({ id, kind }) => `${id} ${kind}`)).toEqual([
    "1.1 Snitt",
    "1.2 Varje",
    "1.3 Varje",
    "2.1 Antal",
    "2.2 Milstolpe",
    "2.3 Mätvärde",
  ]);
  expect(settings).toMatchObject({ municipality: "Sandvike", period: { from: "2023-01-01", to: "2024-12-31" } });
  expect(focusAreas.map(({ name }) => name)).toEqual(["Trafik", "Trygghet"]);
  const before = readFileSync(out);
  await expect(propose({ ...plain, text: textFile(), out })).rejects.toThrow("finns redan");
  expect(readFileSync(out).equals(before)).toBe(true);
  expect(readdirSync(folder).filter((name) => name.endsWith(".tmp"))).toEqual([]);
});

test("--out keeps the text's own numbers and the mailbox of a function", async () => {
  const out = join(folder, "egna.xlsx");
  const text = textFile(
    "Sandvike – medborgarlöften 2023\n\nTrafik\n1. Polisen ska göra minst två hastighetskontroller.\n2. Kommunen ska göra minst tre skolbesök.\n\nTrygghet\n3. Polisen ska gå minst två trygghetsvandringar.\n\nKontakt\nKarin Exempelsson, karin.exempelsson@sandvike.example, 0999-123 45\nsakerhet@sandvike.example",
  );
  await propose({ ...plain, text, out });
  const { commitments, settings } = decodeBook(tabsFrom(readWorkbook(out)));
  expect(commitments.map(({ id, focus }) => `${id} ${focus}`)).toEqual(["1 Trafik", "2 Trafik", "3 Trygghet"]);
  expect(settings.contact).toBe("sakerhet@sandvike.example");
});

test("a text without days makes no workbook before it is told which", async () => {
  const text = textFile("Polisen lovar att göra minst två insatser.");
  const out = join(folder, "utan.xlsx");
  await expect(propose({ ...plain, text, out })).rejects.toThrow("--period");
  const period = { from: plainDate("2027-01-01"), to: plainDate("2027-12-31") };
  await propose({ ...plain, text, out, period });
  expect(decodeBook(tabsFrom(readWorkbook(out))).settings.period).toEqual(period);
});

test.each([
  ["empty", "", "tom"],
  ["a document", "PK\u0003\u0004 word/document.xml", "dokument"],
  [
    "English",
    "The police will visit every school at least twice a year, and the municipality will mend the lights along the paths before the winter comes to town.",
    "svenska",
  ],
  ["news", "Två greps\n\nPolisen grep två män i går. De hade tagit verktyg.", "inget löfte"],
  [
    "several years",
    "Löften 2022\n\n • Polisen gör två insatser.\n\nLöften 2023\n\n • Polisen gör tre insatser.",
    "2022-01-01..2022-12-31",
  ],
])("%s gives a line that says why", async (_name, content, words) => {
  await expect(propose({ ...plain, text: textFile(content) })).rejects.toThrow(words);
});

test("a file in Windows' own letters is read as well", async () => {
  const { proposals } = await read(Buffer.from(TEXT.replace(/[–•]/g, "-"), "latin1"));
  expect(proposals).toMatchObject([{ owner: "Polis" }, { owner: "Kommun" }, {}, {}, {}, {}]);
});

test("granska tells what to settle before anybody signs", async () => {
  const review = await propose({ ...plain, json: false, command: "granska", text: textFile() });
  expect(review).toContain("6 löften i texten. 5 går att räkna eller visa som de är skrivna. 4 att se över.");
  expect(review).toContain(
    "”Flera trygghetsvandringar” går inte att räkna. Skriv till exempel ”minst tre trygghetsvandringar under året”.",
  );
});

test("granska has nothing to remark on only where nothing is open", async () => {
  const text = textFile("Löften 2027\n\n1. Kommunen startar en grannsamverkansgrupp i Norrby senast den 30 juni 2027.");
  const review = await propose({ ...plain, json: false, command: "granska", text });
  expect(review).toContain("Löfte 1\n");
  expect(review).toContain("? Öppet: Vilken aktivitetstyp");
  expect(review).not.toContain("Inget att anmärka");
});
