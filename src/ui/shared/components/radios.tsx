// Choices of which one holds, each with its button.

interface RadiosProps<T extends string> {
  /** Ties the buttons together: one name a question. */
  readonly name: string;
  readonly options: readonly T[];
  readonly labels: Readonly<Record<NoInfer<T>, string>>;
  readonly chosen: NoInfer<T>;
  onChoose(option: NoInfer<T>): void;
}

export function Radios<T extends string>({ name, options, labels, chosen, onChoose }: RadiosProps<T>) {
  return (
    <>
      {options.map((option) => (
        <label key={option} class="check">
          <input
            type="radio"
            name={name}
            value={option}
            checked={option === chosen}
            onChange={() => onChoose(option)}
          />
          {labels[option]}
        </label>
      ))}
    </>
  );
}
