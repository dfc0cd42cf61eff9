/** Proposes marks and claim records for sentences that report somebody's words; an editor confirms each, or deletes it. */
import type { FootnoteDefinition, List, Paragraph, PhrasingContent, Root } from "mdast";
import { visit } from "unist-util-visit";
import { splitSentences } from "../../text/sentences.ts";
import { type Attribution, findAttribution } from "./find-attribution.ts";

/** A tree with proposals, and how many there are. */
export interface Proposals {
  readonly tree: Root;
  readonly count: number;
}

interface Proposal extends Attribution {
  readonly label: string;
}

/**
 * Puts `[words][^قول 1]` around the words of every sentence that seems to report, and a record with «مقترح» for each
 * at the end. A sentence without a speaker of its own («وأضاف أن…») takes that of the one before it.
 * `isKnown` says whether a name is one that the content already has: then it stands without brackets.
 */
export function proposeRecords(tree: Root, isKnown: (name: string) => boolean = () => false): Proposals {
  const notes: FootnoteDefinition[] = [];
  let speaker: string | undefined;
  visit(tree, "paragraph", (paragraph, _, parent) => {
    if (parent?.type === "blockquote") return;
    const proposals = sentencesOf(paragraph).flatMap((attribution): Proposal[] => {
      speaker = attribution.asserter ?? speaker;
      const label = `قول-${notes.length + 1}`;
      notes.push(toNote(label, { ...attribution, ...(speaker === undefined ? {} : { asserter: speaker }) }, isKnown));
      return [{ ...attribution, label }];
    });
    paragraph.children = withMarks(paragraph, proposals);
  });
  return { tree: { ...tree, children: [...tree.children, ...notes] }, count: notes.length };
}

/** The attributions of a paragraph, in its flat text. */
function sentencesOf(paragraph: Paragraph): Attribution[] {
  const text = paragraph.children.map(flat).join("");
  return splitSentences(text).flatMap(({ start, end }) => {
    const found = findAttribution(text.slice(start, end));
    return found === undefined ? [] : [{ ...found, start: found.start + start, end: found.end + start }];
  });
}

function flat(node: PhrasingContent): string {
  if (node.type === "break") return "\n";
  if ("value" in node) return node.value;
  return "children" in node ? node.children.map(flat).join("") : "";
}

/** A paragraph's children with marks around the proposed words; a mark never begins or ends inside a link or bold words. */
function withMarks(paragraph: Paragraph, proposals: readonly Proposal[]): PhrasingContent[] {
  const waiting = [...proposals];
  let offset = 0;
  let open: Proposal | undefined;
  return paragraph.children.flatMap((child): PhrasingContent[] => {
    const end = offset + flat(child).length;
    const pieces: PhrasingContent[] = [];
    let from = offset;
    const cutAt = (at: number): void => {
      const inside = child.type === "text" && at > from && at <= end;
      if (inside) pieces.push({ type: "text", value: child.value.slice(from - offset, at - offset) });
      if (inside) from = at;
    };
    for (let next = open ?? waiting[0]; next !== undefined; next = open ?? waiting[0]) {
      if (open === undefined) {
        if (next.start >= end) break;
        cutAt(next.start);
        pieces.push({ type: "html", value: "[" });
        open = waiting.shift();
      } else {
        if (open.end > end) break;
        cutAt(open.end);
        if (child.type !== "text" && from < end) {
          pieces.push(child);
          from = end;
        }
        pieces.push(
          { type: "html", value: "]" },
          { type: "footnoteReference", identifier: open.label, label: open.label },
        );
        open = undefined;
      }
    }
    if (child.type !== "text" && from < end) pieces.push(child);
    else if (child.type === "text" && from < end)
      pieces.push({ type: "text", value: child.value.slice(from - offset) });
    else if (from === end && offset === end) pieces.push(child);
    offset = end;
    return pieces;
  });
}

function toNote(label: string, attribution: Attribution, isKnown: (name: string) => boolean): FootnoteDefinition {
  const spoken = (name: string): string => {
    const bare = name.replace(/ \([^()]*\)$/u, "");
    return isKnown(bare) ? bare : name;
  };
  const asserter = spoken(attribution.asserter ?? "؟");
  const chain = attribution.relay === undefined ? [] : [`السند: ${asserter} ثم ${spoken(attribution.relay)}`];
  const lines = ["مقترح", `القائل: ${asserter}`, ...chain];
  return { type: "footnoteDefinition", identifier: label, label, children: [toList(lines)] };
}

const toList = (lines: readonly string[]): List => ({
  type: "list",
  spread: false,
  children: lines.map((value) => ({
    type: "listItem",
    spread: false,
    children: [{ type: "paragraph", children: [{ type: "text", value }] }],
  })),
});
