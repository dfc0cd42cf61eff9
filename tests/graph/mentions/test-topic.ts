/** Topics for tests, from what a test cares about. */

import type { Place } from "../../../src/base/place.ts";
import { topicId } from "../../../src/model/ids.ts";
import type { Topic } from "../../../src/model/topic.ts";

/** A topic with the given names; everything else is empty. */
export function testTopic(
  id: string,
  {
    name = id,
    aliases = [],
    type = "place",
    ambiguous = false,
  }: { name?: string; aliases?: readonly string[]; type?: Topic["type"]; ambiguous?: boolean } = {},
): Topic {
  const place: Place = { file: `topics/${id}.md`, line: 2, column: 8, endLine: 2, endColumn: 8 + name.length };
  return {
    id: topicId(id),
    place,
    type,
    name,
    namePlace: place,
    alternateNames: aliases.map((text, index) => ({ text, place: { ...place, line: 3 + index, endLine: 3 + index } })),
    broader: [],
    related: [],
    belongings: [],
    anonymity: "named",
    sameAs: [],
    ambiguous,
    body: { type: "root", children: [] },
  };
}
