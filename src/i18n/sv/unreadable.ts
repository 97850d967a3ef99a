// What the desk and the command line say of a file that can't be read, in Swedish.

/** As much of a name as a line has room for. */
const SHOWN = 60;
const shortened = (file: string) => (file.length > SHOWN ? `${file.slice(0, SHOWN)}…` : file);

export const unreadable = {
  notAFile: (file: string) => `${file} är ingen vanlig fil. Kontrollera namnet, och välj en arbetsbok eller en text.`,
  notReadable: (file: string) => `Filen ${file} får inte läsas. Be den som äger filen om tillgång.`,
  nameTooLong: (file: string) => `Namnet ${shortened(file)} är för långt. Kontrollera det, eller ge filen ett kortare.`,
  linkLoop: (file: string) =>
    `${file} är en länk som leder tillbaka till sig själv. Välj filen som den skulle leda till.`,
  tooLarge: (file: string, much: string) =>
    `${file} läses inte: ${much}. Ta bort det som inte används, eller dela upp filen på flera.`,
  /** More than `most` of something. Sizes are in millions of bytes. */
  much: {
    packed: (most: string) => `filen är större än ${most} MB`,
    unpacked: (most: string) => `filen blir större än ${most} MB uppackad`,
    parts: (most: string) => `filen har fler än ${most} delar`,
    tabs: (most: string) => `filen har fler än ${most} flikar`,
    cells: (most: string) => `filen har fler än ${most} celler`,
    places: (most: string) => `filens rader och kolumner ger fler än ${most} celler`,
    strings: (most: string) => `filen har fler än ${most} texter`,
    text: (most: string) => `en cell har mer än ${most} tecken`,
    texts: (most: string) => `cellerna har mer än ${most} tecken tillsammans`,
    formula: (most: string) => `en formel har mer än ${most} tecken`,
    formulas: (most: string) => `formlerna har mer än ${most} tecken tillsammans`,
    styles: (most: string) => `filen har fler än ${most} cellformat`,
    relations: (most: string) => `en flik har fler än ${most} länkar`,
    nodes: (most: string) => `en del av filen har mer än ${most} uppgifter`,
    depth: (most: string) => `en del av filen är mer än ${most} nivåer djup`,
    namespaces: (most: string) => `en del av filen har fler än ${most} namnrymder`,
    looks: () => "en flik har för många villkorsstyrda format för sina celler",
  },
  encrypted: (file: string) =>
    `${file} är skyddad med lösenord och läses inte. Öppna filen i ditt kalkylprogram, ta bort lösenordet och spara den igen.`,
  cellOutside: (file: string, tab: string, cell: string) =>
    `${file} läses inte: cellen ${cell} i fliken ${tab} ligger utanför kalkylarkets kanter. Öppna filen i ditt kalkylprogram och spara den igen.`,
  rowOutside: (file: string, tab: string, row: string) =>
    `${file} läses inte: rad ${row} i fliken ${tab} ligger utanför kalkylarkets kanter. Öppna filen i ditt kalkylprogram och spara den igen.`,
};

export type UnreadableWords = typeof unreadable;
