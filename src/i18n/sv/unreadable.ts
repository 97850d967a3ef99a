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
};

export type UnreadableWords = typeof unreadable;
