// Expected against found: a row for each check, under the part it belongs to.
import {
  type Agreement,
  agreementOf,
  type CheckResult,
  SELF_TEST,
  SELF_TEST_PARTS,
  type SelfTestPart,
} from "../../contract/self-test";
import { observationTexts, useSelfTestWords } from "./words";

const TONES: Readonly<Record<Agreement, string>> = { agrees: "tone-green", differs: "tone-red", notHere: "tone-grey" };

interface ResultsProps {
  readonly results: readonly CheckResult[];
}

export function ResultsTable({ results }: ResultsProps) {
  const { words } = useSelfTestWords();
  const { belief, expected, found, agreement } = words.columns;
  return (
    <table>
      <thead>
        <tr>
          {[belief, expected, found, agreement].map((title) => (
            <th key={title} scope="col">
              {title}
            </th>
          ))}
        </tr>
      </thead>
      {SELF_TEST_PARTS.map((part) => (
        <PartRows key={part} part={part} results={results} />
      ))}
    </table>
  );
}

function PartRows({ part, results }: ResultsProps & { readonly part: SelfTestPart }) {
  const { words } = useSelfTestWords();
  const codes: readonly string[] = SELF_TEST[part];
  const own = results.filter(({ code }) => codes.includes(code));
  if (own.length === 0) return null;
  const title = words.parts[part];
  return (
    <tbody>
      <tr>
        <th class="part" colspan={4} scope="rowgroup">
          {title.charAt(0).toUpperCase() + title.slice(1)}
        </th>
      </tr>
      {own.map((result) => (
        <ResultRow key={result.code} result={result} />
      ))}
    </tbody>
  );
}

function ResultRow({ result }: { readonly result: CheckResult }) {
  const wording = useSelfTestWords();
  const agreement = agreementOf(result);
  const { sign, word } = wording.words.agreements[agreement];
  return (
    <tr>
      <th scope="row">{wording.words.claims[result.code]}</th>
      <Observations texts={observationTexts(result.expected, wording)} />
      <Observations texts={observationTexts(result.found, wording)} />
      <td>
        <span class={`tag ${TONES[agreement]}`}>
          {sign} {word}
        </span>
      </td>
    </tr>
  );
}

function Observations({ texts }: { readonly texts: readonly string[] }) {
  return (
    <td>
      {texts.map((text, index) => (
        <div key={`${index} ${text}`}>{text}</div>
      ))}
    </td>
  );
}
