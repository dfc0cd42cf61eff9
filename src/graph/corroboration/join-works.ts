/** Which sources are one work: records of it under one canonical address. */
import { push } from "../../base/group-by.ts";
import type { ResolvedBasis } from "../../model/assertion.ts";
import { type AgentId, OWN_NEWSROOM, type SourceId } from "../../model/ids.ts";
import { OWN_BY_NATURE, type SourceType } from "../../model/vocabulary.ts";
import { canonicalUrl } from "./canonical-url.ts";
import { joinFamilies } from "./union-find.ts";

/** What corroboration needs to know of a source. */
export interface GroundSource {
  readonly type: SourceType;
  /** Every address it is known under: its own, further ones, its archived copy. */
  readonly addresses: readonly string[];
  readonly publisher?: AgentId;
  /** Empty where nothing is stated, and the type decides. */
  readonly isBasedOn: readonly ResolvedBasis[];
  /** It was taken back: it carries nothing any more. */
  readonly withdrawn: boolean;
}

/** One work: a source, or several records of it. */
export interface Work {
  readonly index: number;
  /** Every agent that published it; our newsroom for our own reporting. */
  readonly publishers: ReadonlySet<AgentId>;
  /** What each of its records says it rests on. */
  readonly records: readonly WorkBasis[];
  /** Every record of it was taken back. */
  readonly withdrawn: boolean;
}

/** What one record of a work says that it rests on, or what its type says where it is silent. */
export interface WorkBasis {
  readonly publisher: AgentId | undefined;
  readonly on: readonly ResolvedBasis[];
}

/** Gives all works, and the work of each source. */
export function joinWorks(sources: ReadonlyMap<SourceId, GroundSource>) {
  const addressesOf = new Map([...sources].map(([id, source]) => [id, keysOf(id, source)] as const));
  const joined = joinFamilies(
    [...addressesOf.values()].flatMap(([first = "", ...others]) => others.map((other) => [first, other] as const)),
  );
  const groups = new Map<string, SourceId[]>();
  for (const [id, [first = ""]] of addressesOf) push(groups, joined(first), id);
  const works: Work[] = [];
  const workOf = new Map<SourceId, Work>();
  for (const ids of groups.values()) {
    const records = ids.flatMap((id) => sources.get(id) ?? []);
    const work = { index: works.length, ...joinRecords(records) };
    works.push(work);
    for (const id of ids) workOf.set(id, work);
  }
  return { works, workOf };
}

/** The canonical addresses of a source; its id where it has none. Ids begin with a space here: no address does. */
function keysOf(id: SourceId, { addresses }: GroundSource): string[] {
  const canonical = addresses.flatMap((address) => canonicalUrl(address) ?? []);
  return canonical.length === 0 ? [` ${id}`] : canonical;
}

function joinRecords(records: readonly GroundSource[]): Omit<Work, "index"> {
  return {
    publishers: new Set(records.flatMap((record) => publisherOf(record) ?? [])),
    records: records.map(toBasis),
    withdrawn: records.every(({ withdrawn }) => withdrawn),
  };
}

const publisherOf = ({ type, publisher }: GroundSource): AgentId | undefined =>
  type === "ownReporting" ? OWN_NEWSROOM : publisher;

function toBasis(record: GroundSource): WorkBasis {
  const { type, isBasedOn } = record;
  const byType: readonly ResolvedBasis[] = [{ kind: OWN_BY_NATURE.has(type) ? "own" : "unknown" }];
  return { publisher: publisherOf(record), on: isBasedOn.length > 0 ? isBasedOn : byType };
}
