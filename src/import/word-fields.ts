/** What Word writes for itself into a text that is pasted without its marks: `HYPERLINK "https://…"` before the words of a link. */
import type { PhrasingContent, Root, Text } from "mdast";
import { SKIP, visit } from "unist-util-visit";
import { complain, type Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Locate } from "./draft.ts";

const FIELD =
  /\s*\bHYPERLINK\s+["“”](?<address>(?:https?:\/\/|mailto:)[^"“”\s]+)["“”](?:\s+\\[a-z](?:\s+["“”][^"“”]*["“”])?)*\s*/gu;

/** Makes a link of each such field, in place: where the words of the link end nobody can tell, so the address bears it. Tells `import-short-code`. */
export function settleFields(tree: Root, locate: Locate): Diagnostic[] {
  const told: Diagnostic[] = [];
  visit(tree, "text", (node, index, parent) => {
    if (parent === undefined || index === undefined || parent.type === "link" || !node.value.includes("HYPERLINK"))
      return undefined;
    const parts = partsOf(node);
    if (parts.length < 2) return undefined;
    for (const part of parts)
      if (part.type === "link")
        told.push(
          complain("import-short-code", locate(node.position ?? parent.position), {
            text: "HYPERLINK",
            became: part.url,
          }),
        );
    const children: unknown[] = parent.children;
    children.splice(index, 1, ...parts);
    return [SKIP, index + parts.length];
  });
  return told;
}

function partsOf(node: Text): PhrasingContent[] {
  const parts: PhrasingContent[] = [];
  let at = 0;
  for (const { index, 0: typed, groups } of node.value.matchAll(FIELD)) {
    const url = groups?.address ?? "";
    parts.push({ type: "text", value: `${node.value.slice(at, index)} ` });
    parts.push({ type: "link", url, children: [{ type: "text", value: url }] });
    at = index + typed.length;
  }
  return at === 0 ? [node] : [...parts, { type: "text", value: ` ${node.value.slice(at)}` }];
}
