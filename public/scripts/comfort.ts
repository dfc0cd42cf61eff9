/**
 * What makes an article easier to read, for who has a script: the size of its text, the line where one stopped, the text read
 * aloud, a sentence on what a state and a word of the trade means. The page is whole without it.
 */
import type { ComfortWords } from "../../src/pages/comfort-words.ts";
import { proseBlocks } from "./prose-blocks.ts";
import { store, stored } from "./storage.ts";

/** What it says, in the site's language. */
declare const WORDS: ComfortWords;

const root = document.documentElement;
/** Sizes of all text, in parts of what the browser is set to. */
const SIZES = [0.875, 1, 1.125, 1.25, 1.5];
/** Where the site itself speaks of origins and chains. */
const SPOKEN_BY_US =
  ".record :is(dt, .reason), .claim-head .reason, .claim-table th, #origins > h2, #threads > h2, .creed";
const LINE = `line ${location.pathname}`;

offerSizes();
const row = document.querySelector(".turn");
if (row) {
  offerToGoOn(row);
  offerToListen(row);
}
explainWords();

function button(text: string, label: string, press: (pressed: HTMLButtonElement) => void): HTMLButtonElement {
  const made = document.createElement("button");
  made.type = "button";
  made.textContent = text;
  // Who speaks to the page says what they see on it (WCAG 2.5.3).
  made.ariaLabel = label === text ? label : `${text} ${label}`;
  made.addEventListener("click", () => press(made));
  return made;
}

/** A− and A+ at the foot; what is chosen is kept for the next page. */
function offerSizes(): void {
  const step = (by: number) => (): void => {
    const now = SIZES.indexOf(Number.parseFloat(root.style.fontSize || "100%") / 100);
    const size = `${(SIZES[Math.min(SIZES.length - 1, Math.max(0, now + by))] ?? 1) * 100}%`;
    root.style.fontSize = size;
    store("size", size);
  };
  const sizes = document.createElement("p");
  sizes.className = "actions sizes";
  sizes.append(button("A−", WORDS.smaller, step(-1)), button("A+", WORDS.larger, step(1)));
  document.querySelector(".colophon")?.append(sizes);
}

/** Keeps which paragraph stands at the top, and offers to go on there; it never goes by itself. */
function offerToGoOn(row: Element): void {
  const blocks = [...document.querySelectorAll<HTMLElement>(".article > .prose > *")];
  const kept = blocks[Number(stored(LINE) ?? 0)];
  if (kept && kept !== blocks[0] && location.hash === "") {
    const link = document.createElement("a");
    link.className = "to-claim go-on";
    link.href = "#main";
    link.textContent = WORDS.goOn;
    link.addEventListener("click", (event) => {
      event.preventDefault();
      kept.scrollIntoView();
      link.remove();
    });
    row.append(link);
  }
  document.addEventListener("scrollend", () => {
    const at = blocks.findIndex((block) => block.getBoundingClientRect().bottom > 0);
    // Before the text and behind it there is nothing to go on with.
    store(LINE, at > 0 ? String(at) : undefined);
  });
}

/** Offered only where the browser has a voice of the article's language of its own. */
function offerToListen(row: Element): void {
  if (!("speechSynthesis" in window)) return;
  const language = document.querySelector<HTMLElement>(".article > .prose")?.lang || root.lang;
  const offer = (): void => {
    const voice = speechSynthesis
      .getVoices()
      .find(({ lang, localService }) => localService && lang.slice(0, 2) === language.slice(0, 2));
    if (voice === undefined || row.querySelector(".listen")) return;
    const listen = button(WORDS.listen, WORDS.listen, (pressed) => {
      const isSpeaking = speechSynthesis.speaking;
      speechSynthesis.cancel();
      pressed.textContent = isSpeaking ? WORDS.listen : WORDS.stop;
      pressed.ariaLabel = pressed.textContent;
      if (!isSpeaking) for (const block of proseBlocks(document)) speechSynthesis.speak(spoken(block, voice));
    });
    listen.className = "listen";
    row.append(listen);
  };
  offer();
  speechSynthesis.addEventListener("voiceschanged", offer);
}

function spoken(text: string, voice: SpeechSynthesisVoice): SpeechSynthesisUtterance {
  const speech = new SpeechSynthesisUtterance(text);
  speech.voice = voice;
  speech.lang = voice.lang;
  return speech;
}

/** The words for a state, tapped, say in a sentence what it means: the legend's own; so do the words of the trade. */
function explainWords(): void {
  const legend = new Map(
    [...document.querySelectorAll<HTMLElement>(".legend li")].map((item) => [
      item.querySelector<HTMLElement>(".state")?.dataset.state,
      item.textContent ?? "",
    ]),
  );
  const note = document.createElement("div");
  note.popover = "auto";
  note.className = "note";
  document.body.append(note);
  for (const word of document.querySelectorAll<HTMLElement>(":is(.record, .claim-table, .claim-head) .state")) {
    const sentence = legend.get(word.dataset.state);
    if (sentence !== undefined) explain(word, sentence, note);
  }
  for (const { forms, says } of WORDS.terms) {
    const pattern = new RegExp(`(?<![\\p{L}\\p{M}])(?:${forms.join("|")})(?![\\p{L}\\p{M}])`, "u");
    for (const place of document.querySelectorAll(SPOKEN_BY_US)) {
      const word = firstWord(place, pattern);
      if (word !== undefined) explain(word, says, note);
    }
  }
}

/** Sets the first of a place's words that is such a term apart; links and buttons keep their own words. */
function firstWord(place: Element, pattern: RegExp): HTMLElement | undefined {
  const walker = document.createTreeWalker(place, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node instanceof Text; node = walker.nextNode()) {
    const found = pattern.exec(node.data);
    if (found === null || node.parentElement?.closest("a, button, [role=button]")) continue;
    const [text] = found;
    const word = document.createElement("span");
    word.className = "term";
    word.textContent = text;
    const rest = node.splitText(found.index);
    rest.data = rest.data.slice(text.length);
    rest.before(word);
    return word;
  }
  return undefined;
}

/** Makes a word a button that opens the note with a sentence in it. */
function explain(word: HTMLElement, sentence: string, note: HTMLElement): void {
  word.tabIndex = 0;
  word.role = "button";
  const open = (): void => {
    note.textContent = sentence;
    (word.closest(".record") ?? document.body).append(note);
    note.showPopover();
  };
  word.addEventListener("click", open);
  word.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
    open();
  });
}
