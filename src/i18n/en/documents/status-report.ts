// Words of the status report: its page, its mail and the dialog that makes them, in English.
import type { StatusReportWords } from "../../sv/documents/status-report";

export const statusReport: StatusReportWords = {
  title: (day) => `Status report ${day}`,
  parties: (municipality, policeArea, period, isFirst) =>
    [municipality, policeArea, period && `promises for ${period}`, isFirst && "first report"]
      .filter(Boolean)
      .join(" · "),
  tableLabel: "The promises today",
  columns: { promise: "Promise", outcome: "Outcome", status: "Status", owner: "Owner", needed: "Needed" },
  notShown: (count) => `${count} more promises are going well or cannot be assessed yet. They are in the workbook.`,
  rowsLeftOut: (count) => `${count} errors in the workbook keep things from being counted.`,
  atRisk: "Behind or at risk",
  fellShort: "Not fulfilled, in whole or in part",
  noRisk: "No promise is at risk.",
  noPlan: "Nothing is planned.",
  noReason: "Reason: not given.",
  because: (reason) => `Reason: ${reason}`,
  planned: (days) => `Planned: ${days}.`,
  ahead: "Needed ahead",
  since: (day) => `Since the last report, ${day}`,
  nothingNew: "No promise has changed.",
  moved: (before, now) => `from ${before.toLowerCase()} to ${now.toLowerCase()}`,
  added: (amount) => `${amount} more counted`,
  removed: (amount) => `${amount} fewer counted`,
  closed: (count) => (count === 1 ? "1 action done" : `${count} actions done`),
  andMore: (count) => `… and ${count} more.`,
  fileName: (municipality, day) => ["status report", municipality, day].filter(Boolean).join(" "),
  mail: {
    subject: (municipality, day) =>
      ["Promises to residents", municipality, `status ${day}`].filter((part) => part !== "").join(", "),
    greeting: "Hello,",
    rest: "The rest is in the status report.",
    logged: (day) => `Status report by mail, as of ${day}`,
  },
  dialog: {
    heading: "Status report",
    loading: "Fetching the workbook …",
    loadFailed: "The workbook could not be fetched",
    retry: "Try again",
    what: "What do you want to make?",
    kinds: {
      status: "One page on the status",
      public: "One page for the residents",
      council: "One page for the council",
    },
    asOf: "As of",
    asOfMissing: "Write a day, such as 2022-06-30.",
    by: "Made by",
    byHint: "Write a role, not a name. May be left empty.",
    mailHeading: "Send as mail",
    mailText: "Text of the mail",
    copy: "Copy the text",
    copied: "The text is copied.",
    copyFailed: "It could not be copied. Select the text and copy it yourself.",
    openMail: "Open in the mail program",
    noAddress: "The tab Inställningar has no receivers. Write them in the mail yourself.",
    withoutAddress: (names) => `No mail address in the tab Inställningar for: ${names}. Write the addresses yourself.`,
    logMail: "Log that the mail is sent",
    mailLogged: "The mail is logged in the tab Uppföljningar.",
    mailNotLogged: "The mail isn't logged",
    statusFileHeading: "Status file for the police area",
    statusFileIntro:
      "A small file with the promises and how they stand, without rows of the log. Save it and attach it, or copy its text to a mail. The area takes it in to its own workbook with Lägen från kommunerna.",
    statusFileText: "The status file as text",
    saveStatusFile: "Save status file",
    copyStatusFile: "Copy the status file",
    statusFileName: (municipality: string, day: string) => `status ${municipality} ${day}.json`,
    statusFileNeeds: "Write the municipality's name in the tab Inställningar first.",
    publicIntro:
      "The page shows the promises, the outcome and the status, without rows of the log, and is always in Swedish. Read it before you publish it.",
    publicNext: "Log it under Handlingsplan och kommunikation once it is published.",
    councilIntro:
      "The page shows which problem each promise answers and which actions serve it. It supports the municipal board's report to the council.",
    councilDates:
      "Write the days in the tab Inställningar, in the rows Lägesbild uppdaterad and Åtgärdsplan beslutad. The page then says when they are to be looked at again.",
    shortTexts:
      "To write the short texts yourselves, add the rows Kort text på finska, Kort text på engelska and Kort text på meänkieli to the tab Inställningar. Finnish is shown in municipalities of the Finnish administrative area; others get it by writing Ja in the row. In Meänkieli only your own text is shown.",
    ready: (name) => `${name} is downloaded.`,
    notSaved: (detail) => `The file could not be written: ${detail}`,
    preview: "Preview",
  },
};
