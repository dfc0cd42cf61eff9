/** The identifiers of the nouns, and the only place where one is minted. */

declare const brand: unique symbol;
type Branded<Name extends string> = string & { readonly [brand]: Name };

/** The file stem of `content/articles/<id>.md`: `a-z0-9-`, 1 to 64 characters. */
export type ArticleId = Branded<"ArticleId">;
/** The file stem of `content/sources/<id>.md`, or the key of a source that stands inside an article. */
export type SourceId = Branded<"SourceId">;
/** The file stem of `content/topics/<id>.md`. */
export type TopicId = Branded<"TopicId">;
/** `<article>/<label>`: the label as typed, with `_` and no-break spaces as single spaces, without invisible marks. */
export type ClaimId = Branded<"ClaimId">;
/**
 * Who speaks. A topic's id where the agent has a topic. Otherwise `~` and the folded name of an agent that is written in
 * place, so that one name written twice is one agent; where it is unnamed, `_` and the spot behind it, since two unnamed
 * sources are one only where an editor says so; `~_` and the folded name where it only stands in. `~?` is the agent
 * nobody named, `~!` this newsroom. (No folded name holds a `_`.)
 */
export type AgentId = Branded<"AgentId">;

/** What a file stem must look like to be an id: short, Latin, lower case; it must survive a messenger and a zip file. */
export const ID_PATTERN = /^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$/;

/**
 * Gives what a file's id is made of, by its path in the content folder: its name without the ending, or, of `index.md` in a
 * folder of its own, the folder's.
 */
export function stemOf(path: string): string {
  const [, folder, stem = ""] = /^(?:.*?\/)?(?:([^/]+)\/)?([^/]+?)(?:\.[^./]*)?$/u.exec(path) ?? [];
  return stem === "index" && path.split("/").length > 2 ? (folder ?? stem) : stem;
}

/** Mints the id of an article from a file stem that matches {@link ID_PATTERN}. */
export const articleId = (stem: string): ArticleId => stem as ArticleId;
/** Mints the id of a source from a file stem or from its key in an article. */
export const sourceId = (stem: string): SourceId => stem as SourceId;
/** Mints the id of a topic from a file stem that matches {@link ID_PATTERN}. */
export const topicId = (stem: string): TopicId => stem as TopicId;
/** Mints the id of the claim that `label` names in `article`. */
export const claimId = (article: ArticleId, label: string): ClaimId => `${article}/${label}` as ClaimId;
/** Mints the id of an agent that has a topic of its own. */
export const topicAgentId = (topic: TopicId): AgentId => topic as string as AgentId;
/** Mints the id of an agent written in place, from its folded name. */
export const inPlaceAgentId = (foldedName: string): AgentId => `~${foldedName}` as AgentId;
/** Mints the id of an unnamed agent written in place, from its folded name and the record or source it stands in. */
export const unnamedAgentId = (foldedName: string, spot: string): AgentId => `~${foldedName}_${spot}` as AgentId;
/** Mints the id of what stands in for a name that leads nowhere. */
export const standInAgentId = (foldedName: string): AgentId => `~_${foldedName}` as AgentId;
/** The agent of a link that nobody stated. */
export const UNSTATED_AGENT = "~?" as AgentId;
/** This newsroom: where our own reporting ends. */
export const OWN_NEWSROOM = "~!" as AgentId;
