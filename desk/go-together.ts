/** Text and page go together: they scroll as one, a click on a sentence leads to its line, and the line to its sentence. */
import { EditorView } from "@codemirror/view";
import { alignPassages, between, type Letters, lettersOf, lettersOfSource } from "./align.ts";

/** A passage of the page, and where it stands in the source. */
interface Passage {
  readonly element: HTMLElement;
  /** Offset in the source. */
  readonly from: number;
  /** Index of its first letter among the source's. */
  readonly letter: number;
}

/** What follows. */
export interface Following {
  /** The page was drawn anew. */
  readonly drawn: () => void;
  /** The cursor was set in the text. */
  readonly moved: () => void;
  readonly scrolled: () => void;
}

const PASSAGES = "h1, .prose :is(p, h2, h3, h4, li, td, th, figcaption, pre)";
/** What the page adds to the words: signs of marks and records. */
const ADDED = "button, .record, .mark, [popover], sup";

/** Begins; `toText` is called where a sentence was clicked, for narrow screens. */
export function follow(view: EditorView, page: () => Document | undefined, toText: () => void): Following {
  let passages: readonly Passage[] = [];
  let letters: Letters = lettersOfSource("");
  /** The side that the hand is on leads; the other follows, and its own scrolling means nothing. */
  let leader: "text" | "page" = "text";
  view.dom.addEventListener("pointerenter", () => {
    leader = "text";
  });
  const pairs = () =>
    passages.map(({ element, from }): readonly [number, number] => [
      view.lineBlockAt(from).top,
      element.getBoundingClientRect().top + (page()?.defaultView?.scrollY ?? 0),
    ]);
  const drawn = (): void => {
    const document = page();
    if (document === undefined) return;
    letters = lettersOfSource(view.state.doc.toString());
    const elements = [...document.querySelectorAll<HTMLElement>(PASSAGES)];
    const starts = alignPassages(
      letters,
      elements.map((element) => lettersOf(wordsOf(element)).text),
    );
    passages = elements
      .map(
        (element, index): Passage => ({
          element,
          letter: starts[index] ?? -1,
          from: letters.at[starts[index] ?? -1] ?? -1,
        }),
      )
      .filter(({ from }) => from >= 0)
      .sort((a, b) => a.from - b.from);
    document.onpointerover = () => {
      leader = "page";
    };
    document.onclick = clicked;
    document.onscroll = () => {
      if (leader !== "page") return;
      const turned = pairs().map(([text, side]): readonly [number, number] => [side, text]);
      view.scrollDOM.scrollTop = between(turned, document.defaultView?.scrollY ?? 0);
    };
  };
  const clicked = (event: MouseEvent): void => {
    const target = event.target instanceof Node ? event.target : undefined;
    if (target === undefined && !(event.target && "closest" in event.target)) return;
    const document = page();
    const node = document?.elementFromPoint(event.clientX, event.clientY);
    if (node?.closest("a")) event.preventDefault();
    const passage = passages.find(({ element }) => element === node?.closest(PASSAGES));
    if (document === undefined || passage === undefined || node?.closest("button")) return;
    const anchor = letters.at[passage.letter + lettersBefore(document, passage.element, event)] ?? passage.from;
    toText();
    view.dispatch({ selection: { anchor }, effects: EditorView.scrollIntoView(anchor, { y: "center" }) });
    view.focus();
  };
  return {
    drawn,
    moved: () => {
      const { head } = view.state.selection.main;
      const here = passages.findLast(({ from }) => from <= head);
      for (const { element } of passages) element.toggleAttribute("data-here", element === here?.element);
      const box = here?.element.getBoundingClientRect();
      const height = page()?.defaultView?.innerHeight ?? 0;
      if (box && (box.bottom < 0 || box.top > height)) here?.element.scrollIntoView({ block: "center" });
    },
    scrolled: () => {
      if (leader === "text") page()?.defaultView?.scrollTo(0, between(pairs(), view.scrollDOM.scrollTop));
    },
  };
}

/** The words of a passage without what the page adds. */
function wordsOf(element: Element): string {
  const copy = element.cloneNode(true);
  if (!(copy instanceof Element) && !("querySelectorAll" in copy)) return element.textContent ?? "";
  const own = element.ownerDocument.createElement("div");
  own.append(copy);
  for (const added of own.querySelectorAll(ADDED)) added.remove();
  return own.textContent ?? "";
}

/** How many letters of a passage stand before the point that was clicked. */
function lettersBefore(document: Document, element: HTMLElement, { clientX, clientY }: MouseEvent): number {
  const point = document.caretPositionFromPoint?.(clientX, clientY);
  const range = document.createRange();
  range.selectNodeContents(element);
  if (point) range.setEnd(point.offsetNode, point.offset);
  else return 0;
  const own = document.createElement("div");
  own.append(range.cloneContents());
  for (const added of own.querySelectorAll(ADDED)) added.remove();
  return lettersOf(own.textContent ?? "").text.length;
}
