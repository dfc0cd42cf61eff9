/** Every place at which a claim, a source or a topic is marked, named or mentioned: what an editor calls finding uses. */
import type { Place } from "../../base/place.ts";
import type { ArticleNode } from "../../graph/graph.ts";
import { lookUp } from "../../graph/name-index.ts";
import { claimId } from "../../model/ids.ts";
import type { Name } from "../../model/name.ts";
import { type FoundHere, namesIn } from "./found-here.ts";
import type { Joined } from "./workspace.ts";

/** The places, file by file as the folder lists them, each once. */
export function usesOf(found: FoundHere, joined: Joined): readonly Place[] {
  const { edition } = joined;
  const inArticles = [...edition.graph.articles.values()].flatMap((node) => marksOf(found, node));
  const inNames = edition.parsed.flatMap(({ noun }) => {
    if (noun === undefined) return [];
    const owner = "id" in noun.noun ? noun.noun.id : "";
    return namesIn(noun.noun)
      .filter((name) => means(name, { found, owner, joined }))
      .map(({ place }) => place);
  });
  const order = new Map(edition.folder.files.map(({ path }, index) => [path, index]));
  const uses = new Map([...inArticles, ...inNames].map((place) => [JSON.stringify(place), place]));
  return [...uses.values()].sort(
    (a, b) => (order.get(a.file) ?? 0) - (order.get(b.file) ?? 0) || a.line - b.line || a.column - b.column,
  );
}

/** Marks, records and mentions of an article that lead there. */
function marksOf(found: FoundHere, { article, marks, mentions }: ArticleNode): readonly Place[] {
  if (found.kind === "topic")
    return mentions.filter(({ topic }) => topic === found.node.topic.id).map(({ place }) => place);
  const isHit = marks.map((mark) =>
    found.kind === "claim"
      ? mark.kind === "claim" && mark.claim === found.node.claim.id
      : mark.kind === "citation" && mark.source === found.node.source.id,
  );
  const records =
    found.kind === "claim"
      ? article.records.filter(({ label }) => claimId(article.id, label) === found.node.claim.id)
      : [];
  return [...article.marks.filter((_, index) => isHit[index]), ...records].map(({ place }) => place);
}

/** Whether a name means what was found: a topic before a source, and that before a claim, as everywhere. */
function means(
  { text }: Name,
  { found, owner, joined }: { readonly found: FoundHere; readonly owner: string; readonly joined: Joined },
): boolean {
  const bare = text.replace(/\s*[(（][^()（）]*[)）]\s*$/u, "");
  const topic = lookUp(joined.topics, bare)[0];
  if (found.kind === "topic") return topic === found.node.topic.id;
  const source = lookUp(joined.sources, bare)[0];
  if (found.kind === "source") return topic === undefined && source === found.node.source.id;
  const { id } = found.node.claim;
  return topic === undefined && source === undefined && (id === bare || id === `${owner}/${bare}`);
}
