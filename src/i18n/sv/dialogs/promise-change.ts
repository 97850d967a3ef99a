// Words of the dialog Ändra löfte, in Swedish, which the other languages are translated from.
import type { Assessment } from "../../../domain/book/commitment";
import { formatNumber } from "../../format/figures";

export const promiseChange = {
  heading: "Ändra löfte",
  which: "Vilket löfte?",
  choose: "Välj ett löfte",
  none: "Det finns inga löften än. Välj Nytt löfte i menyn Medborgarlöften.",
  partOf: "Är löftet en del av ett annat?",
  alone: "Nej, det står för sig",
  partOfStands: (id: string) => `I arket står ”${id}”, som inget annat löfte heter. Det står kvar tills du ändrar det.`,
  assessment: "Er egen bedömning",
  assessmentHint: "Ett löfte som inte är aktuellt räknas inte med bland de andra.",
  assessments: {
    Uppfyllt: "Uppfyllt",
    "Delvis uppfyllt": "Delvis uppfyllt",
    "Inte uppfyllt": "Inte uppfyllt",
    "Inte aktuellt": "Inte aktuellt längre",
  } as Record<Assessment, string>,
  notAssessed: "Ingen än",
  analysis: "Varför?",
  analysisHint: "Skrivs i Analys och kommer med i uppföljningen.",
  reasonMissing: "Skriv varför löftet inte är aktuellt.",
  reviewAsk:
    "Du har ändrat hur löftet räknas. Fälten ”Så räknas det” och ”När kom parterna överens om tolkningen?” ändras inte av sig själva. Läs dem.",
  textSays: (said: number, target: number) =>
    `Löftets text säger ${formatNumber(said, "sv")} men målet är ${formatNumber(target, "sv")}. Ändra texten också, eller låt den stå om den är rätt.`,
  byRule: "Skriv meningen efter den ändrade regeln",
  reviewed: "Jag har läst de två fälten, och de stämmer med ändringen",
  reviewMissing: "Kryssa i rutan ”Jag har läst de två fälten”: annars kan de beskriva det som gällde förut.",
  /** "40 loggade aktiviteter räknas nu. 12 räknas med ändringen." */
  countedNow: (count: number) =>
    count === 1 ? "1 loggad aktivitet räknas nu." : `${formatNumber(count, "sv")} loggade aktiviteter räknas nu.`,
  countedThen: (count: number) => `${count === 0 ? "Ingen" : formatNumber(count, "sv")} räknas med ändringen.`,
  left: (count: number, type: string) => {
    const logged = `${formatNumber(count, "sv")} är ${count === 1 ? "loggad" : "loggade"}`;
    return type === ""
      ? `${logged} utan aktivitetstyp och hör inte längre till löftet.`
      : `${logged} som ${type} och hör inte längre till löftet. Skriv ${type} bredvid det nya ordet om det ska räknas även i fortsättningen.`;
  },
  save: "Spara ändringen",
  saving: "Sparar …",
  nothing: "Du har inte ändrat något än.",
  saved: "Klart. Ändringen är sparad, med en rad för varje fält i fliken Ändringslogg.",
  undone: "Ångrat. Löftet står som det gjorde förut. Nya ord i Listor är kvar.",
  notUndone: "Någon har ändrat löftet sedan dess. Din ändring är kvar. Öppna löftet igen för att ändra det.",
  another: "Ändra ett löfte till",
  changed: "Någon annan har ändrat löftet sedan du öppnade det. Inget är sparat.",
  changedNext: (fields: string) =>
    `Ändrat i arket: ${fields}. Hämta det, så visas det i formuläret. Det du har ändrat i andra fält är kvar. Spara sedan igen.`,
  takeIn: "Hämta det som är ändrat",
  takenIn: "Formuläret visar nu löftet som det står i arket, med det du har ändrat i andra fält.",
  gone: "Löftet finns inte längre i arket. Inget är sparat. Välj ett annat löfte, eller lägg till det på nytt med Nytt löfte.",
};

export type PromiseChangeWords = typeof promiseChange;
