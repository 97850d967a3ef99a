// What a list on paper asks of each kind of activity.
import { loggedTypes, needsACard } from "../../../../src/domain/log-list/log-list";
import { aCommitment } from "../../../helpers/make";

const lists = { activityTypes: [], placeTypes: [], parties: ["Polis", "Kommun"], audiences: [], channels: [] };

test("a kind asks for what all its promises need, and a milestone alone for nothing", () => {
  const commitments = [
    aCommitment({ id: "1.1", placeTypes: ["Skola"], requiredParties: ["Skola"] }),
    aCommitment({ id: "1.2", placeTypes: ["Skola", "Torg"], audiences: ["Unga"], performedBy: ["Polis"] }),
    aCommitment({ id: "2.1", activityTypes: ["Råd bildat"], kind: "Milstolpe" }),
    aCommitment({ id: "2.2", activityTypes: ["Stöd"], unit: "timmar" }),
  ];
  const types = loggedTypes({ commitments, lists });
  expect(types).toMatchObject([
    {
      type: "Kontakt",
      commitments: ["1.1", "1.2"],
      placeTypes: ["Skola", "Torg"],
      parties: ["Skola", "Polis", "Kommun"],
      audiences: ["Unga"],
      performedBy: ["Polis"],
      units: [],
    },
    { type: "Stöd", units: ["timmar"] },
  ]);
  expect(types.some(needsACard)).toBe(false);
});

test.each([
  ["points to tick", aCommitment({ activityTypes: ["Riskkväll"] }), true],
  ["a requirement to answer", aCommitment({ requirement: "Enligt rekommendationerna" }), true],
  ["neither", aCommitment(), false],
])("an occasion has a card where it has %s", (_what, commitment, expected) => {
  expect(loggedTypes({ commitments: [commitment], lists }).map(needsACard)).toEqual([expected]);
});
