// Tests are TypeScript, turned into JavaScript file by file by the same esbuild that builds the product.
/** @type {import("jest").Config} */
export default {
  testEnvironment: "<rootDir>/test/helpers/environment.cjs",
  roots: ["<rootDir>/test"],
  testMatch: ["**/*.test.ts", "**/*.test.tsx"],
  transform: { "^.+\\.(tsx?|m?js)$": "<rootDir>/test/helpers/esbuild-transform.cjs" },
  transformIgnorePatterns: ["/node_modules/(?!(preact|docx|nanoid|qr|internmap|d3-[a-z-]+)/)"],
  // numfmt's own entry for require() names a file that its package doesn't hold (4.0.1: dist/index.cjs).
  moduleNameMapper: {
    "^numfmt$": "<rootDir>/node_modules/numfmt/dist/index.js",
    "^playwright-core$": "<rootDir>/test/helpers/browser/playwright.cjs",
  },
  globalSetup: "<rootDir>/test/helpers/browser/before-the-run.ts",
  globalTeardown: "<rootDir>/test/helpers/browser/after-the-run.ts",
  /** A number: Jest counts the machine's cores, of which a container may have fewer. */
  maxWorkers: 2,
  /**
   * Milliseconds for a worker that is done to be gone. Jest gives 500, but one with nothing open still has half a gigabyte
   * to give back, which takes longer on a busy machine. A test that leaves something open holds its worker for good.
   */
  workerGracefulExitTimeout: 10_000,
  testSequencer: "<rootDir>/test/helpers/running-order.cjs",
  /** Real files, real pages: a busy machine takes its time. */
  testTimeout: 120_000,
  reporters: ["default", "<rootDir>/test/helpers/closing-line-reporter.cjs"],
};
