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
  tooLarge: (file, much) => `${file} isn't read: ${much}. Remove what isn't used, or divide the file into several.`,
  much: {
    packed: (most) => `the file is larger than ${most} MB`,
    unpacked: (most) => `the file becomes larger than ${most} MB when unpacked`,
    parts: (most) => `the file has more than ${most} parts`,
    tabs: (most) => `the file has more than ${most} tabs`,
    cells: (most) => `the file has more than ${most} cells`,
    places: (most) => `the file's rows and columns make more than ${most} cells`,
    strings: (most) => `the file has more than ${most} texts`,
    text: (most) => `a cell has more than ${most} characters`,
    texts: (most) => `the cells have more than ${most} characters together`,
    formula: (most) => `a formula has more than ${most} characters`,
    formulas: (most) => `the formulas have more than ${most} characters together`,
    styles: (most) => `the file has more than ${most} cell formats`,
    relations: (most) => `a tab has more than ${most} links`,
    nodes: (most) => `a part of the file has more than ${most} entries`,
    depth: (most) => `a part of the file is more than ${most} levels deep`,
    namespaces: (most) => `a part of the file has more than ${most} namespaces`,
    looks: () => "a tab has too many conditional formats for its cells",
  },
  encrypted: (file) =>
    `${file} is protected with a password and isn't read. Open the file in your spreadsheet program, remove the password and save it again.`,
  cellOutside: (file, tab, cell) =>
    `${file} isn't read: cell ${cell} in the tab ${tab} lies beyond the sheet's edges. Open the file in your spreadsheet program and save it again.`,
  rowOutside: (file, tab, row) =>
    `${file} isn't read: row ${row} in the tab ${tab} lies beyond the sheet's edges. Open the file in your spreadsheet program and save it again.`,
};
