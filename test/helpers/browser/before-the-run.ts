// What Jest does once before all tests.
export { offerBrowser as default } from "./browser-offer";
