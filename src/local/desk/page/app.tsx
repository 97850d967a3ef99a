// The desk as a person sees it: a line that says what is awaited until the workbook is open, and then the room.
import { useEffect } from "preact/hooks";
import type { DeskWords } from "../../../i18n/sv/desk";
import { listenForRegionKey } from "./regions";
import { Room } from "./room";
import { useSnapshot } from "./use-snapshot";
import { ProblemBar } from "./windows/problem-bar";
import type { Desk } from "./work/desk";

interface AppProps {
  readonly desk: Desk;
  readonly words: DeskWords;
}

export function App({ desk, words }: AppProps) {
  const snapshot = useSnapshot(desk);
  const { problem, state } = snapshot;
  useEffect(listenForRegionKey, []);
  useEffect(() => {
    if (state) document.title = words.page.title(state.file);
  }, [state?.file]);
  if (state) return <Room desk={desk} words={words} snapshot={snapshot} state={state} />;
  return (
    <main class="opening">
      {problem ? <ProblemBar desk={desk} words={words} snapshot={snapshot} /> : <p>{words.page.loading}</p>}
    </main>
  );
}
