// F6 and Shift+F6 go round the desk's parts, since Tab moves between cells inside the grid.

/** From where the focus is (or the part given) to the next part's first stop. */
export function goToNextRegion(isBackward: boolean, from: Element | null = document.activeElement): void {
  const regions = [...document.querySelectorAll<HTMLElement>("[data-region]")].filter((each) => each.offsetParent);
  const at = regions.findIndex((region) => region.contains(from));
  const next = regions.at((at + (isBackward ? -1 : 1) + regions.length) % regions.length);
  firstStop(next)?.focus();
}

function firstStop(region: HTMLElement | undefined): HTMLElement | null {
  const stops = 'iframe, [tabindex="0"], button:not([tabindex="-1"]), input, a[href]:not([tabindex="-1"])';
  return region?.querySelector<HTMLElement>(stops) ?? null;
}

/** F6 goes to the next region, Shift+F6 to the one before. Gives the way to stop listening. */
export function listenForRegionKey(): () => void {
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== "F6") return;
    event.preventDefault();
    goToNextRegion(event.shiftKey);
  };
  document.addEventListener("keydown", onKey);
  return () => document.removeEventListener("keydown", onKey);
}
