/** Which topic a name names, and which names are borne by more than one. */

import { foldKey } from "../../arabic/fold.ts";
import { push } from "../../base/group-by.ts";
import { comparePlaces, type Place } from "../../base/place.ts";
import { complain, type Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { TopicId } from "../../model/ids.ts";
import type { Name } from "../../model/name.ts";
import type { Topic } from "../../model/topic.ts";
import { indexNames, lookUp, type NameIndex } from "../name-index.ts";
import type { Report } from "../report.ts";
import { listOf } from "./list-of.ts";

/** All topics, by id and by name. */
export interface TopicDirectory {
  readonly topics: ReadonlyMap<TopicId, Topic>;
  readonly index: NameIndex<TopicId>;
}

/** Makes the directory of topics that come sorted by id. */
export function topicDirectory(topics: readonly Topic[]): TopicDirectory {
  const bearers = topics.map((topic) => ({
    id: topic.id,
    names: [topic.name, ...topic.alternateNames.map((name) => name.text)],
  }));
  return { topics: new Map(topics.map((topic) => [topic.id, topic])), index: indexNames(bearers) };
}

/** Gives the topic of a name; complains `topic-unknown` or `topic-ambiguous`. What else may have been meant stands in `others`. */
export function resolveTopic(
  directory: TopicDirectory,
  name: Name,
  report: Report,
  others?: NameIndex<string>,
): TopicId | undefined {
  const found = lookUp(directory.index, name.text);
  const [first] = found;
  if (first === undefined) {
    const near = [directory.index, ...(others === undefined ? [] : [others])].map(({ suggest }) => suggest(name.text));
    const meant = asList(directory, name.text) ?? near.find(({ expected }) => expected !== undefined);
    report(complain("topic-unknown", name.place, { name: name.text }, meant));
    return undefined;
  }
  if (found.length === 1) return first;
  report(complain("topic-ambiguous", name.place, { name: name.text, ids: found.join("، ") }, { expected: first }));
  return undefined;
}

/** Gives the topic of a place's name; complains as {@link resolveTopic}, and `place-expected` of a topic that is no place. */
export function resolvePlace(directory: TopicDirectory, name: Name, report: Report): TopicId | undefined {
  const id = resolveTopic(directory, name, report);
  const type = id && directory.topics.get(id)?.type;
  if (type !== undefined && type !== "place" && type !== "state") {
    report(complain("place-expected", name.place, { name: name.text, type }));
  }
  return id;
}

/** «الحسكة وقسد» are two names that want a comma, where each of them is known. */
function asList({ index }: TopicDirectory, typed: string): { readonly expected: string } | undefined {
  const expected = listOf(typed, (name) => lookUp(index, name).length > 0);
  return expected === undefined ? undefined : { expected };
}

/** Resolves a list of names; sorted, each topic once. */
export function resolveTopics(directory: TopicDirectory, names: readonly Name[], report: Report): TopicId[] {
  const ids = names.flatMap((name) => resolveTopic(directory, name, report) ?? []);
  return [...new Set(ids)].sort();
}

/**
 * Complains `alias-collision` of every name that a second topic bears too, unless each of them is marked as ambiguous:
 * then the editors know, and a use by that name alone is told as `topic-ambiguous`.
 */
export function findCollisions(topics: readonly Topic[]): Diagnostic[] {
  const bearers = new Map<string, { topic: Topic; text: string; place: Place }[]>();
  for (const topic of topics) {
    const names = [{ text: topic.name, place: topic.namePlace }, ...topic.alternateNames];
    const own = new Map(names.toReversed().map((name) => [foldKey(name.text), name]));
    const id = foldKey(topic.id);
    if (!own.has(id)) own.set(id, { text: topic.id, place: topic.place });
    for (const [key, name] of own) push(bearers, key, { topic, ...name });
  }
  return [...bearers.values()].flatMap((sharing) => {
    if (sharing.every(({ topic }) => topic.ambiguous)) return [];
    const [first, ...others] = sharing.sort((a, b) => comparePlaces(a.place, b.place));
    if (first === undefined) return [];
    return others.map(({ text, topic, place }) =>
      complain(
        "alias-collision",
        place,
        { name: text, id: topic.id, other: first.topic.id },
        { related: [first.place] },
      ),
    );
  });
}
