// What I have logged since the page was opened, newest first.
import type { Activity } from "../../domain/activity";
import { formatDay } from "../../i18n/figures";
import { useWording } from "./words";

const SHOWN = 5;

export function Latest({ activities }: { readonly activities: readonly Activity[] }) {
  const { language, words } = useWording();
  if (activities.length === 0) return null;
  return (
    <section aria-labelledby="latest-heading">
      <h2 id="latest-heading">{words.form.latest}</h2>
      <ul class="rows">
        {activities.slice(0, SHOWN).map((activity) => (
          <li key={activity.id}>
            {[formatDay(activity.date, language), activity.place || activity.placeType, activity.type]
              .filter(Boolean)
              .join(" · ")}
          </li>
        ))}
      </ul>
    </section>
  );
}
