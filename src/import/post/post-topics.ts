/** The tags of an old site's posts, and the topics of ours that they lead to by what was decided. */
import { foldKey } from "../../arabic/fold.ts";
import { proposeId } from "../../arabic/slug.ts";
import { TOPIC_TYPES } from "../../model/vocabulary.ts";
import { TOPIC_FIELDS } from "../../parse/fields/field-tables.ts";
import { writeFrontMatter } from "../../parse/front-matter/write-front-matter.ts";
import type { Decision, MigrationRecord } from "./migration-record.ts";

/** A file to be written: where in the content folder, and what. */
export interface PlannedText {
  readonly id: string;
  readonly path: string;
  readonly text: string;
  /** The file of the old site that it comes from. */
  readonly from: string;
}

/** What the content has already, and what was decided about tags. */
interface KnownTopics {
  /** Names and aliases of the content's topics. */
  readonly names: readonly string[];
  readonly taken: { readonly topics: readonly string[] };
  readonly record: MigrationRecord;
}

/** The tags of all posts, and the topics they lead to. */
export class Topics {
  readonly undecided = new Map<string, number>();
  readonly #known: Map<string, string>;
  readonly #decisions: ReadonlyMap<string, Decision>;
  readonly #taken: Set<string>;
  readonly #planned = new Map<string, PlannedText>();

  constructor({ names, taken, record }: KnownTopics) {
    this.#known = new Map(names.map((name) => [foldKey(name), name]));
    this.#decisions = new Map([...record.tags].map(([tag, decision]) => [foldKey(tag), decision]));
    this.#taken = new Set(taken.topics);
    for (const [tag, decision] of record.tags) if (decision.kind === "topic") this.#make(tag, decision.type);
  }

  has = (name: string): boolean => this.#known.has(foldKey(name));
  planned = (): readonly PlannedText[] => [...this.#planned.values()];

  /** The names of the topics that some tags lead to, each once. */
  of(tags: readonly string[]): string[] {
    const names = tags.flatMap((tag) => this.#nameOf(tag) ?? []);
    return [...new Set(names)];
  }

  #nameOf(tag: string): string | undefined {
    const decision = this.#decisions.get(foldKey(tag));
    if (decision?.kind === "drop") return undefined;
    const name = this.#known.get(foldKey(decision?.kind === "alias" ? decision.of : tag));
    if (name === undefined) this.undecided.set(tag, (this.undecided.get(tag) ?? 0) + 1);
    return name;
  }

  #make(name: string, type: keyof typeof TOPIC_TYPES): void {
    if (this.has(name)) return;
    const wanted = proposeId(name) || "topic";
    let id = wanted;
    for (let number = 2; this.#taken.has(id); number += 1) id = `${wanted.slice(0, 58)}-${number}`;
    this.#taken.add(id);
    this.#known.set(foldKey(name), name);
    const text = writeFrontMatter({ [TOPIC_FIELDS.name.ar]: name, [TOPIC_FIELDS.type.ar]: TOPIC_TYPES[type].ar });
    this.#planned.set(name, { id, path: `topics/${id}.md`, from: name, text: `${text}\n` });
  }
}
