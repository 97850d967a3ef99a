// Every figure of the report found again by adding up the appendix of the finished Word file, and nothing else.
import { isoWeekOf } from "../../../../src/domain/calendar/iso-week";
import { addDays, daysBetween } from "../../../../src/domain/calendar/plain-date";
import { renderDocx } from "../../../../src/report/docx/render";
import { day, YEAR_2022 } from "../../../helpers/make";
import { blocksOf, hasTable, type ReadBlock, tableRows } from "../../../helpers/report/read-docx";
import { composed } from "../../../helpers/report/report-text";
import { readYear } from "../../../helpers/year-file";

interface Counted {
  readonly date: string;
  readonly placeType: string;
  readonly place: string;
  readonly audiences: string;
  readonly amount: number;
  readonly id: string;
}

const MONTHS = "januari februari mars april maj juni juli augusti september oktober november december".split(" ");
const IDS = ["1.1", "1.2", "2.1", "2.2", "3.1", "3.2", "4.1"];

const isRow = ([first]: readonly string[]) => first !== "Summa";

function appendix(blocks: readonly ReadBlock[], id: string): Counted[] {
  const caption = `Räknade aktiviteter, löfte ${id}`;
  if (!hasTable(blocks, caption)) return [];
  return tableRows(blocks, caption)
    .filter(isRow)
    .map((cells): Counted => {
      const [date = "", where = ""] = cells;
      const [placeType, place] = where.includes(", ") ? where.split(", ") : ["", where];
      return {
        date,
        placeType: placeType ?? "",
        place: place ?? "",
        audiences: cells.length === 5 ? (cells[2] ?? "") : "",
        amount: Number(cells.at(-2)),
        id: cells.at(-1) ?? "",
      };
    });
}

const sumOf = (rows: readonly Counted[]) => rows.reduce((sum, row) => sum + row.amount, 0);

function groupedBy(rows: readonly Counted[], keyOf: (row: Counted) => string): Map<string, number> {
  const groups = new Map<string, number>();
  for (const row of rows) groups.set(keyOf(row), (groups.get(keyOf(row)) ?? 0) + row.amount);
  return groups;
}

const monthOf = ({ date }: Counted) => Number(date.slice(5, 7));
const swedish = (text: string) => Number(text.replace(",", "."));

