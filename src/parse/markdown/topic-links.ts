/** `[[الحسكة]]`, `[[الحسكة|المدينة]]`, `[[عنوان مقال#قسم]]`: links to topics and articles, made by hand. */
import type { Nodes, PhrasingContent, Text } from "mdast";
import type { TopicLink } from "../../model/topic-link.ts";
import type { Reading } from "../reading.ts";
import { trimPart } from "../split-list.ts";
import { alignText, positionOf, sliceText, textNode } from "./align.ts";
import type { TopicSpan } from "./markdown-tree.ts";
import { replaceTexts } from "./replace-texts.ts";

const LINK = /\[\[(?<target>[^[\]|\n]+)(?:\|(?<shown>[^[\]|\n]+))?\]\]/gu;

/** Turns the links in a tree into nodes, and gives what they say, in text order. */
export function readTopicLinks(tree: Nodes, reading: Reading): { readonly topicLinks: readonly TopicLink[] } {
  const links: TopicLink[] = [];
  replaceTexts(tree, (node) => {
    const pieces: PhrasingContent[] = [];
    let rest = 0;
    for (const match of node.value.matchAll(LINK)) {
      const link = toLink(reading, node, match);
      if (link === undefined) continue;
      if (match.index > rest) pieces.push(sliceText(reading, node, rest, match.index));
      pieces.push(link.node(links.length));
      links.push(link.link);
      rest = match.index + match[0].length;
    }
    if (pieces.length === 0) return undefined;
    if (rest < node.value.length) pieces.push(sliceText(reading, node, rest, node.value.length));
    return pieces;
  });
  return { topicLinks: links };
}

function toLink(
  reading: Reading,
  node: Text,
  match: RegExpExecArray,
): { link: TopicLink; node: (index: number) => TopicSpan } | undefined {
  const offset = alignText(reading, node);
  const start = offset(match.index);
  if (reading.text[start - 1] === "\\") return undefined;
  const bar = match[0].indexOf("|");
  const targetEnd = match.index + (bar === -1 ? match[0].length - 2 : bar);
  const named = node.value.slice(match.index + 2, targetEnd);
  // Behind a space it is a platform's hashtag, and part of the title.
  const sign = match.index + 2 + (/(?<=\S)#(?=\s*\S)/u.exec(named)?.index ?? named.length);
  const target = reading.name(offset(match.index + 2), offset(sign));
  const section = sign < targetEnd ? { section: reading.name(offset(sign + 1), offset(targetEnd)) } : {};
  const shownFrom = bar === -1 ? match.index + 2 : match.index + bar + 1;
  const part = trimPart(node.value, { start: shownFrom, end: match.index + match[0].length - 2 });
  const shown = node.value.slice(part.start, part.end);
  const from = offset(part.start);
  const to = offset(part.end - 1) + 1;
  return {
    link: { target, ...section, shown },
    node: (index) => ({
      type: "topicSpan",
      target,
      children: [textNode(reading, shown, from, to)],
      data: { hName: "isnad-topic", hProperties: { link: index } },
      position: positionOf(reading, start, offset(match.index + match[0].length - 1) + 1),
    }),
  };
}
