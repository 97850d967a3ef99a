// What the sidebar tells of promises of every shape: what is lost, parts, places, days and what is set aside.
import type { SidebarData } from "../../src/contract/server-api";
import { aBook } from "../helpers/a-book";
import { findingsInEveryLook } from "../helpers/browser/in-every-look";
import { openSidebarPage } from "../helpers/browser/sidebar-page";
import { aCommitment, anActivity, day } from "../helpers/make";

const book = aBook({
  commitments: [
    aCommitment({
      id: "1",
      text: "Möten",
      kind: "Varje",
      target: 1,
      interval: "varannan månad",
      activityTypes: ["Möte"],
    }),
    aCommitment({ id: "2", text: "Trygghet", target: 2, activityTypes: ["Vandring"] }),
    aCommitment({ id: "2a", text: "Norr", partOf: "2", target: 9, activityTypes: ["Pass"], unit: "timmar" }),
    aCommitment({ id: "2b", text: "Söder", partOf: "2", target: 1, activityTypes: ["Pass"] }),
    aCommitment({ id: "3", text: "Vid behov", assessment: "Inte aktuellt", analysis: "Inget behov i år." }),
    aCommitment({ id: "4", text: "Kvällar", target: 4, counts: "Dagar", activityTypes: ["Kväll"] }),
    aCommitment({
      ...{ id: "5", text: "Överallt", target: 1, spread: "Var och en" },
      ...{ places: ["Norrby", "Söderby"], activityTypes: ["Besök"], weekdays: ["fredag"] },
    }),
  ],
  activities: [
    ...["2022-01-10", "2022-03-10", "2022-05-10", "2022-09-05"].map((date) => anActivity(date, { type: "Möte" })),
    anActivity("2022-02-10", { type: "Vandring" }),
    anActivity("2022-02-11", { type: "Pass", amount: 2.5 }),
    anActivity("2022-09-09", { type: "Kväll", place: "Norrby" }),
    anActivity("2022-09-09", { type: "Besök", place: "Norrby" }),
  ],
  lists: { activityTypes: ["Möte"], placeTypes: [], parties: [], audiences: [], channels: [] },
});

test("a promise of any shape is told of where it stands, and in the form", async () => {
  const data: SidebarData = { today: day("2022-09-15"), book, me: "Lärare", choices: null, latest: [] };
  const asked: (readonly unknown[])[] = [];
  const { page } = await openSidebarPage((name, args) => {
    if (name === "openChangePromise") asked.push(args);
    return { value: { ok: true, value: data } };
  });
  await page.getByRole("button", { name: "Visa alla löften" }).click();
  const picture = page.getByRole("img", { name: /^Året i en bild, 1 januari–31 december 2022: .*1 Möte: 4 av 6/ });
  expect((await picture.boundingBox())?.width).toBe(276);
  const card = (title: string) => page.locator(".card").filter({ has: page.getByText(title, { exact: true }) });

  await card("1 Möten").getByText("Uteblev: juli–augusti").waitFor();
  await card("1 Möten").getByText("Löftet kan som bäst bli delvis uppfyllt.").waitFor();
  expect(await card("1 Möten").getByText("Riskerar").count()).toBe(0);

  const parts = page.getByRole("list", { name: "Delar av 2" });
  expect(await parts.getByRole("heading", { level: 4 }).count()).toBe(2);
  expect(await page.getByRole("heading", { level: 3 }).count()).toBe(5);
  await parts.getByRole("button", { name: /2a Norr/ }).click();
  await parts.getByText("2,5 av 9 timmar").waitFor();
  await parts.getByRole("button", { name: /^Räknade/ }).click();
  await parts.getByText("2022-02-11 Pass · 2,5 timmar").waitFor();

  await parts.getByRole("button", { name: "Ändra löftet 2a" }).click();
  expect(asked).toEqual([["2a"]]);

  await card("3 Vid behov").getByText("Inte aktuellt").waitFor();
  await card("3 Vid behov").getByRole("button").first().click();
  await page.getByText("Inget behov i år.").waitFor();
  await card("5 Överallt").getByRole("button").first().click();
  await page.getByText("Norrby 1 av 1, Söderby 0 av 1").waitFor();

  const type = page.getByLabel("Vad?");
  await type.selectOption("Kväll");
  await page.getByLabel("När?").fill("2022-09-09");
  await page.getByText("Räknas för 4 Kvällar, men dagen är redan räknad").waitFor();
  await type.selectOption("Besök");
  await page.getByText("Löftet gäller Norrby och Söderby.").waitFor();
  await page.getByLabel("När?").fill("2022-09-10");
  await page.getByText("Räknas inte för 5: dagen ska vara fredag").waitFor();
  await type.selectOption("Pass");
  await page.getByText("Skriv hur många").waitFor();
  await page.getByLabel("Timmar").fill("1,25");
  await page.getByText("Skriv antal timmar.").waitFor();
  await page.getByText("Räknas för 2a Norr").waitFor();
  expect(await findingsInEveryLook(page)).toEqual([]);
});
