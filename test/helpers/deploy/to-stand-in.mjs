// Preloaded into clasp: whatever it asks of Google's servers goes to the stand-in on this machine, and nowhere else.
import http from "node:http";
import https from "node:https";
import Module, { syncBuiltinESMExports } from "node:module";
import { join } from "node:path";

https.request = (address, options) =>
  http.request(process.env.STAND_IN, { ...options, path: `/${new URL(address).host}${options.path}` });
syncBuiltinESMExports();

/** googleapis reads in 300 of Google's services at every start; without those that clasp leaves unused it takes half the time. */
const UNUSED = /googleapis.build.src.apis.(?!(index|script|drive|oauth2)\b)\w+/;
const load = Module._load;
Module._load = (name, parent, isMain) =>
  name.startsWith("./") && UNUSED.test(join(parent.path, name)) ? { VERSIONS: {} } : load(name, parent, isMain);
