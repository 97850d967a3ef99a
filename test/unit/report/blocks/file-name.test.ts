// Names of files: what a file system refuses becomes a hyphen, and all else is kept.
import { asFileName } from "../../../../src/report/blocks/file-name";

test.each([
  ["uppföljning Pajala 2023-01-31", "uppföljning Pajala 2023-01-31"],
  ["uppföljning Upplands-Bro/Håbo 2023-01-31", "uppföljning Upplands-Bro-Håbo 2023-01-31"],
  ['\\/:*?"<>|', "---------"],
])("%s is saved as %s", (name, saved) => {
  expect(asFileName(name)).toBe(saved);
});
