// The short text at the end of the page for the citizens, in Finnish.
import type { Status } from "../../domain/judging/judgement";
import { formatFinnishDate } from "../format/dates";

export const shortText = {
  /** The name of the language, in that language. */
  name: "Suomeksi",
  day: formatFinnishDate,
  text: (municipality: string, total: number, day: string, counts: string) =>
    `${municipality && `${municipality}: `}Kunta ja poliisi ovat antaneet asukkaille turvallisuutta koskevia lupauksia. Lupausten määrä: ${total}. Tilanne ${day}: ${counts}.`,
  statuses: {
    fulfilled: "toteutunut",
    onTrack: "etenee suunnitelman mukaan",
    atRisk: "vaarassa jäädä toteutumatta",
    behind: "jäljessä suunnitelmasta",
    partly: "toteutunut osittain",
    missed: "ei toteutunut",
    notMeasurable: "ei voida vielä arvioida",
    notStarted: "ei ole vielä alkanut",
    notApplicable: "ei enää ajankohtainen",
  } as Readonly<Record<Status, string>>,
};

export type ShortTextWords = typeof shortText;
