// The dialog Nytt löfte: the sentence is read first, then looked through and added, and can be taken back.
import { useState } from "preact/hooks";
import type { SidebarData } from "../../contract/server-api";
import { PromisePage } from "../promise/promise-page";
import { usePromiseWords } from "../promise/words";
import { DraftOffer } from "../shared/components/draft-offer";
import { callServer } from "../shared/server-client";
import { type Added, AddedNotice } from "./added-notice";
import { type KeptPromise, keptPromise } from "./kept-promise";
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
  const [kept, setKept] = useState(keptPromise);
  const [from, setFrom] = useState<KeptPromise | null>(null);
  const [sentence, setSentence] = useState<string | null>(null);
  const [added, setAdded] = useState<Added | null>(null);
  if (added !== null) return <AddedNotice added={added} again={again} />;
  if (kept !== null) {
    const resume = () => {
      setFrom(kept);
      if (kept.work !== null) setSentence(kept.sentence);
      setKept(null);
    };
    return <DraftOffer text={kept.sentence} onResume={resume} onDrop={() => setKept(null)} />;
  }
  if (sentence === null) return <SentenceField from={from?.sentence ?? ""} onRead={setSentence} />;
  return <NewForm data={data} sentence={sentence} from={from?.work ?? null} onAdded={setAdded} />;
}
