// How the system says that it couldn't: the codes on what Node's calls throw.

/** ENOENT and the like; empty for an error that has none. */
export function codeOf(error: unknown): string {
  return typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";
}

const SYSTEM_CODE = /^E[A-Z]+$/;

/** Whether it was the system that couldn't: EACCES, EIO, EMFILE, ENOSPC. Anything else is a bug. */
export const isOfSystem = (error: unknown): boolean => SYSTEM_CODE.test(codeOf(error));
