// Who answers for a promise, as people write it.
import { responsibleOf } from "../../../../src/domain/follow-up/responsible";
import { someSettings } from "../../../helpers/a-book";

test.each([
  ["Polis", "police"],
  ["Kommunpolis", "police"],
  ["Lokalpolisområde Norra Fjällen", "police"],
  ["Norra Fjällen", "police"],
  ["Kommun", "municipality"],
  ["Fjällby kommun", "municipality"],
  ["Fjällby", "municipality"],
  ["Socialtjänst", "municipality"],
  ["Polis och kommun", "both"],
  ["Kommunen, kommunpolisen", "both"],
  ["Skola och polis", "both"],
  ["polisen", "police"],
  ["POLIS", "police"],
  ["Gemensamt", "both"],
  ["gemensam", "both"],
  ["Båda parter", "both"],
  ["I samverkan", "both"],
  ["Polisen, i samverkan med föreningar", "police"],
  ["Nattvandrare", "other"],
  ["", "nobody"],
  ["  ", "nobody"],
])("%j is %s", (owner, responsible) => {
  expect(responsibleOf(owner, someSettings())).toBe(responsible);
});
