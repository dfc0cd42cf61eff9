/** Keeps signs with their words: the stop that follows comes before them, and no line breaks between word, stop and sign. */
import type { Element, ElementContent } from "hast";

/** What closes a sentence, behind a sign and perhaps white space, or a quotation, directly behind it. */
const STOPS = /^(?:\s*[.،؛:!؟?…]+|[»”")\]]+)[.،؛:!؟?…»”")\]]*/u;
/** Where no stop follows, this keeps the sign from beginning a line (U+2060). */
const WORD_JOINER = "\u2060";

/**
 * Wraps each run of signs, with the stop that follows it, in an element whose lines do not break. White space between
 * the words and their sign goes, or comes behind the sign where nothing else would part it from the next word.
 */
export function joinTails(children: readonly ElementContent[]): ElementContent[] {
  const joined: ElementContent[] = [];
  let signs: Element[] = [];
  const close = (next?: ElementContent): void => {
    const gap = takeGap(joined);
    const following = next?.type === "text" ? next.value : "";
    const stop = STOPS.exec(following)?.[0] ?? "";
    const text = { type: "text", value: stop.trimStart() || WORD_JOINER } as const;
    joined.push({ type: "element", tagName: "span", properties: { className: ["tail"] }, children: [text, ...signs] });
    signs = [];
    if (next === undefined) return;
    const rest = following.slice(stop.length);
    const apart = stop === "" && gap !== "" && !/^\s/u.test(rest) ? gap : "";
    if (next.type === "text") joined.push(...(apart + rest === "" ? [] : [{ ...next, value: apart + rest }]));
    else joined.push(...(apart === "" ? [] : [{ type: "text", value: apart } as const]), next);
  };
  for (const child of children) {
    if (isSign(child)) signs.push(child);
    else if (signs.length > 0) close(child);
    else joined.push(child);
  }
  if (signs.length > 0) close();
  return joined;
}

/** Takes the white space at the end of what is there, which must be text for that. */
function takeGap(joined: ElementContent[]): string {
  const last = joined.at(-1);
  const gap = last?.type === "text" ? (/\s+$/u.exec(last.value)?.[0] ?? "") : "";
  if (last?.type !== "text" || gap === "") return "";
  const words = last.value.slice(0, -gap.length);
  joined.splice(-1, 1, ...(words === "" ? [] : [{ ...last, value: words }]));
  return gap;
}

/** A sign's button, the link in its place, or the raised number of a note. */
function isSign(node: ElementContent): node is Element {
  if (node.type !== "element") return false;
  const [first] = node.children;
  const sign = node.tagName === "sup" && first?.type === "element" ? first : node;
  const classes = sign.properties.className;
  return Array.isArray(classes) && (classes.includes("mark") || classes.includes("note-mark"));
}
