import decodeQR from "qr/decode.js";
import { QrPicture } from "../../../../src/ui/phone-link/qr-picture";

/** The picture as a camera sees it: each module 4 pixels wide. */
function seen(text: string) {
  const { props } = QrPicture({ text, label: "QR-kod" });
  const [, path] = props.children as unknown as readonly { readonly props: { readonly d: string } }[];
  const size = Number(String(props.viewBox).split(" ")[2]);
  const side = size * 4;
  const data = new Uint8ClampedArray(side * side * 4).fill(255);
  for (const [, x = "", y = ""] of path?.props.d.matchAll(/M(\d+) (\d+)h1/g) ?? []) {
    for (let at = 0; at < 16; at++) {
      const pixel = (Number(y) * 4 + Math.floor(at / 4)) * side + Number(x) * 4 + (at % 4);
      data.set([0, 0, 0], pixel * 4);
    }
  }
  return { picture: { width: side, height: side, data }, label: props["aria-label"] };
}

test.each([
  "https://script.google.com/macros/s/AKfycbyvVvKPI45Y5zooV9VbzYSN_54EWqQTqjsE6bJPTgBpfvcdJZ13YIynh3rBKdRM3bKaag/exec",
  "https://script.google.com/a/macros/pajala.se/s/AKfy/exec",
])("a camera reads %s", (url) => {
  const { picture, label } = seen(url);
  expect(decodeQR(picture)).toBe(url);
  expect(label).toBe("QR-kod");
});
