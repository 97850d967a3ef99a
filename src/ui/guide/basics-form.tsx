// What is asked about the workbook as a whole, filled in from the text where it says so.
import { LANGUAGES, type Language } from "../../domain/book/book";
import type { PlainDate } from "../../domain/calendar/plain-date";
import type { Field } from "../../domain/propose/fields/field";
import type { ProposedBook } from "../../domain/propose/propose-commitments";
import { ChoiceField, DayField, WordsField } from "../promise/typed-fields";
import { useGuideWords } from "../promise/words";
import { FieldGroup } from "../shared/components/field";
import { TextField } from "../shared/components/text-field";
import type { Basics, BasicsProblem } from "./own-book";

interface BasicsFormProps {
  readonly basics: Basics;
  readonly proposed: ProposedBook;
  /** Where people may turn, as the text says it. */
  readonly contact: Field<string>;
  readonly source: string;
  readonly problems: readonly BasicsProblem[];
  readonly today: PlainDate;
  onChange(change: Partial<Basics>): void;
  onLanguage(language: Language): void;
}

export function BasicsForm({
  basics,
  proposed,
  contact,
  source,
  problems,
  today,
  onChange,
  onLanguage,
}: BasicsFormProps) {
  const { words, language } = useGuideWords();
  const error = (problem: BasicsProblem) => (problems.includes(problem) ? words.problems[problem] : undefined);
  const restsOn = ({ span }: Field<unknown>) =>
    span === null ? undefined : words.saidBy(source.slice(span.start, span.end).replace(/\s+/g, " "));
  return (
    <FieldGroup id="basics" label={words.basics}>
      <div class="basics">
        <TextField
          id="municipality"
          label={words.municipality}
          hint={restsOn(proposed.municipality)}
          error={error("municipalityMissing")}
          value={basics.municipality}
          onChange={(municipality) => onChange({ municipality })}
        />
        <TextField
          id="police-area"
          label={words.policeArea}
          hint={restsOn(proposed.policeArea)}
          value={basics.policeArea}
          onChange={(policeArea) => onChange({ policeArea })}
        />
        <DayField
          id="from"
          label={words.from}
          hint={restsOn(proposed.period)}
          error={error("fromMissing")}
          today={today}
          value={basics.from}
          onChange={(from) => onChange({ from })}
        />
        <DayField
          id="to"
          label={words.to}
          error={error("toMissing") ?? error("endBeforeStart")}
          today={today}
          value={basics.to}
          onChange={(to) => onChange({ to })}
        />
        <WordsField
          id="parties"
          label={words.parties}
          hint={words.partiesHint}
          value={basics.parties}
          onChange={(parties) => onChange({ parties })}
        />
        <WordsField
          id="receivers"
          label={words.receivers}
          hint={words.receiversHint}
          value={basics.receivers}
          onChange={(receivers) => onChange({ receivers })}
        />
        <TextField
          id="contact"
          label={words.contact}
          hint={[restsOn(contact), words.contactHint].filter(Boolean).join(" ")}
          value={basics.contact}
          onChange={(text) => onChange({ contact: text })}
        />
        <ChoiceField
          id="language"
          label={words.language}
          options={LANGUAGES}
          labels={words.languages}
          value={language}
          onChange={(chosen) => chosen && onLanguage(chosen)}
        />
      </div>
    </FieldGroup>
  );
}
