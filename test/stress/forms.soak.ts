// `npm run soak -- forms`: a form's answers through a thousand lists of what people do with them, in any order.
import { anyOrder } from "./forms/any-order";

test("whatever is answered, changed, sorted, deleted and decided: each answer counts once or is asked about", () => {
  anyOrder(1000);
}, 7_200_000);
