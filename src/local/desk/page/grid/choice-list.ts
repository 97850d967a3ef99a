// The drop-down under a cell that is being edited. It offers choices and doesn't forbid other texts.
import { foldOf, wordsOf } from "../../../../domain/book/words";
import { scrolledTo } from "./layout/scroll-into-view";
import { onlyChoice } from "./only-choice";

export interface ChoiceList {
  readonly element: HTMLElement;
  /** Shows the choices that contain the text; of several texts, the one that is being written. */
  filter(text: string): void;
  move(step: 1 | -1): void;
  /** The highlighted choice; null when none is. */
  picked(): string | null;
  /** What the field says with the highlighted choice, or else with the only one that its text begins. */
  withPicked(): string | null;
  /** Chooses the highlighted one of several, or takes it back. */
  toggle(): void;
}

interface ChoiceListOptions {
  readonly values: readonly string[];
  readonly isMany: boolean;
  /** Whether other texts are wrong: what is written is then the only choice that it begins. */
  readonly isClosed: boolean;
  /** What a line below several choices says of the keys. */
  readonly help: string;
  readonly field: HTMLInputElement;
  /** Called with the choice that was clicked, where there is to be one. */
  readonly onPick: (choice: string) => void;
}

let lists = 0;

/**
 * The field keeps the focus and names the highlighted choice, as in the combobox pattern of WAI-ARIA.
 * https://www.w3.org/WAI/ARIA/apg/patterns/combobox/
 */
export function createChoiceList({ values, isMany, isClosed, help, field, onPick }: ChoiceListOptions): ChoiceList {
  lists += 1;
  const element = document.createElement("div");
  element.className = "choices";
  const list = document.createElement("ul");
  list.id = `choices-${lists}`;
  list.role = "listbox";
  list.ariaLabel = field.ariaLabel;
  element.append(list);
  field.role = "combobox";
  field.ariaAutoComplete = "list";
  field.setAttribute("aria-controls", list.id);
  if (isMany) {
    list.ariaMultiSelectable = "true";
    const line = document.createElement("p");
    line.id = `${list.id}-help`;
    line.textContent = help;
    element.append(line);
    field.setAttribute("aria-describedby", line.id);
  }

  let shown: readonly string[] = [];
  let at = -1;
  /** Whether the highlighted choice has been chosen or taken back already: Enter then changes nothing more. */
  let isSettled = false;
  /** What keeps the field's text a text, such as the one promise '1. */
  const quote = () => (field.value.startsWith("'") ? "'" : "");
  const written = () => wordsOf(field.value.slice(quote().length));
  const chosen = () => new Set(written().map(foldOf));
  const isKnown = (text: string) => values.some((value) => foldOf(value) === foldOf(text));
  const point = (index: number) => {
    at = index;
    isSettled = false;
    const isChosen = chosen();
    [...list.children].forEach((option, each) => {
      option.classList.toggle("pointed", each === at);
      option.ariaSelected = String(isMany ? isChosen.has(foldOf(shown[each] ?? "")) : each === at);
      // The list alone scrolls: scrollIntoView would move what is around the grid too.
      if (each === at && option instanceof HTMLElement) {
        const { offsetTop: top, offsetHeight: height } = option;
        list.scrollTop = scrolledTo(list.scrollTop, list.clientHeight, { from: top, to: top + height });
      }
    });
    if (at >= 0) field.setAttribute("aria-activedescendant", `${list.id}-${at}`);
    else field.removeAttribute("aria-activedescendant");
  };
  /** The field's texts with the choice among them, or without it where it was there. */
  const toggled = (choice: string): string => {
    const words = written();
    if (chosen().has(foldOf(choice)))
      return quote() + words.filter((word) => foldOf(word) !== foldOf(choice)).join(", ");
    const last = words.at(-1);
    // What was written to find the choice makes way for it.
    const isSearch = last !== undefined && !isKnown(last) && foldOf(choice).includes(foldOf(last));
    return quote() + [...(isSearch ? words.slice(0, -1) : words), choice].join(", ");
  };
  /** The field's text with the only choice that it begins, or that the last of several does; null where none is. */
  const completed = (): string | null => {
    const words = written();
    const choice = onlyChoice(isMany ? (words.at(-1) ?? "") : field.value, values);
    if (choice === null || !isMany) return choice;
    return chosen().has(foldOf(choice)) ? null : quote() + [...words.slice(0, -1), choice].join(", ");
  };
  const toggle = (choice: string) => {
    field.value = toggled(choice);
    show(values);
    point(values.indexOf(choice));
    isSettled = true;
  };
  const show = (options: readonly string[]) => {
    shown = options;
    element.hidden = options.length === 0;
    field.ariaExpanded = String(options.length > 0);
    list.replaceChildren(
      ...options.map((choice, index) => {
        const option = document.createElement("li");
        option.id = `${list.id}-${index}`;
        option.role = "option";
        option.textContent = choice;
        option.addEventListener("pointerdown", (event) => {
          event.preventDefault();
          if (isMany) toggle(choice);
          else onPick(choice);
        });
        return option;
      }),
    );
    point(-1);
  };
  show(values);
  return {
    element,
    filter(text) {
      const part = isMany ? (text.split(",").at(-1) ?? "") : text;
      const wanted = isMany && isKnown(part) ? "" : part.trim().toLowerCase();
      show(values.filter((choice) => choice.toLowerCase().includes(wanted)));
    },
    move(step) {
      if (element.hidden) show(values);
      if (shown.length > 0) point((at + step + (at < 0 && step < 0 ? 1 : 0) + shown.length) % shown.length);
    },
    picked: () => shown[at] ?? null,
    withPicked() {
      const choice = shown[at];
      if (choice === undefined) return isClosed ? completed() : null;
      if (!isMany) return choice;
      return isSettled || chosen().has(foldOf(choice)) ? field.value : toggled(choice);
    },
    toggle() {
      const choice = shown[at];
      if (choice !== undefined) toggle(choice);
    },
  };
}
