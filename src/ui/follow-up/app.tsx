// The dialog Skapa uppföljning: texts that weren't saved when it last closed are offered before the form.
import { useState } from "preact/hooks";
import type { FollowUpData } from "../../contract/server-api";
import { DraftOffer } from "../shared/components/draft-offer";
import { FollowUpForm } from "./follow-up-form";
import { keptTexts, NOTHING_RESUMED, resumed } from "./kept-texts";

export function App({ data }: { readonly data: FollowUpData }) {
  const [kept] = useState(() => {
    const found = keptTexts();
    return found ? resumed(data.book, found) : NOTHING_RESUMED;
  });
  const [from, setFrom] = useState(kept.texts.size > 0 ? null : NOTHING_RESUMED);
  if (from) return <FollowUpForm data={data} from={from} />;
  return (
    <main class="start">
      <DraftOffer
        text={[...kept.texts.values()].join(" ")}
        onResume={() => setFrom(kept)}
        onDrop={() => setFrom(NOTHING_RESUMED)}
      />
    </main>
  );
}
