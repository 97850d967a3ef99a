// The list to print: everything that its promises need to know has its box or its line, and nothing else is loaded.
import { readLogo } from "../../../../src/domain/logo/logo";
import { logListHtml } from "../../../../src/report/log-list/html";
import { aBook } from "../../../helpers/a-book";
import { aLogo } from "../../../helpers/a-png";
import { aCommitment } from "../../../helpers/make";

const walk = aCommitment({ id: "2.1", activityTypes: ["Trygghetsvandring"], requirement: "Enligt Brå <2020>" });

test("lines ask with boxes, a card has its points and its answer, and texts are texts", () => {
  const html = logListHtml(aBook({ commitments: [aCommitment({ placeTypes: ["Skola & hem"] }), walk] }));
  expect(html).toContain('<span class="box">Kontakt</span>');
  expect(html).toContain('<span class="box">Skola &#38; hem</span>');
  expect(html).toContain("Enligt Brå &#60;2020&#62;");
  expect(html).toContain("Rundan var bestämd i förväg");
  expect(html).toContain("Räknas för 2.1");
  expect(html).toContain("Skriv en rad för varje gång. Sätt kryss.");
  expect(html).toContain("Fyll i en ruta för varje gång. Sätt kryss.");
  expect(html).toContain('<div class="lines" tabindex="0" role="region" aria-label="Skriv en rad för varje gång.">');
  expect(html).not.toMatch(/<script|src=|href=|url\(/);
});

test("it says who gets the list, and what to do where the promises ask for nothing", () => {
  const book = aBook({ commitments: [aCommitment()] });
  const settings = { ...book.settings, contact: "trygg@pajala.se" };
  expect(logListHtml({ ...book, settings })).toContain("Lämna listan till trygg@pajala.se.");
  expect(logListHtml({ ...book, commitments: [] })).toContain("Löftena frågar inte efter någon aktivitet");
});

test("the logo stands beside each heading, no higher than it, and nothing is fetched", () => {
  const book = aBook({ commitments: [aCommitment({ activityTypes: ["Kontakt"] }), walk] });
  const logo = readLogo(aLogo({ width: 600, height: 200 }));
  const html = logListHtml({ ...book, settings: { ...book.settings, logo } });
  expect(html.match(/<img /g)).toHaveLength(html.split('<div class="sheet">').length - 1);
  expect(html).toMatch(/<img src="data:image\/png;base64,[^"]+" width="72" height="24" alt="Logotyp, Fjällby">/);
  expect(logListHtml(book)).not.toContain("<img");
});

test("a promise that names no activity has a box with its first words", () => {
  const text = "Polisen ska vara synlig på torget i centrala byn varje vecka.";
  const html = logListHtml(aBook({ commitments: [aCommitment({ id: "3.1", activityTypes: [], text }), walk] }));
  expect(html).toContain('<span class="box">3.1 Polisen ska vara synlig på torget …</span>');
  expect(html).not.toContain("Löftena frågar inte");
});

test("the cards of several kinds stand beside each other, four on a sheet, and all come once more", () => {
  const commitments = ["Riskkväll", "SSPF-möte", "Hundsök i skolmiljö", "Trygghetsvandring"].map((type, at) =>
    aCommitment({ id: `4.${at + 1}`, activityTypes: [type] }),
  );
  const sheetsOf = (html: string) => html.split('<div class="sheet">').slice(1);
  const cardsOn = (sheet: string) => [...sheet.matchAll(/<h2>(.*?) </g)].map(([, type]) => type);
  const [first = "", second = "", ...more] = sheetsOf(logListHtml(aBook({ commitments })));
  expect([cardsOn(first).length, cardsOn(second), more]).toEqual([4, cardsOn(first), []]);
  expect(sheetsOf(logListHtml(aBook({ commitments: commitments.slice(0, 1) }))).map(cardsOn)).toEqual([
    ["Riskkväll", "Riskkväll"],
  ]);
  expect(first).toMatch(/<strong>Din roll<\/strong><span class="line">/);
});
