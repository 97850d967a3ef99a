// Words in Ändringslogg. Swedish only, as the tabs are: the log outlives the language someone has chosen.

export const changeLog = {
  /** Field of a line about a whole row. */
  row: "Raden",
  present: "Fanns",
  absent: "Finns inte längre",
  header: "Rubriken",
  tab: "Fliken",
};
