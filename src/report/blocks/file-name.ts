// Names of the files that people are given.

/** The characters that Windows refuses in a name: https://learn.microsoft.com/windows/win32/fileio/naming-a-file */
const NOT_IN_FILE_NAMES = /[\\/:*?"<>|\p{Cc}]/gu;

/** The name with a hyphen in place of each character that some file system refuses. */
export function asFileName(name: string): string {
  return name.replace(NOT_IN_FILE_NAMES, "-");
}
