/** Shows what was found: ten at a time, each with the sentence that matches once it comes into sight. */
import { markWords } from "../../../src/pages/search/mark-words.ts";
import type { Answer, Hit } from "../../../src/pages/search/search.ts";
import { type Card, leafOf } from "../../../src/pages/search/shelves.ts";
import type { Library } from "./library.ts";

const AT_ONCE = 10;

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
export function makeItems({ hits, keys }: Answer, from: number, library: Library, root: URL): Promise<HTMLElement[]> {
  return Promise.all(
    hits.slice(from, from + AT_ONCE).map(async (hit) => {
      const card = await library.card(hit.document);
      return card === undefined ? document.createElement("li") : makeItem(hit, card, keys, library, root);
    }),
  );
}

function makeItem(hit: Hit, card: Card, keys: readonly string[], library: Library, root: URL): HTMLElement {
  const link = element("a", {}, ...marked(card.title, keys, card.title.length));
  link.href = hrefOf(card, root);
  const meta = element("p", { className: "result-meta quiet" }, card.kind);
  if (card.date !== undefined) meta.append(" · ", element("time", { dateTime: card.iso ?? "" }, card.date));
  const text = element("p", { className: "result-text" }, ...marked(card.about ?? "", keys));
  const item = element("li", {}, element("article", { className: "result" }, element("h2", {}, link), meta, text));
  if (card.prose !== undefined && hit.sentence > 0) fillWhenSeen(item, text, hit, card.prose, keys, library);
  return item;
}

/** The sentence costs a file of its own, so only results that are seen ask for it. */
function fillWhenSeen(
  item: HTMLElement,
  text: HTMLElement,
  { document: number, sentence }: Hit,
  prose: NonNullable<Card["prose"]>,
  keys: readonly string[],
  library: Library,
): void {
  const seen = new IntersectionObserver(async (entries) => {
    if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
    seen.disconnect();
    const leaf = await library.shelf("x", leafOf(prose, sentence));
    const [first, sentences] = leaf[number] ?? [1, []];
    text.replaceChildren(...marked(sentences[sentence - first] ?? "", keys));
  });
  seen.observe(item);
}

function marked(text: string, keys: readonly string[], longest?: number): (string | HTMLElement)[] {
  return markWords(text, keys, longest).map((piece) => (piece.marked ? element("mark", {}, piece.text) : piece.text));
}

/** On a disk no server finds `index.html` in a folder. */
function hrefOf({ href }: Card, root: URL): string {
  const address = new URL(href.slice(1), root);
  if (address.protocol === "file:" && address.pathname.endsWith("/")) address.pathname += "index.html";
  return address.href;
}

function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  properties: { readonly className?: string; readonly dateTime?: string },
  ...children: (string | HTMLElement)[]
): HTMLElementTagNameMap[Tag] {
  const made = Object.assign(document.createElement(tag), properties);
  made.append(...children);
  return made;
}
