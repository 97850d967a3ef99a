// playwright-core takes a second of the processor's time to load, and keeps nothing between the files of a worker.
module.exports = globalThis.loadedOnce("playwright-core");
