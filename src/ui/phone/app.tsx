// The page for the phone: the same form as the sidebar's, ready to type in, and one tap for what is logged most.
import type { SidebarData } from "../../contract/server-api";
import { formatDate, formatDateAndWeekday } from "../../i18n/format/dates";
import type { EntryPage } from "../activity/entry";
import { typeChoices } from "../activity/form/form-fields";
import { LogForm } from "../activity/form/log-form";
import { HeldBookPage, type ReadyPage } from "../activity/held-book-page";
import { useEntry } from "../activity/use-entry";
import { AgainButtons } from "./again-buttons";
import { WaitingNotice } from "./waiting-notice";
import { usePhoneWords } from "./words";

const PHONE: EntryPage = { key: "lofteskollen-phone-1", isPhone: true };

export function App() {
  return <HeldBookPage>{(ready) => <Page {...ready} />}</HeldBookPage>;
}

function Page({ data, held, heading }: ReadyPage) {
  const { language, phone } = usePhoneWords();
  const entry = useEntry(data, held, PHONE);
  const { asked, others } = typeChoices(data.book);
  return (
    <>
      <header>
        <h1>{heading}</h1>
        <p class="as-of">{formatDateAndWeekday(data.today, language)}</p>
      </header>
      <Ended data={data} />
      {asked.length + others.length === 0 ? (
        <p class="notice tone-blue">{phone.nothingToLog}</p>
      ) : (
        <>
          <AgainButtons entry={entry} data={data} />
          <LogForm entry={entry} data={data} held={held} isOpening={false} ending={<WaitingNotice entry={entry} />} />
        </>
      )}
    </>
  );
}

/** A saved link may lead to the workbook of a period that is over. */
function Ended({ data: { book, today } }: { readonly data: SidebarData }) {
  const { language, phone } = usePhoneWords();
  const { period } = book.settings;
  if (period === null || today <= period.to) return null;
  return <p class="notice tone-amber">{phone.ended(formatDate(period.to, language))}</p>;
}
