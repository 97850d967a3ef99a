// How Swedish sentences and clauses hang together: what points back, gives an example, or stands under another clause.
import { table } from "./table";

export const anaphora = table(`
  aktiviteterna, arbetet bedrivs, arbetet genomförs, arbetet görs, arbetet leds, arbetet samordnas, arbetet ska, arbetet sker, arbetet startar, arbetet utförs, arbetssättet, besöken, de, dem, den, denna, dessa, det, detta, dock, där, en av dem,
  ett av dem, exempelvis, fokus, insatsen, insatserna, kontrollerna, målet, mötena, parterna kommer att komma överens,
  parterna kommer överens, på så sätt, resultatet, syftet, till exempel, tillfällena, träffarna, utfallet, vandringarna,
  vandringen
`);

export const examples = table(`
  bl a, bl.a., bland annat, exempelvis, som till exempel, såsom, t ex, t.ex, t.ex., till exempel
`);

export const requirements = table(`enligt, i enlighet med, i linje med, med stöd av, utifrån`);

export const subordinate = table(`
  där, eftersom, för att, i syfte att, med målet att, med syfte att, medan, när, som, så att, vilka, vilket
`);
