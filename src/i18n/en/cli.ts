// Words of the command line, in English.
import type { CliWords } from "../sv/cli";

export const cli: CliWords = {
  usage: `Usage:
  npm run --silent status -- --workbook FILE.xlsx [--as-of 2022-06-30] [--json] [--csv]
  npm run --silent status -- --workbook FILE.xlsx [--as-of 2022-06-30] --tidy FOLDER (open data)
  npm run --silent report -- --workbook FILE.xlsx --as-of 2023-01-31 --out follow-up.docx
  npm run --silent report -- --workbook FILE.xlsx --kind status --out status.docx
  npm run --silent report -- --workbook FILE.xlsx --kind public --out residents.html (or .docx)
  npm run --silent report -- --workbook FILE.xlsx --kind council --out council.docx
  npm run --silent report -- --workbook FILE.xlsx --kind log-list --out log-list.html (or .xlsx)
    --without-appendix-b without the list of every row that counted
    --without-descriptions without what stands in Beskrivning
  npm run --silent propose -- --text PROMISES.txt [--json] [--out NEW.xlsx] [--period 2027-01-01..2027-12-31]
  npm run --silent granska -- --text PROMISES.txt [--period 2027-01-01..2027-12-31]
  npm run --silent ny-period -- --workbook FILE.xlsx [--out NEW.xlsx] [--as-of 2023-01-31]
  npm run --silent area -- FOLDER|FILES [--as-of 2022-06-30] [--out area.html (.docx .xlsx .json .csv) | --tidy FOLDER] [--language sv|en]
    --replace writes over a file that is not Löfteskollen's own (report and area; never a workbook)
Without --as-of, today.`,
  commandUnknown: (command) =>
    `There is no command "${command}". Choose status, report, propose, granska, ny-period or area.`,
  optionUnknown: (detail) => `No such option: ${detail}. Type --help to see which there are.`,
  optionOfOthers: (option, command, own) => `${option} doesn't belong to ${command}. The options there are ${own}.`,
  optionTwice: (option) => `${option} stands twice. Write the option once.`,
  valueMissing: (option) => `${option} needs a value after it.`,
  valueUnwanted: (option) => `${option} stands alone, without a value.`,
  workbookMissing: "Say which workbook, for instance --workbook promises.xlsx.",
  kindUnknown: (kind) => `There is no --kind ${kind}. Choose follow-up, status, public, council or log-list.`,
  outMissing: "Say what the document is to be called, for instance --out follow-up.docx.",
  outNotDocx: (out) => `${out} doesn't end in .docx or .pdf. Type for instance --out follow-up.docx.`,
  pdfMissing:
    "A PDF is made by LibreOffice, which was not found on this computer. Choose --out follow-up.docx and save as PDF from there.",
  pdfProblems: {
    failed: "LibreOffice could make no PDF. Choose --out follow-up.docx and save as PDF from there.",
    late: "LibreOffice was not done in two minutes. Try again, or choose --out follow-up.docx and save as PDF from there.",
  },
  outNoLogList: (out) => `${out} doesn't end in .html or .xlsx. Type for instance --out log-list.html.`,
  textMissing: "Say which promise text, for example --text promises.txt.",
  textIsDocument: (file) => `${file} is a document. Open it, copy the promises and save them as a text file (.txt).`,
  outNotXlsx: (out) => `${out} does not end in .xlsx. Write for example --out promises.xlsx.`,
  outNotOwn: (out) =>
    `${out} exists, and was not written by Löfteskollen or has been changed since. It is untouched. Choose another name, or add --replace.`,
  outNotAFile: (out) =>
    `${out} is no ordinary file, or a link that leads nowhere, and is untouched. Choose another name.`,
  logoRefused:
    "The picture in the tab Logotyp is no whole PNG of the right size, so the document has no logo. Choose it anew in Skapa uppföljning.",
  outExists: (out) => `${out} exists and is untouched. Choose another name.`,
  periodInvalid: (text) => `--period ${text}: write for example 2027-01-01..2027-12-31.`,
  periodMissing:
    "The text does not say which time the promises hold. Add --period, for example 2027-01-01..2027-12-31.",
  proposed: (out, count, remarked) =>
    `Wrote ${out} with ${count === 1 ? "1 promise" : `${count} promises`}${remarked === 0 ? "" : `, ${remarked} to look over`}.`,
  toLookOver: "To look over (run granska to see what):",
  asOfInvalid: (text) => `--as-of ${text}: not a date from 1900 on. Type for instance 2022-06-30.`,
  formulasGivenUp: (formulas: string) =>
    `The formula in ${formulas} took too long. The cell counts with the value it had; open the file in your program and change the formula.`,
  fileMissing: (file) => `There is no file ${file}. Check its name and folder.`,
  notAWorkbook: (file) =>
    `${file} can't be read as an Excel file (.xlsx). Open it in your program and save it as .xlsx.`,
  outFolderMissing: (folder) => `There is no folder ${folder}. Make it, or choose another folder.`,
  notWritable: (file) => `${file} can't be written. Choose another folder, or close the file if it is open.`,
  unexpected: (file: string, detail: string) =>
    `${file} could not be worked with (${detail}). Open the file in your spreadsheet program, save it again and try once more.`,
  exampleTexts: (texts) =>
    `No document was written: the workbook is another municipality's, but has the example's texts about Pajala (${texts}). Write your own first.`,
  oneAnswer: (options) => `Choose one of ${options.join(", ")}.`,
  notAFolder: (path) => `${path} is a file, but --tidy writes in a folder. Choose another name.`,
  notOurPackage: (folder) =>
    `${folder} has other files by the same names (datapackage.json, promises.csv or activities.csv) and is untouched. Choose another folder.`,
  tidyWritten: (folder, files) => `Wrote ${files.join(", ")} in ${folder}.`,
  written: (file, verdict) => `Wrote ${file}. ${verdict || "No promise is judged"}.`,
  pathsMissing: "Say which workbooks: a folder, or files one after another.",
  languageUnknown: (language) => `--language ${language}: choose sv or en.`,
  outNotOfArea: (out) => `${out} doesn't end in .html, .docx, .xlsx, .json or .csv. Type for instance --out area.html.`,
  noWorkbooks: (paths, isTold) =>
    `No workbook with promises could be read in ${paths}. ${isTold ? "The lines above say why" : "Check the folder's name"}.`,
  noPromiseTab: (file) => `${file} has no tab Löften and is left out.`,
  folderClosed: (folder) => `The folder ${folder} may not be read. Ask its owner for access.`,
  tookTooLong: (file, seconds) =>
    `${file} took longer than ${seconds} seconds and is left out. Open it in your spreadsheet program and delete what isn't used.`,
  tookTooMuch: (file) =>
    `${file} doesn't fit in the memory and is left out. Open it in your spreadsheet program and delete what isn't used.`,
  areaWritten: (out, workbooks, notRead) =>
    `Wrote ${out} from ${workbooks === 1 ? "1 workbook" : `${workbooks} workbooks`}${notRead === 0 ? "" : `; ${notRead} left out`}.`,
  packagesLeft: (folder, names) =>
    `${folder} still has open data from earlier that wasn't written now: ${names.join(", ")}. Remove the folders that don't belong there.`,
  asOf: (date) => `as of ${date}`,
  headers: ["Promise", "Status", "Outcome", "Needed"],
  noCommitments: "No promises to judge.",
  issues: "To mend (doesn't count until then):",
};
