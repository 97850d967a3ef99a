// What the municipalities and periods of an area are called on its page.
import type { Area, AreaSource } from "../../domain/area/area";
import type { AreaMember } from "../../domain/area/area-member";
import type { Language } from "../../domain/book/book";
import type { Period } from "../../domain/calendar/periods";
import { formatYears } from "../../i18n/format/dates";
import { areaWords } from "../../i18n/words";

/** "2022"; that the period is missing where it is. */
export function periodName(period: Period | null, language: Language): string {
  return period === null ? areaWords(language).noPeriod : formatYears(period, language);
}

/** "Pajala"; the file's name where the workbook names no municipality. */
export function sourceName({ file, member }: AreaSource, language: Language): string {
  return member.municipality || areaWords(language).unnamed(file);
}

/** "Pajala 2022": a municipality and its period, where the area has several periods. */
export function nameAmong(
  { standings, sources }: Pick<Area, "standings" | "sources">,
  member: AreaMember,
  language: Language,
): string {
  const source = sources.find((one) => one.member === member);
  const name = source ? sourceName(source, language) : member.municipality;
  return standings.length > 1 ? `${name} ${periodName(member.period, language)}` : name;
}

/** "m3": the ID of the heading of a municipality's page. `index` counts from 0. */
export function pageAnchor(index: number): string {
  return `m${index + 1}`;
}
