import { likelyNumber } from "../../../../src/domain/book/likely-number";

test.each([
  ["två", 2],
  ["Tolv", 12],
  ["tjugofem", 25],
  ["ca 50", 50],
  ["c:a 50 st", 50],
  ["Minst 20", 20],
  ["minst två", 2],
  ["≥ 20", 20],
  ["~30", 30],
  ["20+", 20],
  ["50 ungdomar", 50],
  ["cirka 1 250", 1250],
  ["ungefär tio gånger", 10],
])("%j most likely means %d", (text, number) => {
  expect(likelyNumber(text)).toBe(number);
});

test.each([
  "",
  "5-6",
  "5–6 st",
  "högst 5",
  "noll",
  "ca",
  "flera",
  "ca 2,5",
  "1.000 st",
  "20 %",
  "20 procent",
  "3 tusen",
  "-4",
  "två eller tre",
])("%j is left for people to settle", (text) => {
  expect(likelyNumber(text)).toBeNull();
});
