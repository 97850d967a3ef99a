// A police area's workbook takes in what its municipalities say of themselves. Whether a file says what was signed is
// found out by the page; a row of the tab may be changed afterwards, so every reading finds it out again.
import { statusInput } from "../contract/inputs";
import { personalNumbersIn } from "../contract/personal-numbers";
import { fail, type Reply, succeed } from "../contract/reply";
import type { StatusesData } from "../contract/server-api";
import { validate } from "../contract/validation";
import type { Ports } from "./ports";

export function loadStatuses({ workbook, records, clock }: Ports): Reply<StatusesData> {
  const { language } = workbook.read("settings").settings;
  return succeed({ today: clock.today(), language, kept: records.statuses() });
}

/** Every text of a file, each by itself: its days beside one another aren't a number of a person. */
function textsIn(file: string): string[] {
  const texts: string[] = [];
  try {
    JSON.parse(file, (_key, value: unknown) => {
      if (typeof value === "string") texts.push(value);
      return value;
    });
    return texts;
  } catch {
    return [file];
  }
}

export function keepStatus(
  { records, lock, clock }: Ports,
  input: unknown,
): Reply<{ readonly kind: "kept" | "already" }> {
  const checked = validate(statusInput, input);
  if (!checked.ok) return checked;
  const status = checked.value;
  const persons = personalNumbersIn({ municipality: status.municipality, text: textsIn(status.text) });
  if (persons.length > 0) return fail("inputInvalid", "", persons);
  return lock.hold((): Reply<{ readonly kind: "kept" | "already" }> => {
    const isKept = records
      .statuses()
      .some(({ asOf, checksum }) => asOf === status.asOf && checksum === status.checksum);
    if (isKept) return succeed({ kind: "already" });
    const written = records.appendStatus(status, clock.now());
    return written.ok ? succeed({ kind: "kept" }) : written;
  });
}
