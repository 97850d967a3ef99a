// What a failed call says to the one who made it.
import type { ReplyError } from "../../contract/reply";
import type { FollowUpWords } from "../../i18n/sv/follow-up";
import { isAccountMixUp } from "../shared/server-client";

export function errorText(error: ReplyError, { errors }: FollowUpWords): string {
  if (isAccountMixUp(error)) return errors.severalAccounts;
  const detail = error.detail || errors.noDetail;
  switch (error.code) {
    case "busy":
      return errors.busy;
    case "inputInvalid":
      return errors.inputInvalid(error.fields.map((field) => field.field).join(", ") || detail);
    case "workbookIncomplete":
      return errors.workbookIncomplete(detail);
    case "refused":
      return errors.refused(detail);
    case "unexpected":
      return errors.unexpected(detail);
  }
}
