// The add-on's menu in English, as the desk shows it: by the function that each item calls. In Google the menu is Swedish
// in every workbook, see src/i18n/sv/menu.ts.

export const menuItems: Readonly<Record<string, string>> = {
  openSidebar: "Open the sidebar",
  openPhoneLink: "Log from the phone",
  updateSummary: "Update the summary",
  openPlan: "Action plan and communication",
  openStatusReport: "Status report",
  openFollowUp: "Make a follow-up",
  openCouncilPage: "Page for the council",
  openArea: "Statuses of the municipalities",
  openImport: "Read in activities",
  openForms: "Read from a form",
  openLogList: "Log list to print",
  openCheck: "Check the workbook",
  openGuide: "Get started",
  newPeriod: "New period",
  openNewPromise: "New promise",
  openChangePromise: "Change a promise",
  openReview: "Review a promise text",
  openSelfTest: "Self-test",
};