describe.each(["2022-03-31", "2022-06-30", "2022-10-15", "2023-01-31"])("as of %s", (asOf) => {
  const made = composed(readYear("examples/pajala-2022.json"), asOf).then(async ({ document }) =>
    blocksOf(await renderDocx(document)),
  );
  const text = made.then((blocks) => blocks.map((block) => (block.kind === "paragraph" ? block.text : "")).join("\n"));

  /** What stands under a promise's heading, up to the next of its level or above: in the text, or in appendix A. */
  async function sectionOf(id: string, part: "text" | "appendix A"): Promise<ReadBlock[]> {
    const blocks = await made;
    const isHeading = (block: ReadBlock) => block.kind === "paragraph" && /^Heading[12]$/.test(block.style);
    const starts = blocks.flatMap((block, index) =>
      isHeading(block) && block.kind === "paragraph" && block.text.startsWith(`${id} `) ? [index] : [],
    );
    const start = starts[part === "text" ? 0 : 1] ?? 0;
    const length = blocks.slice(start + 1).findIndex(isHeading);
    return blocks.slice(start, start + 1 + length);
  }

  const linesOf = async (id: string, part: "text" | "appendix A") =>
    (await sectionOf(id, part)).map((block) => (block.kind === "paragraph" ? block.text : ""));
  const wordsOf = async (id: string) =>
    [...(await linesOf(id, "text")), ...(await linesOf(id, "appendix A"))].join("\n");

  async function outcomes(): Promise<Map<string, readonly string[]>> {
    const rows = tableRows(await made, "Löftena i den ordning de gavs");
    return new Map(rows.map((row) => [row[0]?.split(" ")[0] ?? "", row]));
  }

  test("each promise's outcome is the sum of its rows", async () => {
    const blocks = await made;
    const overview = await outcomes();
    for (const id of ["2.1", "2.2", "3.1", "3.2", "4.1"]) {
      expect([id, Number(/^\d+/.exec(overview.get(id)?.[1] ?? "")?.[0])]).toEqual([id, sumOf(appendix(blocks, id))]);
    }
    expect(overview.get("1.2")?.[1]).toBe(appendix(blocks, "1.2").length > 0 ? "Klart" : "Inte klart");
    const sum = sumOf(appendix(blocks, "2.1"));
    expect((await linesOf("2.1", "text")).join(" ")).toMatch(
      new RegExp(`blivit ${sum} tillfällen|blev ${sum} tillfällen`),
    );
  });

  test("the sums printed, and how many rows they are of", async () => {
    const blocks = await made;
    for (const id of IDS) {
      const rows = appendix(blocks, id);
      if (id === "1.2") continue;
      expect(await wordsOf(id)).toMatch(
        rows.length === 0
          ? /Ingen aktivitet har räknats\.|har inget genomförts\.|Inget genomfördes\.|hållit det i 0 av/
          : sumOf(rows) === rows.length
            ? new RegExp(`(?<!\\d)${rows.length}( tillfällen?)? räknades\\.`)
            : new RegExp(`(?<!\\d)${sumOf(rows)}( tillfällen?)? räknades, från ${rows.length} rad`),
      );
    }
    const printed = blocks.flatMap((block) =>
      block.kind === "table" && block.caption.startsWith("Räknade aktiviteter")
        ? [Number(block.rows.at(-1)?.at(-2))]
        : [],
    );
    expect(printed).toEqual(
      IDS.map((id) => appendix(blocks, id))
        .filter((rows) => rows.length > 0)
        .map(sumOf),
    );
  });

  test("the units of 1.1, kept and lost", async () => {
    const blocks = await made;
    const units = groupedBy(appendix(blocks, "1.1"), (row) => String(Math.floor((monthOf(row) - 1) / 2)));
    const table = tableRows(blocks, "Alla perioder, löfte 1.1");
    expect(table.map((row) => Number(row[2]))).toEqual([1, 2, 3, 4, 5].map((unit) => units.get(String(unit)) ?? 0));
    expect(await wordsOf("1.1")).toContain(`Det nåddes i ${units.size} av 5 tvåmånadersperioder`);
    expect((await outcomes()).get("1.1")?.[1]).toBe(`${units.size} av 5 tvåmånadersperioder`);
  });

  test("the average of 2.1, its weeks and its chart", async () => {
    const rows = appendix(await made, "2.1");
    const until = asOf < YEAR_2022.to ? day(asOf) : YEAR_2022.to;
    const average = (sumOf(rows) * 7) / (daysBetween(YEAR_2022.from, until) + 1);
    const printed = /([\d,]+) i snitt per vecka/.exec((await outcomes()).get("2.1")?.[1] ?? "")?.[1] ?? "";
    expect(Math.abs(swedish(printed) - average)).toBeLessThan(0.06);
    expect(swedish(printed) < 3).toBe(average < 3);

    const weeks = groupedBy(rows, ({ date }) => isoWeekOf(day(date)));
    const whole: number[] = [];
    for (let monday = day("2022-01-03"); addDays(monday, 6) <= YEAR_2022.to; monday = addDays(monday, 7)) {
      if (addDays(monday, 6) < day(asOf)) whole.push(weeks.get(isoWeekOf(monday)) ?? 0);
    }
    const reached = whole.filter((amount) => amount >= 3).length;
    const words = await wordsOf("2.1");
    expect(words).toContain(`I ${reached} av ${whole.length} hela veckor blev det minst 3.`);
    expect(words).toContain(`Som mest blev det ${Math.max(...whole)} och som minst ${Math.min(...whole)}`);
    const chart = (await sectionOf("2.1", "text")).flatMap((block) => (block.kind === "paragraph" ? [block.text] : []));
    expect(chart.find((line) => line.startsWith("Stapeldiagram"))).toContain(
      `Av ${whole.length} hela veckor som är slut nådde ${reached} målet, och ${whole.filter((amount) => amount === 0).length || "ingen"} var helt utan. Som mest var det ${Math.max(...weeks.values())},`,
    );
  });

  test("months, place types and places of 2.1", async () => {
    const blocks = await made;
    const rows = appendix(blocks, "2.1");
    const table = blocks.find((block) => block.kind === "table" && block.caption === "Räknade per månad för löfte 2.1");
    if (table?.kind !== "table") throw new Error("no months");
    const [header = [], ...months] = table.rows;
    const cell = (month: string | undefined, placeType: string | undefined) =>
      sumOf(
        rows.filter(
          (row) =>
            (month === "Summa" || `${MONTHS[monthOf(row) - 1]} 2022` === month) &&
            (placeType === "Summa" || row.placeType === placeType),
        ),
      );
    for (const [month, ...cells] of months) {
      expect([month, ...cells.map(Number)]).toEqual([month, ...header.slice(1).map((type) => cell(month, type))]);
    }
    const places = groupedBy(rows, ({ place }) => place);
    const line = /Platser: (.*?)\. Månad för månad/.exec(await wordsOf("2.1"))?.[1] ?? "";
    const named = [...line.matchAll(/([^(),]+?) \((\d+)\)/g)].map(([, name = "", amount]) => [
      name.trim().replace(/^och /, ""),
      Number(amount),
    ]);
    expect(named.length).toBeGreaterThan(3);
    for (const [name, amount] of named) expect([name, places.get(String(name))]).toEqual([name, amount]);
  });

  test("when and where of the promises with few rows", async () => {
    const blocks = await made;
    for (const id of IDS) {
      const rows = appendix(blocks, id);
      if (rows.length > 12) continue;
      const said = rows.map(
        ({ date, place }) => [`${Number(date.slice(8))} ${MONTHS[Number(date.slice(5, 7)) - 1]}`, place] as const,
      );
      const lines = (await linesOf(id, "text")).filter((line) => /^\d+ \p{L}+, /u.test(line));
      expect(lines).toHaveLength(rows.length);
      for (const [at, [day, place]] of said.entries()) {
        expect(lines[at]?.startsWith(`${day}, `)).toBe(true);
        expect(lines[at]).toContain(place);
      }
    }
  });

  test("the target groups reached", async () => {
    const reached = new Set(appendix(await made, "3.1").flatMap(({ audiences }) => audiences.split(", ")));
    const groups = ["Ungdomar", "Vuxna"].filter((group) => reached.has(group));
    const words = await wordsOf("3.1");
    expect(words.includes("Nådda målgrupper:")).toBe(groups.length > 0);
    if (groups.length > 0) expect(words).toContain(`Nådda målgrupper: ${groups.join(" och ")}.`);
  });

  test("rows credited to several promises", async () => {
    const blocks = await made;
    const all = IDS.flatMap((id) => appendix(blocks, id).map((row) => row.id));
    const shared = [...new Set(all.filter((id, index) => all.indexOf(id) !== index))];
    if (shared.length === 0) expect(await text).toContain("Ingen aktivitet räknas för mer än ett löfte.");
    else expect(await text).toMatch(new RegExp(`${shared.length} aktivitet(er)? räknas för flera löften`));
    for (const id of shared) expect(await text).toContain(`${id}, 2022`);
  });

  test("how many promises are fulfilled", async () => {
    const statuses = [...(await outcomes()).values()].map((row) => row[2] ?? "");
    expect(statuses).toHaveLength(IDS.length);
    const words = ["inget", "ett", "två", "tre", "fyra", "fem", "sex", "sju"];
    const counts: readonly [status: RegExp, said: RegExp][] = [
      [/Uppfyllt$/, /(\p{L}+) av sju löften (?:är )?uppfyll/u],
      [/Enligt plan$/, /(\p{L}+) (?:av sju löften|går) enligt plan/u],
      [/Riskerar/, /(\p{L}+) riskerar att inte uppfyllas/u],
      [/Delvis/, /(\p{L}+) är delvis uppfyll/u],
    ];
    const news = (await text).slice(0, 1200);
    for (const [status, said] of counts) {
      const count = statuses.filter((other) => status.test(other)).length;
      const word = said.exec(news)?.[1]?.toLowerCase();
      if (count > 0 && count < 7) expect([String(status), word]).toEqual([String(status), words[count]]);
    }
  });
});
