import { readStatements } from "../../../../../src/domain/propose/statements/read-statements";
import { readBlocks } from "../../../../../src/domain/propose/text/blocks";
import { joinLines } from "../../../../../src/domain/propose/text/lines";
import { normalise } from "../../../../../src/domain/propose/text/normalise";
import { swedish } from "../../../../../src/i18n/reading/swedish";

function read(source: string) {
  const { text } = joinLines(normalise(source, swedish), swedish);
  const { statements, leftOut, focusAreas, promisers } = readStatements({
    blocks: readBlocks(text, swedish),
    words: swedish,
    chosen: null,
    period: null,
  });
  return {
    promises: statements.map((statement) => statement.text),
    heads: statements.map(({ heads }) => heads.join("+")),
    focus: statements.map(({ focus }) => focus?.name ?? ""),
    leftOut: leftOut.map(({ start, end, reason }) => `${reason}: ${text.slice(start, end)}`),
    problems: focusAreas.map(({ problem }) => (problem === null ? "" : text.slice(problem.start, problem.end))),
    promisers,
  };
}

test("promises are told from what stands around them", () => {
  const found = read(`Stäng meny

Sandvike kommun – medborgarlöften 2023

Polisen i Sandvike och Sandvike kommun lovar att tillsammans göra följande:

Bakgrund

Enkäten visar att var tredje invånare är otrygg. Tre inriktningar har valts:

• Trafik och buskörning
• Droger
• Otrygga platser

Trafik

Av samtalen framkom att invånarna vill se fler kontroller.

Polisen ska:

• göra minst 20 hastighetskontroller
• Besöka skolorna. Detta sker vid skolstart.

Droger

• Kommunen ska hålla två föräldramöten. Polisen ska göra minst tre sök med hund.

Uppföljning

Löftena följs upp två gånger per år.

Kontakt

Ring växeln, 0123-456 78.`);
  expect(found.promises).toEqual([
    "göra minst 20 hastighetskontroller",
    "Besöka skolorna. Detta sker vid skolstart.",
    "Kommunen ska hålla två föräldramöten.",
    "Polisen ska göra minst tre sök med hund.",
  ]);
  expect(found.heads).toEqual(["Polis", "Polis", "", ""]);
  expect(found.focus).toEqual(["Trafik och buskörning", "Trafik och buskörning", "Droger", "Droger"]);
  expect(found.problems).toEqual(["Av samtalen framkom att invånarna vill se fler kontroller.", ""]);
  expect(found.promisers).toEqual(["Polis", "Kommun"]);
  expect(found.leftOut).toContain("process: Löftena följs upp två gånger per år.");
  expect(found.leftOut).toContain("contact: Ring växeln, 0123-456 78.");
});

test("promises in running text are found among what is told", () => {
  const { promises, leftOut } = read(`Löften i Sandvike 2023

Sandvike är en trygg kommun, men trafiken oroar. I förra årets mätning svarade 42 procent att de är otrygga. Därför ska polisen genomföra minst tio hastighetskontroller i månaden. Kommunen sätter upp farthinder på Storgatan. "Det känns bra", säger kommunalrådet.

Under 2022 genomfördes 31 kontroller.`);
  expect(promises).toEqual([
    "Därför ska polisen genomföra minst tio hastighetskontroller i månaden.",
    "Kommunen sätter upp farthinder på Storgatan.",
  ]);
  expect(leftOut).toHaveLength(4);
});

test("a list within a sentence is a promise each", () => {
  const { promises } = read(
    "Löften 2023\n\nPolisen lovar att genomföra tio kontroller i centrum; besöka varje skola två gånger; delta i minst fyra möten.",
  );
  expect(promises).toHaveLength(3);
});

test("numbered promises with names and marks of who answers are one each", () => {
  const { promises, focus } = read(`Löften i Sandvike 2023

Löfte 1 – Trygga skolvägar
Kommunen ska kartlägga skolvägarna. Arbetet ska vara klart i maj.
Ansvarig: Kommunen

Löfte 2 – Drogfri ungdom
Polisen och socialtjänsten ska göra besök hos ungdomar. Minst 10 besök per år.`);
  expect(promises).toEqual([
    "Kommunen ska kartlägga skolvägarna. Arbetet ska vara klart i maj. Ansvarig: Kommunen",
    "Polisen och socialtjänsten ska göra besök hos ungdomar. Minst 10 besök per år.",
  ]);
  expect(focus).toEqual(["Trygga skolvägar", "Drogfri ungdom"]);
});
