// The drop-down under a cell that is being edited. It offers choices and doesn't forbid other texts.

export interface ChoiceList {
  readonly element: HTMLElement;
  /** Shows the choices that contain the text. */
  filter(text: string): void;
  move(step: 1 | -1): void;
  /** The highlighted choice; null when none is. */
  picked(): string | null;
  isOpen(): boolean;
  close(): void;
}

let lists = 0;

/**
 * The field keeps the focus and names the highlighted choice, as in the combobox pattern of WAI-ARIA.
 * https://www.w3.org/WAI/ARIA/apg/patterns/combobox/
 */
export function createChoiceList(
  choices: readonly string[],
  field: HTMLInputElement,
  onPick: (choice: string) => void,
): ChoiceList {
  lists += 1;
  const element = document.createElement("ul");
  element.className = "choices";
  element.id = `choices-${lists}`;
  element.role = "listbox";
  element.ariaLabel = field.ariaLabel;
  field.role = "combobox";
  field.ariaAutoComplete = "list";
  field.setAttribute("aria-controls", element.id);

  let shown: readonly string[] = [];
  let at = -1;
  const point = (index: number) => {
    at = index;
    [...element.children].forEach((option, each) => {
      option.ariaSelected = String(each === at);
      if (each === at) option.scrollIntoView({ block: "nearest" });
    });
    if (at >= 0) field.setAttribute("aria-activedescendant", `${element.id}-${at}`);
    else field.removeAttribute("aria-activedescendant");
  };
  const show = (options: readonly string[]) => {
    shown = options;
    element.hidden = options.length === 0;
    field.ariaExpanded = String(options.length > 0);
    element.replaceChildren(
      ...options.map((choice, index) => {
        const option = document.createElement("li");
        option.id = `${element.id}-${index}`;
        option.role = "option";
        option.textContent = choice;
        option.addEventListener("pointerdown", (event) => {
          event.preventDefault();
          onPick(choice);
        });
        return option;
      }),
    );
    point(-1);
  };
  show(choices);
  return {
    element,
    filter(text) {
      const wanted = text.trim().toLowerCase();
      show(choices.filter((choice) => choice.toLowerCase().includes(wanted)));
    },
    move(step) {
      if (element.hidden) show(choices);
      if (shown.length > 0) point((at + step + (at < 0 && step < 0 ? 1 : 0) + shown.length) % shown.length);
    },
    picked: () => shown[at] ?? null,
    isOpen: () => !element.hidden,
    close: () => show([]),
  };
}
