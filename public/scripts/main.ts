/** The small script that no page needs: it remembers choices, opens records under the hand, copies a citation. */

import { listKept } from "./list-kept.ts";
import { proseBlocks } from "./prose-blocks.ts";
import { store, stored } from "./storage.ts";
import { scriptAt } from "./trust.ts";

/** Where the script for articles stands, from the site's root. */
declare const COMFORT: string;

const root = document.documentElement;
/** How long a hand rests before it means it, in milliseconds. */
const REST = 250;

root.style.fontSize = stored("size") ?? "";
if (document.querySelector(".article, .claim-head")) {
  const comfort = document.createElement("script");
  comfort.src = scriptAt(COMFORT);
  document.head.append(comfort);
}
remember("theme", document.querySelectorAll<HTMLInputElement>("input[name=theme]"));
remember("thread", document.querySelectorAll<HTMLInputElement>("#show-thread"));
for (const claim of document.querySelectorAll<HTMLElement>(".claim[id]")) openUnderHand(claim);
for (const record of document.querySelectorAll<HTMLElement>(".record")) keepInSight(record);
for (const button of document.querySelectorAll<HTMLButtonElement>("[data-copy]")) copyOnClick(button);
const kept = document.getElementById("kept");
if (kept && "caches" in window) void listKept(kept);
if (location.protocol === "file:") nameIndexFiles();
if ("serviceWorker" in navigator && location.protocol !== "file:")
  void navigator.serviceWorker.register(scriptAt("sw.js"));

// The search page asks for the words of an article, where it may not read them itself.
if (location.hash === "#words" && parent !== window) parent.postMessage(proseBlocks(document), "*");

/** Keeps what is chosen for the next page; a browser that refuses storage just forgets. */
function remember(name: string, inputs: NodeListOf<HTMLInputElement>): void {
  const kept = stored(name);
  for (const input of inputs) {
    if (kept !== undefined) input.checked = input.type === "radio" ? input.value === kept : kept === "on";
    input.addEventListener("change", () =>
      store(name, input.type === "radio" ? input.value : input.checked ? "on" : "off"),
    );
  }
}

/**
 * Opens a claim's record while the switch is on: when its words are tapped, and, where there is a margin to show it in,
 * when the hand rests on them. A link inside the words stays a link.
 */
function openUnderHand(claim: HTMLElement): void {
  let resting = 0;
  const open = (): void => {
    const sign = claim.nextElementSibling?.querySelector<HTMLButtonElement>("button.mark");
    if (!sign || !document.querySelector("#show-thread:checked")) return;
    if (!document.getElementById(sign.getAttribute("popovertarget") ?? "")?.matches(":popover-open")) sign.click();
  };
  claim.addEventListener("click", ({ target }) => {
    if (!(target instanceof Element && target.closest("a, button"))) open();
  });
  if (!matchMedia("(hover: hover) and (min-width: 70rem)").matches) return;
  claim.addEventListener("pointerenter", () => {
    resting = window.setTimeout(open, REST);
  });
  claim.addEventListener("pointerleave", () => clearTimeout(resting));
}

/** A sheet from below never covers the line that it was opened from: the page moves up under it. */
function keepInSight(record: HTMLElement): void {
  record.addEventListener("toggle", (event) => {
    if (!(event instanceof ToggleEvent) || event.newState !== "open") return;
    if (getComputedStyle(record).position !== "fixed") return;
    const sign = document.querySelector(`[popovertarget="${record.id}"]`);
    const hidden = (sign?.getBoundingClientRect().bottom ?? 0) - record.getBoundingClientRect().top + 16;
    if (hidden > 0) scrollBy({ top: hidden, behavior: "instant" });
  });
}

function copyOnClick(button: HTMLButtonElement): void {
  const text = document.getElementById(button.dataset.copy ?? "")?.textContent ?? "";
  if (!("clipboard" in navigator)) return;
  button.hidden = false;
  button.addEventListener("click", async () => {
    await navigator.clipboard.writeText(text.trim());
    button.textContent = button.dataset.done ?? "";
  });
}

/** A disk answers a folder with its listing: links to folders are led to the page in them. */
function nameIndexFiles(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>("a[href]")) {
    if (link.protocol === "file:" && link.pathname.endsWith("/")) link.pathname += "index.html";
  }
}
