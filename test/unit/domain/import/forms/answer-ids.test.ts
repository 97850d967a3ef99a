// The letters that tell the forms of a workbook apart.
import { formKey } from "../../../../../src/domain/import/forms/answer-ids";

test("two forms never get the same letters, and the same form gets the same again", () => {
  expect(formKey("Formulärsvar 15")).toBe(formKey("Formulärsvar 1"));
  const taken = new Set<string>();
  for (let n = 1; n <= 300; n += 1) taken.add(formKey(`Formulärsvar ${n}`, taken));
  expect(taken.size).toBe(300);
  expect([...taken].every((key) => /^[0-9A-Z]{2}$/.test(key))).toBe(true);
});
