/** Keeps signs with their words: the stop that follows comes before them, and no line breaks between word, stop and sign. */
import type { Element, ElementContent } from "hast";

/** What closes a sentence or a quotation, directly behind a sign. */
const STOPS = /^[.،؛:!؟?…»”")\]]+/u;
/** Where no stop follows, this keeps the sign from beginning a line (U+2060). */
const WORD_JOINER = "\u2060";

/** Wraps each run of signs, with the stop that follows it, in an element whose lines do not break. */
export function joinTails(children: readonly ElementContent[]): ElementContent[] {
  const joined: ElementContent[] = [];
  let signs: Element[] = [];
  const close = (stop: string): void => {
    if (signs.length === 0) return;
    const text = { type: "text", value: stop === "" ? WORD_JOINER : stop } as const;
    joined.push({ type: "element", tagName: "span", properties: { className: ["tail"] }, children: [text, ...signs] });
    signs = [];
  };
  for (const child of children) {
    if (isSign(child)) {
      signs.push(child);
      continue;
    }
    const stop = child.type === "text" && signs.length > 0 ? (STOPS.exec(child.value)?.[0] ?? "") : "";
    close(stop);
    joined.push(child.type === "text" ? { ...child, value: child.value.slice(stop.length) } : child);
  }
  close("");
  return joined;
}

/** A sign's button, the link in its place, or the raised number of a note. */
function isSign(node: ElementContent): node is Element {
  if (node.type !== "element") return false;
  const [first] = node.children;
  const sign = node.tagName === "sup" && first?.type === "element" ? first : node;
  const classes = sign.properties.className;
  return Array.isArray(classes) && (classes.includes("mark") || classes.includes("note-mark"));
}
