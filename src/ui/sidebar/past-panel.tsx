// One promise in its earlier periods, a period a line, and what had changed in between.
import { useEffect } from "preact/hooks";
import type { Judgement } from "../../domain/judging/judgement";
import { seriesChanges, seriesFigures } from "../../i18n/sentences/series";
import { errorText } from "../activity/error-text";
import { useWording } from "../activity/words";
import type { Past } from "./use-past";

export function PastPanel({ judgement, past }: { readonly judgement: Judgement; readonly past: Past }) {
  const wording = useWording();
  const { language } = wording;
  const { standing } = wording.words;
  useEffect(() => past.ask(), []);
  const series = past.seriesOf(judgement);
  if (past.error) return <p role="alert">{errorText(past.error, wording)}</p>;
  if (series === null) return <p role="status">{standing.fetchingPast}</p>;
  if (series.length < 2) return <p class="hint">{standing.noPast}</p>;
  return (
    <>
      <dl>
        {seriesFigures(series, language).map(({ when, figures }) => (
          <div key={when}>
            <dt>{when}</dt>
            <dd>{figures}</dd>
          </div>
        ))}
      </dl>
      {seriesChanges(series, language).map((change) => (
        <p key={change}>{change}</p>
      ))}
    </>
  );
}
