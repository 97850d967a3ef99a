import { runPackages } from "./package-runs";

test("odd workbooks, edited at random: what wasn't meant is as it was, and what was meant is there", () => {
  runPackages(10);
});
