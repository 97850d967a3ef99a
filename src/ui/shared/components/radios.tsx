// Radio buttons of which one is chosen.

interface RadiosProps<T extends string> {
  /** The browser lets one button of each name be chosen. */
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
