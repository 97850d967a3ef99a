// The page for the council: each promise with its problem and its actions, what lacks one of them, and the law's two years.
import type { Book } from "../../../../src/domain/book/book";
import { textOf } from "../../../../src/report/blocks/blocks";
import { councilPage } from "../../../../src/report/council/council-page";
import { renderDocx } from "../../../../src/report/docx/render";
import { aBook, EMPTY_BOOK, someSettings } from "../../../helpers/a-book";
import { aCommitment, anAction, anActivity, day } from "../../../helpers/make";

const ON = day("2023-01-31");

const book = aBook({
  settings: someSettings({ situationUpdated: day("2022-03-01"), planDecided: day("2021-01-15") }),
  focusAreas: [
    { name: "Trygghet", problem: "Många är otrygga på kvällen.", source: "Enkät" },
    { name: "Trafik", problem: "Det körs för fort vid skolan.", source: "Mätning" },
  ],
  commitments: [
    aCommitment({ id: "1", activityTypes: ["Vandring"] }),
    aCommitment({ id: "2", activityTypes: ["Kväll"] }),
    aCommitment({ id: "3", activityTypes: ["Råd"], focus: "" }),
  ],
  activities: [anActivity("2022-03-01", { type: "Vandring" }), anActivity("2022-09-01", { type: "Vandring" })],
  actions: [
    anAction({ id: "H1", commitment: "1", text: "Boka guide", state: "Klar", done: day("2022-02-01") }),
    anAction({ id: "H2", commitment: "1", text: "Bjud in föreningar", due: day("2022-05-01") }),
    anAction({ id: "H3", commitment: "1", text: "Skriv rapport", due: day("2023-03-01") }),
    anAction({ id: "H4", commitment: "2", text: "Gör schema", due: day("2023-03-01") }),
  ],
  unreadable: [{ id: "4", focus: "Trygghet", text: "Oläsligt", row: 6 }],
});

/** What the page says, with ordinary spaces in the place of no-break ones. */
function lines(of: Book, on = ON, language: "sv" | "en" = "sv"): string[] {
  return textsOf(of, on, language).map((line) => line.replace(/\u00a0/g, " "));
}

function textsOf(of: Book, on: typeof ON, language: "sv" | "en"): string[] {
  return councilPage(of, on, language).document.blocks.flatMap((block) => {
    if (block.kind === "heading") return [block.text];
    if (block.kind === "paragraph") return [textOf(block.text)];
    if (block.kind === "list") return block.items.map(textOf);
    return block.kind === "table" ? block.rows.map((row) => row.map(textOf).join(" | ")) : [];
  });
}

test("ties each promise to its problem and its actions, the late ones first, and tells what lacks which", () => {
  expect(lines(book).slice(3, -1)).toEqual([
    "Lägesbilden uppdaterades den 1 mars 2022. Den ska uppdateras minst vartannat år, nästa gång senast den 1 mars 2024 (6 §). Åtgärdsplanen beslutades den 15 januari 2021. Den skulle ha följts upp senast den 15 januari 2023 (6 §).",
    "1 Vandring | Många är otrygga på kvällen | Bjud in föreningar (försenad, skulle ha varit klar 1 maj). Boka guide (klar 1 februari). Skriv rapport (senast 1 mars) | 2 av 2. ✔ Uppfyllt",
    "2 Kväll | samma problem | Gör schema (senast 1 mars) | 0 av 2. ✖ Inte uppfyllt",
    "4 Oläsligt | samma problem | ingen åtgärd | ? Inte bedömt",
    "3 Råd | inget problem angivet | ingen åtgärd | 0 av 2. ✖ Inte uppfyllt",
    "Ett problem har inget löfte: Trafik. Ingen åtgärd i planen hör till 3.",
  ]);
});

test("says that a day is missing, and doesn't know of one that is still to come", () => {
  const later = { ...book, settings: someSettings({ situationUpdated: day("2023-06-01") }) };
  expect(lines(later)[3]).toBe("Det framgår inte när lägesbilden uppdaterades eller när åtgärdsplanen beslutades.");
});

test("of many promises the actions are counted", () => {
  const many = Array.from({ length: 25 }, (_, at) =>
    aCommitment({ id: `${at + 1}`, activityTypes: [`Typ ${at + 1}`] }),
  );
  const actions = [
    anAction({ state: "Klar", done: day("2022-02-01"), commitment: "7" }),
    anAction({ due: day("2022-02-01"), commitment: "7" }),
  ];
  const rows = lines({ ...book, commitments: many, actions });
  expect(rows.filter((row) => row.includes(" | "))).toHaveLength(26);
  expect(rows).toContain("7 Typ 7 | samma problem | 1 av 2 klara, 1 försenad | 0 av 2. ✖ Inte uppfyllt");
  expect(rows.at(-2)).toMatch(
    /^Ett problem har inget löfte: Trafik\. Ingen åtgärd i planen hör till 1, 2, 3, .* och 12 till\./,
  );
});

test.each([
  ["an empty workbook", EMPTY_BOOK],
  ["Pajala's promises", book],
])("%s makes a page in both languages", async (_name, given) => {
  for (const language of ["sv", "en"] as const) {
    const { document, name } = councilPage(given, ON, language);
    expect(lines(given, ON, language).join("\n")).not.toMatch(/undefined|null|NaN/);
    expect((await renderDocx(document)).length).toBeGreaterThan(1000);
    expect(name).toMatch(/2023-01-31$/);
  }
});
