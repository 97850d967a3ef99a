// F6 and Shift+F6 move the focus between the desk's regions, since Tab moves between cells in the grid.

/** Moves the focus from the region that holds `from` to the first stop of the next one. */
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

/** @returns What stops the listening. */
export function listenForRegionKey(): () => void {
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== "F6") return;
    event.preventDefault();
    goToNextRegion(event.shiftKey);
  };
  document.addEventListener("keydown", onKey);
  return () => document.removeEventListener("keydown", onKey);
}
