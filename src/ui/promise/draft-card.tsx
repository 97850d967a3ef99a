// One promise of a text: what it says, how it will be counted, what is to be asked, and the ways to change it.
import { useEffect, useRef, useState } from "preact/hooks";
import type { Settings } from "../../domain/book/book";
import type { PlainDate } from "../../domain/calendar/plain-date";
import { type PromiseDraft, problemsOfRule, type RuleField } from "../../domain/propose/promise-draft";
import { interpretationOf } from "../../i18n/sentences/proposal";
import { ruleMeaning } from "../../i18n/sentences/rule-meaning";
import { TextField } from "../shared/components/text-field";
import { AskedNotice } from "./asked-notice";
import { focusField } from "./focus-field";
import { ReadList } from "./read-list";
import { RuleFields } from "./rule-fields";
import type { DraftActions } from "./use-drafts";
import { useGuideWords, usePromiseWords } from "./words";

interface DraftCardProps {
  readonly draft: PromiseDraft;
  /** Its number in the workbook. */
  readonly id: string;
  readonly source: string;
  readonly settings: Pick<Settings, "period" | "excludedWeeks" | "memberOf">;
  readonly today: PlainDate;
  readonly isLast: boolean;
  readonly actions: DraftActions;
  onCurrent(): void;
}

type Mode = "shown" | "changing" | "rewriting";

export function DraftCard(props: DraftCardProps) {
  const { draft, id, settings, today, isLast, actions, onCurrent } = props;
  const { words, language } = useGuideWords();
  const form = usePromiseWords().words;
  const [mode, setMode] = useState<Mode>("shown");
  /** The field in which a question is to be answered. */
  const [first, setFirst] = useState<RuleField | null>(null);
  const { key, rule } = draft;
  const problems = problemsOfRule(rule, settings.period);
  const interpretation = draft.interpretation ?? interpretationOf(rule, language);
  const meaning = ruleMeaning(rule, settings, language);
  const headingId = `promise-${key}`;
  const name = (label: string) => (
    <>
      {label}
      <span class="unseen"> {words.promise(id)}</span>
    </>
  );
  const fix = (field: RuleField | null) => {
    setMode(field === null ? "rewriting" : "changing");
    setFirst(field);
    // A card that is open already has the field.
    if (field !== null) focusField(`draft-${key}-${field}`);
  };
  const button = (label: string, act: () => void) => (
    <button type="button" class="quiet" onClick={act}>
      {name(label)}
    </button>
  );
  return (
    <li class="draft" aria-labelledby={headingId} onFocusCapture={onCurrent} onPointerEnter={onCurrent}>
      <h3 id={headingId}>
        {words.promise(id)} <span class="quiet-text">· {rule.focus === "" ? words.noFocus : rule.focus}</span>
      </h3>
      {mode === "rewriting" ? (
        <Rewriting
          id={`rewrite-${key}`}
          text={rule.text}
          onDone={(text) => {
            setMode("shown");
            if (text !== null) actions.rewrite(key, text);
          }}
        />
      ) : (
        <p class="promise-text">{rule.text}</p>
      )}
      <p>
        <strong>{form.interpretation}:</strong> {interpretation}
      </p>
      {meaning !== null && <p class="meaning">{meaning}</p>}
      <AskedNotice
        draft={draft}
        name={words.promise(id)}
        period={settings.period}
        onAccept={(code) => actions.accept(key, code)}
        onChange={(change) => actions.change(key, change)}
        onFix={fix}
        onDrop={() => actions.drop(key)}
        onSentence={(text) => actions.interpret(key, text)}
      />
      {mode === "changing" ? (
        <Changing {...props} problems={problems} interpretation={interpretation} today={today} first={first} />
      ) : (
        <ReadList draft={draft} source={props.source} />
      )}
      <p class="draft-buttons">
        {button(mode === "changing" ? words.changed : words.change, () => {
          setFirst(null);
          setMode(mode === "changing" ? "shown" : "changing");
        })}
        {mode !== "rewriting" && button(words.rewrite, () => setMode("rewriting"))}
        {!isLast && button(words.join, () => actions.join(key))}
        {button(words.drop, () => actions.drop(key))}
      </p>
    </li>
  );
}

function Changing(
  props: DraftCardProps & {
    readonly problems: ReturnType<typeof problemsOfRule>;
    readonly interpretation: string;
    readonly first: RuleField | null;
  },
) {
  const { draft, problems, interpretation, actions, today } = props;
  const { words } = usePromiseWords();
  const { key, rule } = draft;
  const fields = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const [prefix, first] = [`draft-${key}`, props.first];
    // A field that its kind doesn't have is asked for by the kind.
    if (first === null) fields.current?.querySelector<HTMLElement>("input, select")?.focus();
    else if (!focusField(`${prefix}-${first}`)) focusField(`${prefix}-kind`);
  }, []);
  return (
    <div class="changing" ref={fields}>
      <TextField
        id={`draft-${key}-focus`}
        label={words.focus}
        value={rule.focus}
        onChange={(focus) => actions.change(key, { focus })}
      />
      <RuleFields
        prefix={`draft-${key}`}
        rule={rule}
        problems={problems}
        today={today}
        onChange={(change) => actions.change(key, change)}
      />
      <TextField
        id={`draft-${key}-interpretation`}
        label={words.interpretation}
        hint={words.interpretationHint}
        isLong
        value={interpretation}
        onChange={(text) => actions.interpret(key, text)}
      />
      {draft.interpretation !== null && (
        <button type="button" class="quiet flush" onClick={() => actions.interpret(key, null)}>
          {words.byRule}
        </button>
      )}
    </div>
  );
}

function Rewriting({ id, text, onDone }: { id: string; text: string; onDone(text: string | null): void }) {
  const { words } = useGuideWords();
  const form = usePromiseWords().words;
  const [typed, setTyped] = useState(text);
  useEffect(() => document.getElementById(id)?.focus(), []);
  return (
    <div class="changing">
      <TextField id={id} label={form.text} hint={words.rewriteHint} isLong value={typed} onChange={setTyped} />
      <p class="draft-buttons">
        <button type="button" class="plain" onClick={() => onDone(typed)}>
          {words.rewritten}
        </button>
        <button type="button" class="quiet" onClick={() => onDone(null)}>
          {words.cancel}
        </button>
      </p>
    </div>
  );
}
