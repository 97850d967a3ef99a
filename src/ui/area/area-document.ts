// The area's page of what the municipalities have said, each on its own day.
import type { StatusContent } from "../../contract/status-file";
import { type AreaSource, areaOf } from "../../domain/area/area";
import { isOutdated } from "../../domain/area/latest-statuses";
import type { Language } from "../../domain/book/book";
import type { PlainDate } from "../../domain/calendar/plain-date";
import type { AreaDialogWords } from "../../i18n/sv/dialogs/area";
import { areaPictures } from "../../report/area/area-picture";
import { composeArea } from "../../report/area/compose-area";
import type { ReportDocument } from "../../report/blocks/blocks";

/** @param latest One for each municipality and period. */
export function areaDocument(
  latest: readonly StatusContent[],
  today: PlainDate,
  language: Language,
  words: AreaDialogWords,
): ReportDocument {
  const sources = latest.map((content): AreaSource & { readonly content: StatusContent } => ({
    file: words.told(content.member.municipality, content.asOf),
    member: content.member,
    content,
  }));
  const pages = new Map(sources.map((source) => [source.member, source]));
  const area = areaOf(sources, today);
  const notices = sources
    .filter(({ content }) => content.asOf !== today)
    .map(({ content }) => {
      const tell = isOutdated(content, today) ? words.oldNotice : words.dayNotice;
      return tell(content.member.municipality, content.asOf);
    });
  const pageOf = ({ member }: AreaSource) => {
    const source = pages.get(member);
    if (source === undefined) return [];
    // A municipality's own year stands after its verdict, as in its status report.
    const pictures = areaPictures(areaOf([source], source.content.asOf), language);
    const { page } = source.content;
    const at = page.findIndex(({ kind }) => kind !== "paragraph");
    const after = at < 0 ? page.length : at;
    return [...page.slice(0, after), ...pictures, ...page.slice(after)];
  };
  return composeArea({ area, notRead: [], pageOf, notices }, language);
}
