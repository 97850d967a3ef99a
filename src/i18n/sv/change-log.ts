// Words in Ändringslogg. They are always Swedish, as the tabs are, so that the log stays in one language.

export const changeLog = {
  /** What stands for the field in a line about a whole row. */
  row: "Raden",
  present: "Fanns",
  absent: "Finns inte längre",
  header: "Rubriken",
  tab: "Fliken",
  settings: "Arkets inställningar",
};
