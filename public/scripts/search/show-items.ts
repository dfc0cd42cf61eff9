/** Shows what was found: ten at a time, each with the sentence that matches once it comes into sight. */
import { markWords } from "../../../src/pages/search/mark-words.ts";
import type { Answer, Hit } from "../../../src/pages/search/search.ts";
import { type Card, KINDS, kindOf } from "../../../src/pages/search/shelves.ts";
import { findSentence } from "./find-sentence.ts";
import type { Library } from "./library.ts";

const AT_ONCE = 10;
/** How many results fetch their sentence unasked: a page weighs as much as all the rest of a query. */
const UNASKED = 1;

/** Where results are shown, and what the button for the rest of them says. */
export interface Place {
  readonly list: HTMLElement;
  readonly library: Library;
  readonly root: URL;
  readonly rest: string;
}

/** Puts the first results into the list in place of the earlier ones, and a button for the rest behind it. */
export function showItems(items: readonly HTMLElement[], answer: Answer, place: Place): void {
  const { list } = place;
  list.replaceChildren(...items);
  list.parentElement?.querySelector("button.more")?.remove();
  if (answer.hits.length > items.length) list.after(moreButton(answer, place));
}

function moreButton(answer: Answer, { list, library, root, rest }: Place): HTMLButtonElement {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "more";
  button.textContent = rest;
  button.addEventListener("click", async () => {
    const items = await makeItems(answer, list.children.length, library, root);
    list.append(...items);
    items[0]?.querySelector<HTMLElement>("h2 a")?.focus();
    if (list.children.length >= answer.hits.length) button.remove();
  });
  return button;
}

/** Makes the next ten results, from the hit numbered `from`. */
export async function makeItems(
  { hits, keys }: Answer,
  from: number,
  library: Library,
  root: URL,
): Promise<HTMLElement[]> {
  const shown = await Promise.all(
    hits.slice(from, from + AT_ONCE).map(async (hit) => makeItem(hit, await library.card(hit.document), keys, root)),
  );
  const untold = shown.filter(({ isTold }) => !isTold);
  for (const [rank, result] of untold.entries()) fillWhenWanted(result, keys, rank < UNASKED);
  return shown.map(({ item }) => item);
}

/** A result in the list, and whether it says already why it is here. */
interface Shown {
  readonly item: HTMLElement;
  readonly link: HTMLAnchorElement;
  readonly text: HTMLElement;
  readonly isTold: boolean;
}

function makeItem({ document: number }: Hit, card: Card | undefined, keys: readonly string[], root: URL): Shown {
  const by =
    card?.by === undefined
      ? []
      : [element("span", { className: "asserters" }, ...marked(`${card.by}: `, keys, card.by.length + 2))];
  const link = element("a", {}, ...by, ...marked(card?.title ?? "", keys, card?.title.length));
  if (card !== undefined) link.href = hrefOf(card, root);
  const meta = element("p", { className: "result-meta quiet" }, card?.kind ?? "");
  if (card?.date !== undefined) meta.append(" · ", element("time", { dateTime: card.iso ?? "" }, card.date));
  const text = element("p", { className: "result-text" }, ...marked(card?.about ?? "", keys));
  const latin =
    card?.latin === undefined ? [] : [element("p", { className: "quiet", dir: "ltr" }, ...marked(card.latin, keys))];
  const item = element(
    "li",
    {},
    element("article", { className: "result" }, element("h2", {}, link), ...latin, meta, text),
  );
  const isMarked = [link, text].some((part) => part.querySelector("mark") !== null);
  return { item, link, text, isTold: isMarked || KINDS[kindOf(number)] !== "article" };
}

/**
 * The sentence costs its article's page: the first result that needs one asks for it when it is seen, the others when a
 * hand or the keyboard comes to them.
 */
function fillWhenWanted({ item, link, text }: Shown, keys: readonly string[], unasked: boolean): void {
  const fill = async (): Promise<void> => {
    const sentence = await findSentence(link.href, keys);
    if (sentence !== undefined) text.replaceChildren(...marked(sentence, keys));
  };
  item.addEventListener("pointerenter", fill, { once: true });
  item.addEventListener("focusin", fill, { once: true });
  if (!unasked) return;
  const seen = new IntersectionObserver((entries) => {
    if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
    seen.disconnect();
    void fill();
  });
  seen.observe(item);
}

function marked(text: string, keys: readonly string[], longest?: number): (string | HTMLElement)[] {
  return markWords(text, keys, longest).map((piece) => (piece.marked ? element("mark", {}, piece.text) : piece.text));
}

/** On a disk no server finds `index.html` in a folder. */
export function hrefOf({ href }: Card, root: URL): string {
  const address = new URL(href.slice(1), root);
  if (address.protocol === "file:" && address.pathname.endsWith("/")) address.pathname += "index.html";
  return address.href;
}

function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  properties: { readonly className?: string; readonly dateTime?: string; readonly dir?: string },
  ...children: (string | HTMLElement)[]
): HTMLElementTagNameMap[Tag] {
  const made = Object.assign(document.createElement(tag), properties);
  made.append(...children);
  return made;
}
