/** Keeps bold, italic and struck words only where Markdown can say them: not in one another, not inside a word. */
import type { Nodes, Parents, Root } from "mdast";
import { toString as wordsOf } from "mdast-util-to-string";

const EMPHASIS: ReadonlySet<string> = new Set(["strong", "emphasis", "delete"]);
const WORD = /[\p{L}\p{N}\p{M}]/u;

/** Unwraps, in place, emphasis within emphasis, around nothing, or that begins or ends at another sign than a word. */
export function flattenEmphasis(tree: Root): void {
  flatten(tree, false);
}

function flatten(parent: Parents, emphasised: boolean): void {
  const siblings: readonly Nodes[] = parent.children;
  const children = siblings.flatMap((node, index): Nodes[] => {
    if (!("children" in node)) return [node];
    const isEmphasis = EMPHASIS.has(node.type);
    flatten(node, emphasised || isEmphasis);
    const keeps = !isEmphasis || (!emphasised && stands(node, siblings[index - 1], siblings[index + 1]));
    return keeps ? [node] : node.children;
  });
  Object.assign(parent, { children: joinTexts(children) });
}

/** Whether emphasis begins and ends with a word and touches none outside. */
function stands(node: Nodes, before: Nodes | undefined, after: Nodes | undefined): boolean {
  const words = wordsOf(node);
  const touches = WORD.test(wordsOf(before).at(-1) ?? "") || WORD.test(wordsOf(after).at(0) ?? "");
  return !touches && WORD.test(words.at(0) ?? "") && WORD.test(words.at(-1) ?? "");
}

/** Texts that have become neighbours are one text. */
function joinTexts(nodes: readonly Nodes[]): Nodes[] {
  const joined: Nodes[] = [];
  for (const node of nodes) {
    const last = joined.at(-1);
    if (last?.type === "text" && node.type === "text")
      joined[joined.length - 1] = { ...last, value: last.value + node.value };
    else joined.push(node);
  }
  return joined;
}
