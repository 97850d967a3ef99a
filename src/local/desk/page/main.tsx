// Starts the desk in the empty page that the server sent.
import { render } from "preact";
import { deskWords } from "../../../i18n/words";
import { App } from "./app";
import { startWithTabInFront } from "./tab-in-front";
import { createDesk } from "./work/desk";
import { server } from "./work/server";

const room = document.querySelector<HTMLElement>("#desk");
if (room) {
  const words = deskWords(document.documentElement.lang === "en" ? "en" : "sv");
  const desk = createDesk(server, words);
  room.replaceChildren();
  render(<App desk={desk} words={words} />, room);
  addEventListener("focus", () => desk.catchUp());
  addEventListener("pagehide", () => desk.leave());
  desk.watch();
  void startWithTabInFront(desk, history);
}
