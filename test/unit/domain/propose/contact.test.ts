// Where people may turn: a function's mailbox or telephone, and never a person's.
import { readContact } from "../../../../src/domain/propose/contact";
import { contacts } from "../../../../src/i18n/reading/contacts";

test.each([
  ["Karin Exempelsson, säkerhetssamordnare, 0999-123 45, trygghet@granliden.example", "trygghet@granliden.example"],
  ["Skriv till kontakt@granliden.example.", "kontakt@granliden.example"],
  ["Frågor: granlidens.kommun@granliden.example", "granlidens.kommun@granliden.example"],
  [
    "karin.exempelsson@granliden.example eller brottsforebyggande@granliden.example",
    "brottsforebyggande@granliden.example",
  ],
  ["karin@granliden.example", ""],
  ["karin.trygghetsson@granliden.example", ""],
  ["exempelsson-kommun@granliden.example", ""],
  ["Ring kommunens växel, 0999-123 45.", "0999-123 45"],
  ["Kontaktcenter i Granliden: 0999-123 45", "0999-123 45"],
  ["Karin Exempelsson nås via växeln, 0999-123 45", ""],
  ["Ring Karin på kommunen, 0999-123 45", ""],
  ["Kommunens växel: 070-123 45 67", ""],
  ["Säkerhetssamordnare 0999-123 45", ""],
  ["Kommunpolis nås via 114 14. Vid brott, ring alltid 112.", ""],
])("%s → %s", (text, contact) => {
  const source = `Löften 2027\n${text}\n`;
  const { value, span } = readContact(source, ["Granliden", "Norra Skogsbygden"], contacts);
  expect(value).toBe(contact);
  expect(span === null ? "" : source.slice(span.start, span.end)).toBe(contact);
});
