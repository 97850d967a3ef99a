// The dialog Nytt löfte: the sentence is read first, then looked through and added, and can be taken back.
import { useState } from "preact/hooks";
import type { PromiseUndoInput } from "../../contract/promise-inputs";
import type { SidebarData } from "../../contract/server-api";
import { PromisePage } from "../promise/promise-page";
import { StoredNotice } from "../promise/stored-notice";
import { usePromiseWords } from "../promise/words";
import { DraftOffer } from "../shared/components/draft-offer";
import { callServer } from "../shared/server-client";
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
  const { words } = usePromiseWords();
  const [kept, setKept] = useState(keptPromise);
  const [from, setFrom] = useState<KeptPromise | null>(null);
  const [sentence, setSentence] = useState<string | null>(null);
  const [added, setAdded] = useState<PromiseUndoInput | null>(null);
  if (added !== null) {
    const undo = () => callServer("undoPromise", added);
    return <StoredNotice lines={[words.added(added.id), words.addedNext]} undo={undo} words={words} again={again} />;
  }
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
