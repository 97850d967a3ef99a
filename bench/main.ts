// `npm run bench [-- --json]`: what the product costs in calls to Google, in milliseconds on this machine and in bytes.
// `npm run bench -- desk [numbers of activities]`: what the desk takes in a real browser.
// `npm run bench -- saves [numbers of activities]`: seconds and memory of opening and saving workbooks.
// `npm run bench -- load [numbers of activities]`: what the desk's server takes, and how many it can hear at once.
// `npm run bench -- propose [numbers of characters]`: seconds of reading promise texts.
// `npm run bench -- open-data FOLDER [municipalities] [years]`: the folders that docs/area.md asks a database about.
// `npm run bench -- area [workbooks] [activities in each]`: seconds and memory of judging an area, and each alone.
// `npm run bench -- formulas`: the same counting by formulas, which LibreOffice recomputes; it takes some minutes.
// It prints figures and judges none: test/integration/budgets.test.ts keeps the budgets.
import type { Rule } from "./rules";

const [flag, ...rest] = process.argv.slice(2);
if (flag === "--rule") {
  // A rule is measured where nothing else is loaded: a browser's driver and the like slow down what runs cold.
  const { measureHere } = await import("./rules");
  const [rule, count] = rest;
  console.log(measureHere(rule as Rule, Number(count)));
} else {
  const { runBench } = await import("./benches");
  await runBench(flag, rest);
}
