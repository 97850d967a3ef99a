// What Jest does once after all tests.
export { withdrawBrowser as default } from "./browser-offer";
