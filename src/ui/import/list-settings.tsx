// The settings a list is read by: what each column says, the order of day and month, and values for empty cells.

import { COLUMN_ROLES, type ColumnRole, type KnownWords } from "../../domain/import/guess-columns";
import type { DateOrder } from "../../domain/import/list-dates";
import type { RowDefaults } from "../../domain/import/list-rows";
import type { PastedTable } from "../../domain/import/pasted-list";
import { Field, FieldGroup } from "../shared/components/field";
import { toggled } from "../shared/toggled";
import { useImportWords } from "./words";

interface ColumnSettingsProps {
  readonly table: PastedTable;
  readonly columns: readonly ColumnRole[];
  onColumns(columns: readonly ColumnRole[]): void;
}

/** A role belongs to one column: the one that had it before is skipped. */
const withRole = (columns: readonly ColumnRole[], index: number, role: ColumnRole) =>
  columns.map((other, at) => (at === index ? role : other === role ? "skip" : other));

export function ColumnSettings({ table, columns, onColumns }: ColumnSettingsProps) {
  const { words } = useImportWords();
  return (
    <FieldGroup id="columns" label={words.columns} hint={words.columnsHint}>
      <div class="columns">
        {columns.map((role, index) => {
          const example = table.rows.find(({ cells }) => cells[index])?.cells[index] ?? "";
          return (
            <Field
              key={`${table.header[index]}-${String(index)}`}
              id={`column-${index}`}
              label={words.column(index + 1, table.header[index] ?? "")}
              hint={example === "" ? undefined : words.example(example.slice(0, 40))}
            >
              {(ties) => (
                <select
                  {...ties}
                  value={role}
                  onChange={({ currentTarget }) => {
                    const chosen = COLUMN_ROLES.find((candidate) => candidate === currentTarget.value) ?? "skip";
                    onColumns(withRole(columns, index, chosen));
                  }}
                >
                  {COLUMN_ROLES.map((option) => (
                    <option key={option} value={option}>
                      {words.roles[option]}
                    </option>
                  ))}
                </select>
              )}
            </Field>
          );
        })}
      </div>
    </FieldGroup>
  );
}

interface DefaultSettingsProps {
  readonly known: KnownWords;
  readonly defaults: RowDefaults;
  /** Null until somebody has chosen. */
  readonly order: DateOrder | null;
  /** Whether the list has dates that need the order. */
  readonly asksOrder: boolean;
  onDefaults(defaults: RowDefaults): void;
  onOrder(order: DateOrder | null): void;
}

export function DefaultSettings({ known, defaults, order, asksOrder, onDefaults, onOrder }: DefaultSettingsProps) {
  const { words } = useImportWords();
  const choice = (name: "type" | "placeType", options: readonly string[]) => (
    <Field id={`default-${name}`} label={words[name]}>
      {(ties) => (
        <select
          {...ties}
          value={defaults[name]}
          onChange={({ currentTarget }) => onDefaults({ ...defaults, [name]: currentTarget.value })}
        >
          <option value="">{words.choose}</option>
          {options.map((option) => (
            <option key={option}>{option}</option>
          ))}
        </select>
      )}
    </Field>
  );
  return (
    <FieldGroup id="defaults" label={words.defaults}>
      <div class="columns">
        {choice("type", known.types)}
        {choice("placeType", known.placeTypes)}
        {asksOrder && (
          <Field id="date-order" label={words.order}>
            {(ties) => (
              <select
                {...ties}
                value={order ?? ""}
                onChange={({ currentTarget: { value } }) =>
                  onOrder(value === "dayFirst" || value === "monthFirst" ? value : null)
                }
              >
                <option value="">{words.orders.unknown}</option>
                <option value="dayFirst">{words.orders.dayFirst}</option>
                <option value="monthFirst">{words.orders.monthFirst}</option>
              </select>
            )}
          </Field>
        )}
      </div>
      <FieldGroup id="default-parties" label={words.parties}>
        <div class="checks">
          {known.parties.map((party) => (
            <label class="check" key={party}>
              <input
                type="checkbox"
                checked={defaults.parties.includes(party)}
                onChange={() => onDefaults({ ...defaults, parties: toggled(defaults.parties, party) })}
              />
              {party}
            </label>
          ))}
        </div>
      </FieldGroup>
    </FieldGroup>
  );
}
