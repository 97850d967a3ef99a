import { municipalityName } from "../../../../src/i18n/format/municipality-name";
import { report } from "../../../../src/i18n/sv/documents/report";

test.each([
  ["Pajala", "Pajala kommun"],
  ["Björkskogen", "Björkskogens kommun"],
  ["Ystad", "Ystads kommun"],
  ["Borås", "Borås kommun"],
  ["Skellefteå", "Skellefteå kommun"],
  ["Täby", "Täby kommun"],
  ["Dals-Ed ", "Dals-Eds kommun"],
  ["Björkskogens kommun", "Björkskogens kommun"],
  ["Malmö stad", "Malmö stad"],
  ["Region Gotland", "Region Gotland"],
  ["Regionsby", "Regionsby kommun"],
])("%s is in full %s", (name, full) => {
  expect(municipalityName(name)).toBe(full);
  expect(report.municipality(name)).toBe(full);
});
