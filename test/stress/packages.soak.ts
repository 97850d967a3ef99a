// `npm run soak`: a thousand odd workbooks, edited at random.
import { runPackages } from "./packages/package-runs";

test("a thousand odd workbooks, edited at random", () => {
  runPackages(1000);
}, 3_600_000);
