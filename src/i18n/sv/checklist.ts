// Words of the checklists, in Swedish.
import type { ChecklistKind, ChecklistPoint } from "../../domain/book/checklists";

export const checklist = {
  heading: "Checklista",
  minimum: "Behövs för att kravet ska vara uppfyllt",
  more: "Bra att ha med",
  kept: "Bockarna sparas sist i noten.",
  onlyReminder: "En minneslista. Bockarna sparas sist i noten och ändrar inte hur aktiviteten räknas.",
  complete: "Allt som behövs är på plats. Svaret är Ja.",
  missing: (count: number) =>
    count === 1
      ? "1 punkt saknas. Svara Nej om den inte blev av, annars Vet inte."
      : `${count} punkter saknas. Svara Nej om någon inte blev av, annars Vet inte.`,
  /** Short names, which the note of an entry keeps the ticks by. None has a comma. */
  short: {
    safetyWalk: {
      leader: "ledare",
      route: "bestämd runda",
      bothParties: "polis och kommun",
      protocol: "anteckningar",
      feedback: "dag för återkoppling",
      invited: "inbjudna",
      managersTold: "platsansvariga har resultatet",
      actionsOwned: "åtgärder med ansvarig och slutdatum",
    },
    dogSearch: {
      schoolAsked: "skolans initiativ",
      noSuspicion: "utan misstanke",
      inPolicy: "i skolans regler",
      informed: "elever och vårdnadshavare informerade",
      noPupils: "inga elever i skolan",
      premisesOnly: "bara lokaler",
    },
    riskEvening: {
      agreedEvening: "överenskommen kväll",
      police: "polis",
      municipality: "kommun",
      otherAdults: "andra vuxna",
    },
    sspf: {
      school: "skola",
      socialServices: "socialtjänst",
      police: "polis",
      leisure: "fritid",
      nextMeeting: "nästa träff bestämd",
    },
  } satisfies { [K in ChecklistKind]: Record<ChecklistPoint<K>, string> },
  points: {
    safetyWalk: {
      leader: "Vandringen hade en namngiven ledare (skriv inte namnet)",
      route: "Rundan var bestämd i förväg",
      bothParties: "Både polis och kommun gick med",
      protocol: "Trygga och otrygga platser antecknades",
      feedback: "Det finns en dag för återkoppling till deltagarna",
      invited: "Boende, föreningar och de som sköter platserna var inbjudna",
      managersTold: "De som sköter platserna har fått resultatet",
      actionsOwned: "Varje åtgärd har en ansvarig och ett slutdatum",
    },
    dogSearch: {
      schoolAsked: "Skolans ledning tog initiativet",
      noSuspicion: "Söket var förebyggande, utan misstanke mot någon",
      inPolicy: "Skolans regler säger att hundsök kan förekomma",
      informed: "Elever och vårdnadshavare visste det i förväg",
      noPupils: "Inga elever var i skolan",
      premisesOnly: "Bara lokaler söktes, inga personer",
    },
    riskEvening: {
      agreedEvening: "Kvällen fanns på listan som ni har kommit överens om",
      police: "Polisen var ute",
      municipality: "Kommunen var ute",
      otherAdults: "Andra vuxna var med, till exempel nattvandrare",
    },
    sspf: {
      school: "Skolan var med",
      socialServices: "Socialtjänsten var med",
      police: "Polisen var med",
      leisure: "Fritid var med",
      nextMeeting: "Nästa träff är bestämd",
    },
  } satisfies { [K in ChecklistKind]: Record<ChecklistPoint<K>, string> },
};

export type ChecklistWords = typeof checklist;
