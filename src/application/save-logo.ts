// Keeps the logo of the documents in the workbook, or takes it away.
import { logoInput } from "../contract/inputs";
import { fail, type Reply, succeed } from "../contract/reply";
import { validate } from "../contract/validation";
import { type Logo, readLogo } from "../domain/logo/logo";
import type { Ports } from "./ports";

export function saveLogo({ records, lock, clock }: Ports, input: unknown): Reply<Logo | null> {
  const checked = validate(logoInput, input);
  if (!checked.ok) return checked;
  const { content, by } = checked.value;
  const logo = readLogo(content);
  if (content !== "" && logo === null) return fail("inputInvalid");
  return lock.hold((): Reply<Logo | null> => {
    const kept = records.keepLogo(content, { by, at: clock.now() });
    return kept.ok ? succeed(logo) : kept;
  });
}
