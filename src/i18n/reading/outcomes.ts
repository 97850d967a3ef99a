// Results that Swedish promises aim at, and sets of people and places that they leave nobody out of.
import { table } from "./table";

export const outcomes = table(`
  andel, andelen, anmälda, anmälningar, antalet, brottsligheten, känna sig, känner sig, otrygghet*, tryggheten ska, upplevd, upplever,
  upplevs, inbrotten ska, skadegörelsen ska, våldet ska, olyckorna ska
`);

export const outcomeVerbs = table(`
  bli, blir, minska, minskar, minskat, nå, sjunka, understiga, uppgå, uppgår, vara, öka, ökar, ökat, överstiga
`);

export const everybody = table(`
  alla *klassare, alla elever, alla förskolor, alla föräldrar, alla grundskolor, alla medarbetare, alla nyanställda, alla skolor,
  samtliga *klasser, alla *klasser, samtliga *klassare, samtliga elever, samtliga fritidsgårdar, samtliga grundskolor,
  samtliga medarbetare, samtliga skolor, samtliga vårdnadshavare, varje *klassare, varje elev, varje fjärdeklassare
`);

export const goals = table(`ambitionen, mål, målet, målsättning, målsättningen, målvärde, målvärden, målvärdet`);
