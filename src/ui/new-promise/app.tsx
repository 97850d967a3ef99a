// The dialog Nytt löfte: the sentence is read first, then looked through and added, and can be taken back.
import { useState } from "preact/hooks";
import type { SidebarData } from "../../contract/server-api";
import { PromisePage } from "../promise/promise-page";
import { usePromiseWords } from "../promise/words";
import { callServer } from "../shared/server-client";
import { type Added, AddedNotice } from "./added-notice";
import { NewForm } from "./new-form";
import { SentenceField } from "./sentence-field";

export function App() {
  return (
    <PromisePage fetch={() => callServer("loadSidebar")} useHeading={() => usePromiseWords().words.newHeading}>
      {(data, again) => <Adding data={data} again={again} />}
    </PromisePage>
  );
}

function Adding({ data, again }: { readonly data: SidebarData; again(): void }) {
  const [sentence, setSentence] = useState<string | null>(null);
  const [added, setAdded] = useState<Added | null>(null);
  if (added !== null) return <AddedNotice added={added} again={again} />;
  if (sentence === null) return <SentenceField onRead={setSentence} />;
  return <NewForm data={data} sentence={sentence} onAdded={setAdded} />;
}
