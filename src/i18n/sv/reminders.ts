// Words of the reminders, in Swedish.

export const reminders = {
  heading: "Påminnelser",
  none: "Inget att påminna om just nu.",
  written: (day: string, days: number) =>
    days > 0
      ? `Den skriftliga uppföljningen ska vara klar ${day}. Det är ${days} ${days === 1 ? "dag" : "dagar"} kvar.`
      : days === 0
        ? "Den skriftliga uppföljningen ska vara klar i dag."
        : `Den skriftliga uppföljningen skulle ha varit klar ${day}.`,
  report: (latest: string) => `Det är dags för en ny lägesrapport. Den förra visade läget ${latest}.`,
  firstReport: "Det är dags för en första lägesrapport.",
  situation: (day: string, days: number) =>
    days < 0
      ? `Lägesbilden skulle ha uppdaterats senast ${day}: minst vartannat år, enligt lag 2023:196.`
      : `Lägesbilden ska uppdateras senast ${day}: minst vartannat år, enligt lag 2023:196.`,
  outdated: (days: string, isOne: boolean) =>
    `${isOne ? "Uppföljningen" : "Uppföljningarna"} per ${days} stämmer inte längre med arbetsboken. Skillnaden står i en anteckning i fliken Uppföljningar.`,
  actions: (count: number, list: string) =>
    `${count === 1 ? "En åtgärd är försenad" : `${count} åtgärder är försenade`}: ${list}.`,
  action: (commitment: string, text: string, day: string) =>
    `${text} (löfte ${commitment}${day && `, skulle ha varit klar ${day}`})`,
  andMore: (count: number) => `${count} till`,
  reasons: (ids: string) =>
    `Löfte ${ids} behöver en orsak till att det inte går som lovat. Skriv den i kolumnen Analys.`,
  interpretations: (ids: string) =>
    `Kom överens om hur löfte ${ids} ska tolkas, och skriv dagen i Tolkning överenskommen.`,
};

export type RemindersWords = typeof reminders;
