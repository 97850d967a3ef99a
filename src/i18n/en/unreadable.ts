// What the desk and the command line say of a file that can't be read, in English.
import type { UnreadableWords } from "../sv/unreadable";

/** As much of a name as a line has room for. */
const SHOWN = 60;
const shortened = (file: string) => (file.length > SHOWN ? `${file.slice(0, SHOWN)}…` : file);

export const unreadable: UnreadableWords = {
  notAFile: (file) => `${file} is no ordinary file. Check the name, and choose a workbook or a text.`,
  notReadable: (file) => `The file ${file} may not be read. Ask its owner for access.`,
  nameTooLong: (file) => `The name ${shortened(file)} is too long. Check it, or give the file a shorter one.`,
  linkLoop: (file) => `${file} is a link that leads back to itself. Choose the file that it was to lead to.`,
};
