// What browsers and Node have alike and neither's types can be let in for. https://encoding.spec.whatwg.org/
declare class TextDecoder {
  constructor(encoding: "utf-8" | "utf-16le" | "utf-16be");
  decode(bytes: Uint8Array): string;
}
