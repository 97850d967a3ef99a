// Which failures of the file system a person can do something about; all others are bugs.

import { NotAWorkbook } from "../../../xlsx/package/limits";
import { SessionError } from "../../session";
import { codeOf, isOfSystem } from "../../system-code";

const CODES = {
  ENOENT: "missing",
  ENOTDIR: "missing",
  EISDIR: "notAFile",
  ENXIO: "notAFile",
  ENODEV: "notAFile",
  ENAMETOOLONG: "nameTooLong",
  ELOOP: "linkLoop",
  EACCES: "readOnly",
  EPERM: "readOnly",
  EROFS: "readOnly",
  EBUSY: "openElsewhere",
  ENOSPC: "diskFull",
  EDQUOT: "diskFull",
  EFBIG: "diskFull",
} as const;

/** The SessionError for a failure that a person can do something about; any other error as it is. */
export function fileFault(error: unknown, file: string): unknown {
  if (error instanceof NotAWorkbook)
    return new SessionError("notAWorkbook", file, { cause: error, reason: error.reason });
  const known = CODES[codeOf(error) as keyof typeof CODES];
  if (known) return new SessionError(known, file, { cause: error });
  return isOfSystem(error) ? new SessionError("deviceFails", file, { cause: error }) : error;
}

/** The same for a file that was only to be read: what isn't allowed is then the reading. */
export function readingFault(error: unknown, file: string): unknown {
  const fault = fileFault(error, file);
  return fault instanceof SessionError && fault.code === "readOnly"
    ? new SessionError("notReadable", file, { cause: error })
    : fault;
}
