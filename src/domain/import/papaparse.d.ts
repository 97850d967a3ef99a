// The types of what we use of Papa Parse. The published types (@types/papaparse) would let the rules use Node's names,
// which neither Google nor the pages have.
declare module "papaparse" {
  interface ParseConfig {
    readonly delimiter: string;
    readonly newline: "\n";
  }
  const Papa: { parse(text: string, config: ParseConfig): { readonly data: readonly (readonly string[])[] } };
  export default Papa;
}
