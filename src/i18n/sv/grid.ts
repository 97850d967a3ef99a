// What the grid says when it can't do what a person asked, in Swedish, which the other languages are translated from.

/** Characters of a cell's text in a message. */
const SHOWN = 60;
const quoted = (text: string) => `”${text.length > SHOWN ? `${text.slice(0, SHOWN)} …` : text}”`;

export const grid = {
  notInList: (cell: string) => `Det du skrev i ${cell} finns inte bland valen där. Välj i listan.`,
  personalNumber: (cell: string) =>
    `Det du skrev i ${cell} ser ut som ett personnummer. Det sparades inte. Skriv om utan uppgifter om personer.`,
  personalName: "Namnet ser ut som ett personnummer. Välj ett namn utan uppgifter om personer.",
  changedMeanwhile: ({ cell, now }: { cell: string; now: string }) =>
    `${cell} har ändrats i ett annat fönster och ${now === "" ? "är nu tom" : `säger nu ${quoted(now)}`}. Det du skrev sparades inte.`,
  notTakenBack: ({ cell, now }: { cell: string; now: string }) =>
    `${cell} har ändrats sedan dess och ${now === "" ? "är nu tom" : `säger nu ${quoted(now)}`}. Inget ändrades, och nästa gång gäller det ändringen före.`,
  tabChanged: (tab: string) =>
    `Fliken ${tab} har ändrats i ett annat fönster sedan dess. Inget ändrades, och nästa gång gäller det ändringen före.`,
  nameTakenSince: (name: string) => `En annan flik heter ${name} nu. Byt namn på den först. Inget ändrades.`,
  tabGone: (tab: string) =>
    `Fliken ${tab} är borttagen. Ångra borttagningen först, i det fönster där den gjordes. Inget ändrades.`,
  rowsMoved: (tab: string) =>
    `Raderna i ${tab} har flyttats i ett annat fönster. Inget ändrades. Se efter var raden står nu och gör om det.`,
  nameTaken: (name: string) => `Det finns redan en flik som heter ${name}. Välj ett annat namn.`,
  nameUnusable: (name: string) =>
    `En flik kan inte heta ”${name}”. Använd högst 31 tecken och inga av tecknen \\ / ? * [ ] :`,
  lastSheet: "Den sista fliken kan inte tas bort.",
  formulasGivenUp: (formulas: string) =>
    `Formeln i ${formulas} tog för lång tid. Cellen räknas med det värde den hade; öppna filen i ditt kalkylprogram och ändra formeln.`,
  versionGone: "Den versionen finns inte längre.",
  rowsOutside: "De raderna finns inte i fliken.",
  mergedCell: ({ cell, first }: { cell: string; first: string }) =>
    `${cell} är sammanfogad med ${first}. Det du skrev sparades inte. Skriv i ${first} i stället.`,
  pivotCell: (cell: string) =>
    `${cell} hör till en pivottabell, som skriver över det som står där. Inget ändrades. Skriv utanför den.`,
  sortAcross: (block: string) =>
    `Cellerna ${block} är sammanfogade eller hör till en pivottabell, så raderna går inte att sortera. Ändra det i ditt kalkylprogram först.`,
  pushedOut: (cell: string) =>
    `Det finns innehåll eller format längst ut i fliken, i ${cell}, som skulle försvinna. Inget sattes in. Ta bort det först.`,
};

export type GridWords = typeof grid;
