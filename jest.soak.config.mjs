// The long runs: `npm run soak`. `npm test` runs a part of each.
import config from "./jest.config.mjs";

/** @type {import("jest").Config} */
export default { ...config, testMatch: ["**/*.soak.ts"] };
