// Files can lock a tab or leave it; "ask before you change it" is kept as a property of the document.

/** The custom document property that names the tabs, one a line. */
export const GUARDED_PROPERTY = "Lofteskollen.guardedSheets";
