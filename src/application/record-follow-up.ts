// Logs a follow-up that is sent: its as-of date, its checksum, and each row it rests on.

import { documentInput, type FollowUpInput, followUpInput } from "../contract/inputs";
import { personalNumbersIn, refusingPersons } from "../contract/personal-numbers";
import { type FieldError, type Reply, succeed } from "../contract/reply";
import type { RecordedFollowUp } from "../contract/server-api";
import { validate } from "../contract/validation";
import type { FollowUp } from "../domain/book/follow-ups";
import type { Ports } from "./ports";

/** Where a personnummer stands. Checksums are long rows of figures and of no person. */
function personsIn({ fileName, by, evidence = [] }: FollowUpInput): FieldError[] {
  return [
    ...personalNumbersIn({ fileName, by }),
    ...evidence.flatMap(({ checksum: _checksum, ...row }, index) => personalNumbersIn(row, `evidence.${index}.`)),
  ];
}

/** Logs a Word download. Sent again with the same ID, it is logged once. */
export function recordFollowUp(ports: Ports, input: unknown): Reply<RecordedFollowUp> {
  const checked = refusingPersons(validate(followUpInput, input), personsIn);
  return checked.ok ? keep(ports, checked.value, checked.value.fileName, "") : checked;
}

/**
 * Makes a Google document and then logs it, in that order, so that a document that could not be made is never logged
 * as sent.
 */
export function createDocument(ports: Ports, input: unknown): Reply<RecordedFollowUp> {
  const checked = refusingPersons(validate(documentInput, input), personsIn);
  if (!checked.ok) return checked;
  const { fileName, content } = checked.value;
  const made = ports.documents.make(fileName.replace(/\.docx$/i, ""), content);
  return made.ok ? keep(ports, checked.value, made.value, made.value) : made;
}

function keep(ports: Ports, input: FollowUpInput, document: string, url: string): Reply<RecordedFollowUp> {
  const { workbook, records, lock, clock, memory } = ports;
  const kept = lock.hold(() => {
    const today = clock.today();
    const { receivers } = workbook.read("settings").settings;
    const { id, asOf, type, checksum, by, evidence = [] } = input;
    const followUp: FollowUp = { id, date: today, type, asOf, receivers, document, checksum, createdBy: by };
    // A page that got no answer logs its download again with the same ID. Each Google document is a new one.
    const isLogged = url === "" && records.hasFollowUp(id);
    return isLogged ? succeed(followUp) : records.appendFollowUp(followUp, evidence);
  });
  if (!kept.ok) return url === "" ? kept : { ok: false, error: { ...kept.error, detail: url } };
  if (input.by !== "") memory.remember(input.by);
  return succeed({ followUp: kept.value, url });
}
