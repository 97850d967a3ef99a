// A fiftieth of test/stress/forms.soak.ts.
import { anyOrder } from "./any-order";

test("whatever is answered, changed, sorted, deleted and decided: each answer counts once or is asked about", () => {
  anyOrder(20);
});
