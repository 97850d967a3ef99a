// Which failures of the file system a person can do something about; all others are bugs.

import { NotAWorkbook } from "../../../xlsx/package/parts";
import { SessionError } from "../../session";

const CODES = {
  ENOENT: "missing",
  EISDIR: "notAWorkbook",
  EACCES: "readOnly",
  EPERM: "readOnly",
  EROFS: "readOnly",
  EBUSY: "openElsewhere",
  ENOSPC: "diskFull",
  EDQUOT: "diskFull",
  EFBIG: "diskFull",
} as const;

/** The other ways in which the system says that it couldn't: EIO, EMFILE, ENAMETOOLONG. */
const SYSTEM_CODE = /^E[A-Z]+$/;

/** The SessionError for a failure that a person can do something about; any other error as it is. */
export function fileFault(error: unknown, file: string): unknown {
  if (error instanceof NotAWorkbook) return new SessionError("notAWorkbook", file);
  const code = typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";
  const known = CODES[code as keyof typeof CODES];
  if (known) return new SessionError(known, file, { cause: error });
  return SYSTEM_CODE.test(code) ? new SessionError("deviceFails", file, { cause: error }) : error;
}
