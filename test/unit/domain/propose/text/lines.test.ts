import { joinLines, readLines } from "../../../../../src/domain/propose/text/lines";
import { mappedText } from "../../../../../src/domain/propose/text/mapped-text";
import { swedish } from "../../../../../src/i18n/reading/swedish";

const linesOf = (text: string) => {
  const joined = joinLines(mappedText(text), swedish).text;
  return readLines(joined).map(({ start, end, marker }) => `${marker}|${joined.slice(start, end)}`);
};

test("a line that a program broke goes on, and one that its writer ended doesn't", () => {
  const text = [
    "Trafik",
    "",
    "• Polisen ska genomföra minst tjugo hastighetskontroller per månad på",
    "vägarna kring skolorna, och kommunen ska mäta farten med digitala",
    "skyltar.",
    "• Kommunen ser över belysningen.",
  ].join("\n");
  expect(linesOf(text)).toEqual([
    "|Trafik",
    "•|Polisen ska genomföra minst tjugo hastighetskontroller per månad på vägarna kring skolorna, och kommunen ska mäta farten med digitala skyltar.",
    "•|Kommunen ser över belysningen.",
  ]);
});

test.each([
  ["Polisen håller kontor i Ekby och Alby,\n\nminst tre gånger på varje ort.", 1],
  ["Önskemål om kameror prövas i andra\n\närenden.", 1],
  ["Buskarna klipps senast den 31 maj\n\n2022.", 1],
  ["Polisen och kommunen ska:\n\nGöra kontroller,\n\nbesöka skolan", 3],
])("a sentence goes on below an empty line, and a list doesn't: %j", (text, count) => {
  expect(linesOf(text)).toHaveLength(count);
});

test("a row of a table that a program broke within a cell is whole again", () => {
  const rows = [
    "Område\tLöfte\tAnsvarig",
    "Trafik\tHastigheten kontrolleras på länsvägen genom Åsbyn minst två gånger i",
    "månaden.\tPolisen",
    "Trafik\tFarthinder byggs vid Åsbyskolan\tKommunen",
  ];
  expect(linesOf(rows.join("\n"))).toHaveLength(3);
});

test("short lines without bullets stay apart", () => {
  expect(linesOf("trafikkontroller i centrum\nriktade insatser mot störande trafik\nfler fotpatruller")).toHaveLength(
    3,
  );
});

test.each([
  ["trygghets-\nvandring", "trygghetsvandring"],
  ["trafik-\noch informationsinsatser", "trafik- och informationsinsatser"],
])("a word broken over lines: %j", (broken, whole) => {
  const [first = "", second = ""] = broken.split("\n");
  const filler = "Kommunen och polisen ska tillsammans genomföra minst en";
  const text = `${filler} ${first}\n${second} i centrum under perioden som parterna har kommit överens\nom med varandra.`;
  expect(linesOf(text)[0]).toContain(whole);
});

test.each(["•", "-", "–", "o", "1.", "2)", "a)", "1.2", "▪", "*"])("%s begins an item", (marker) => {
  expect(linesOf(`${marker} Polisen ska synas.`)).toEqual([`${marker}|Polisen ska synas.`]);
});

test("a bullet alone on its line belongs to the text below it", () => {
  expect(linesOf("•\nPolisen ska synas.")).toEqual(["•|Polisen ska synas."]);
});

test.each(["2022 ska polisen synas.", "3 insatser görs.", "o.s.v."])("%s has no bullet", (line) => {
  expect(linesOf(line)).toEqual([`|${line}`]);
});
