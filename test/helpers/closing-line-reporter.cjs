// Ends the run with one plain line: "N passed, N failed".
module.exports = class ClosingLineReporter {
  onRunComplete(_contexts, results) {
    const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
    process.once("exit", () => process.stdout.write(`${results.numPassedTests} passed, ${failed} failed\n`));
  }
};
