// One tap for what the person logs most.
import type { SidebarData } from "../../contract/server-api";
import type { Entry } from "../activity/entry";
import { usualEntries } from "./usual-entries";
import { usePhoneWords } from "./words";

export function AgainButtons({ entry, data }: { readonly entry: Entry; readonly data: SidebarData }) {
  const { phone } = usePhoneWords();
  const usual = usualEntries(data);
  if (usual.length === 0) return null;
  return (
    <section aria-labelledby="again-heading" class="again">
      <h2 id="again-heading">{phone.again}</h2>
      {usual.map((activity) => (
        <button type="button" class="plain" key={activity.id} onClick={() => entry.logAgain(activity)}>
          <strong>{activity.type}</strong>
          <span>{[activity.place || activity.placeType, activity.parties.join(", ")].filter(Boolean).join(" · ")}</span>
        </button>
      ))}
      <p class="hint">{phone.againHint}</p>
    </section>
  );
}
