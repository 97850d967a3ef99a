// Words of the page for the municipal council, in Swedish.

export const council = {
  title: (day: string) => `Till kommunfullmäktige: medborgarlöftena den ${day}`,
  purpose:
    "Sidan visar vilket problem i lägesbilden varje löfte svarar mot och vilka åtgärder i åtgärdsplanen som hör till det. Den är underlag när kommunstyrelsen redovisar det brottsförebyggande arbetet för fullmäktige (lag 2023:196, 4–6 och 13 §§).",
  situation: {
    done: (day: string) => `Lägesbilden uppdaterades den ${day}.`,
    due: (day: string) => `Den ska uppdateras minst vartannat år, nästa gång senast den ${day} (6 §).`,
    overdue: (day: string) => `Den skulle ha uppdaterats senast den ${day} (6 §).`,
    missing: "Det framgår inte när lägesbilden uppdaterades.",
  },
  plan: {
    done: (day: string) => `Åtgärdsplanen beslutades den ${day}.`,
    due: (day: string) => `Den ska följas upp minst vartannat år, nästa gång senast den ${day} (6 §).`,
    overdue: (day: string) => `Den skulle ha följts upp senast den ${day} (6 §).`,
    missing: "Det framgår inte när åtgärdsplanen beslutades.",
  },
  bothMissing: "Det framgår inte när lägesbilden uppdaterades eller när åtgärdsplanen beslutades.",
  tableLabel: "Löften, problem och åtgärder",
  columns: {
    promise: "Löfte",
    problem: "Problem i lägesbilden",
    actions: "Åtgärder i planen",
    status: "Utfall",
  },
  sameProblem: "samma problem",
  noProblem: "inget problem angivet",
  noAction: "ingen åtgärd",
  done: (text: string, day: string) => `${text} (${day ? `klar ${day}` : "klar"})`,
  open: (text: string, day: string) => `${text} (${day ? `senast ${day}` : "pågår"})`,
  overdue: (text: string, day: string) => `${text} (försenad, skulle ha varit klar ${day})`,
  more: (count: number) => `och ${count} till`,
  counts: (all: number, done: number, late: number) =>
    [
      all === 1 ? (done === 1 ? "klar" : "inte klar") : `${done} av ${all} klara`,
      ...(late > 0 ? [`${late} ${late === 1 ? "försenad" : "försenade"}`] : []),
    ].join(", "),
  unanswered: (names: string, isOne: boolean) =>
    isOne ? `Ett problem har inget löfte: ${names}.` : `Problem utan löfte: ${names}.`,
  withoutAction: (names: string) => `Ingen åtgärd i planen hör till ${names}.`,
  fileName: (municipality: string, day: string) => ["till fullmäktige", municipality, day].filter(Boolean).join(" "),
};

export type CouncilWords = typeof council;
