// Jest's environment of every test: Node's, which also lends out libraries that a worker loads once and not for each file.
const { TestEnvironment } = require("jest-environment-node");

module.exports = class Environment extends TestEnvironment {
  async setup() {
    await super.setup();
    this.global.loadedOnce = (name) => require(name);
  }
};
