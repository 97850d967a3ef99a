import { anArea, municipality, rowsOf, yearOf } from "../../../helpers/an-area";
import { aCommitment } from "../../../helpers/make";

const year = yearOf(2023);
const next = (name: string) => municipality(name, [aCommitment({ period: year })], [], { period: year });

test("municipalities stand in the order of the Swedish alphabet, and the periods of one in that of time", () => {
  const names = ["Östersund", "Ängelholm", "Åre", "Zinkgruvan", "Kalix"];
  const area = anArea([next("Kalix"), ...names.map((name) => municipality(name, [aCommitment()]))]);
  expect(area.sources.map(({ member }) => `${member.municipality} ${member.period?.from.slice(0, 4)}`)).toEqual([
    "Kalix 2022",
    "Kalix 2023",
    "Zinkgruvan 2022",
    "Åre 2022",
    "Ängelholm 2022",
    "Östersund 2022",
  ]);
});

test("how promises stand is counted for each period by itself", () => {
  const unreadable = [{ id: "9", focus: "", text: "", row: 9 }];
  const kalix = { ...municipality("Kalix", [aCommitment()], rowsOf(2)), unreadable };
  const setAside = municipality("Pajala", [aCommitment({ assessment: "Inte aktuellt" }), aCommitment({ id: "2" })]);
  expect(anArea([next("Pajala"), kalix, setAside]).standings).toEqual([
    {
      period: yearOf(2022),
      workbooks: 2,
      promises: 3,
      counts: [
        { status: "fulfilled", count: 1 },
        { status: "behind", count: 1 },
      ],
      setAside: 1,
      unread: 1,
    },
    { period: year, workbooks: 1, promises: 1, counts: [{ status: "notStarted", count: 1 }], setAside: 0, unread: 0 },
  ]);
});

test("what is behind or at risk stands by the day that something is needed, and what is over isn't among it", () => {
  const ended = yearOf(2021);
  const area = anArea([
    municipality("Pajala", [aCommitment({ period: ended })], [], { period: ended }),
    municipality("Kalix", [
      aCommitment({ id: "1" }),
      aCommitment({ id: "2", kind: "Varje", interval: "månad", target: 1 }),
    ]),
  ]);
  expect(area.needs.map(({ member, judgement, day }) => [member.municipality, judgement.commitment.id, day])).toEqual([
    ["Kalix", "2", "2022-10-31"],
    ["Kalix", "1", "2022-12-31"],
  ]);
});

test("workbooks of one municipality and period are told, however it is spelt", () => {
  const area = anArea([municipality("Kalix", []), next("Kalix"), municipality(" KALIX", [])]);
  expect(area.doubles.map((group) => group.map(({ file }) => file))).toEqual([["1.xlsx", "3.xlsx"]]);
});

test("the police area is named where all that name one name the same", () => {
  const named = (policeArea: string) => municipality("Kalix", [], [], { policeArea });
  expect(anArea([named("Östra Norrbotten"), named("")]).policeArea).toBe("Östra Norrbotten");
  expect(anArea([named("Östra Norrbotten"), named("Norra Fjällen")]).policeArea).toBe("");
});

test("the kinds are those that the promises are of", () => {
  const kinds = ["Mätvärde", "Antal"] as const;
  const promises = kinds.map((kind, at) => aCommitment({ id: String(at), kind }));
  expect(anArea([municipality("Kalix", promises)]).kinds).toEqual(["Antal", "Mätvärde"]);
});
