// The product's version, as package.json has it, for those who report what they have seen.
export const VERSION = "0.2.0";
