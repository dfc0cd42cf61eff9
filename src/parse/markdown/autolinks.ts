/** Bare addresses in the prose become links, and stop where Arabic punctuation begins. */
import type { Nodes, PhrasingContent } from "mdast";
import type { Reading } from "../reading.ts";
import { alignText, positionOf, sliceText } from "./align.ts";
import { replaceTexts } from "./replace-texts.ts";

/** Letters of any script may stand in an address (`/wiki/سجن_الصناعة`); quotation marks and Arabic punctuation never do. */
const ADDRESS = /(?<![\p{L}\p{N}/])https?:\/\/[^\s<>«»“”"`،؛؟…\u200e\u200f\u061c\u2066-\u2069]+/giu;
const TRAILING = /(?:[.,:;!?'*_~\]]|&\w+;)+$/u;

/** Links the bare addresses of a tree. */
export function linkAddresses(tree: Nodes, reading: Reading): void {
  replaceTexts(
    tree,
    (node) => {
      if (!node.value.includes("://")) return undefined;
      const offset = alignText(reading, node);
      const pieces: PhrasingContent[] = [];
      let rest = 0;
      for (const match of node.value.matchAll(ADDRESS)) {
        const address = trimAddress(match[0]);
        const end = match.index + address.length;
        if (!URL.canParse(address)) continue;
        if (match.index > rest) pieces.push(sliceText(reading, node, rest, match.index));
        pieces.push({
          type: "link",
          url: address.replace(/^[a-z]+/iu, (scheme) => scheme.toLowerCase()),
          children: [sliceText(reading, node, match.index, end)],
          position: positionOf(reading, offset(match.index), offset(end - 1) + 1),
        });
        rest = end;
      }
      if (pieces.length === 0) return undefined;
      if (rest < node.value.length) pieces.push(sliceText(reading, node, rest, node.value.length));
      return pieces;
    },
    (node) => node.type === "link" || node.type === "linkReference" || node.type === "topicSpan",
  );
}

/** Leaves out closing punctuation, and closing brackets that were opened before the address (as GFM does). */
function trimAddress(typed: string): string {
  let address = typed.replace(TRAILING, "");
  while (address.endsWith(")") && count(address, ")") > count(address, "("))
    address = address.slice(0, -1).replace(TRAILING, "");
  return address;
}

const count = (text: string, char: string): number => text.split(char).length - 1;
