// What axe finds in the sidebar as it is met: 300 and 390 px wide, by day and in the dark.
import type { Page } from "playwright-core";
import { axeFindings } from "./axe";

/** Findings with the look they were found in; none where all is well. The page is left 300 px wide, in light colours. */
export async function findingsInEveryLook(page: Page): Promise<string[]> {
  const findings: string[] = [];
  for (const colorScheme of ["dark", "light"] as const) {
    for (const width of [390, 300]) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 900 });
      const overflow = await page.evaluate<number>("document.documentElement.scrollWidth - innerWidth");
      if (overflow > 0) findings.push(`${width} px: ${overflow} px wider than the page`);
      findings.push(...(await axeFindings(page)).map((finding) => `${colorScheme}, ${width} px: ${finding}`));
    }
  }
  return findings;
}
