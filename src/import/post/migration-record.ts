/** The list of decisions of a migration, and what it has written so far: one YAML file that people edit and isnad reads back. */
import { parse, stringify, YAMLParseError } from "yaml";
import { foldKey } from "../../arabic/fold.ts";
import { TOPIC_TYPES, type TopicType } from "../../model/vocabulary.ts";

/** What becomes of a tag: a topic of this type, another name of a topic, nothing, or it is not decided yet. */
export type Decision =
  | { readonly kind: "topic"; readonly type: TopicType }
  | { readonly kind: "alias"; readonly of: string }
  | { readonly kind: "drop" }
  | { readonly kind: "undecided" };

/** What was written for one file of the old site. */
export interface WrittenPost {
  readonly id: string;
  /** Of the text as it was written: whoever edits it since keeps it. */
  readonly digest: string;
}

/** A migration so far. */
export interface MigrationRecord {
  readonly tags: ReadonlyMap<string, Decision>;
  readonly posts: ReadonlyMap<string, WrittenPost>;
}

export const EMPTY_RECORD: MigrationRecord = { tags: new Map(), posts: new Map() };

const HEAD = `قرارات الاستيراد. اكتب بعد كل وسم قرارك، ثم أعد الأمر نفسه:
  موضوع            يُنشأ موضوع بهذا الاسم، نوعه «مفهوم»
  موضوع: مكان      يُنشأ موضوع من هذا النوع: ${Object.values(TOPIC_TYPES)
    .map(({ ar }) => ar)
    .join("، ")}
  = اسم            الوسم اسم آخر لموضوع موجود
  أسقط             لا يصير شيئًا
  ؟                لم يُقرر بعد
وما تحت posts تكتبه الأداة لنفسها: لا تغيّره.`;

/** Reads a record; `undefined` where the text is none. */
export function readMigration(text: string): MigrationRecord | undefined {
  const value = parsed(text);
  if (value === undefined) return undefined;
  const tags = entriesOf(value.get("tags")).map(
    ([tag, decision]) => [tag, decisionIn(String(decision ?? ""))] as const,
  );
  const posts = entriesOf(value.get("posts")).flatMap(([path, post]): [string, WrittenPost][] => {
    const fields = new Map(entriesOf(post));
    const [id, digest] = [fields.get("id"), fields.get("digest")];
    return typeof id === "string" && typeof digest === "string" ? [[path, { id, digest }]] : [];
  });
  return { tags: new Map(tags), posts: new Map(posts) };
}

function parsed(text: string): ReadonlyMap<string, unknown> | undefined {
  try {
    return new Map(entriesOf(parse(text, { schema: "failsafe", mapAsMap: true })));
  } catch (fault) {
    if (fault instanceof YAMLParseError) return undefined;
    throw fault;
  }
}

const entriesOf = (value: unknown): [string, unknown][] =>
  value instanceof Map ? [...value].map(([key, each]): [string, unknown] => [String(key), each]) : [];

/** Reads a decision as somebody types it, in Arabic or English; whatever is none of them is not decided. */
export function decisionIn(typed: string): Decision {
  const [, of] = /^=\s*(.+)$/u.exec(typed.trim()) ?? [];
  if (of !== undefined) return { kind: "alias", of: of.trim() };
  const [, type] = /^(?:موضوع|topic)(?:\s*[:：]\s*(.*))?$/iu.exec(typed.trim()) ?? [];
  if (/^(?:أسقط|اسقط|أسقطه|drop|-)$/iu.test(typed.trim())) return { kind: "drop" };
  if (!/^(?:موضوع|topic)/iu.test(typed.trim())) return { kind: "undecided" };
  const found = TYPES.find((each) =>
    [each, TOPIC_TYPES[each].ar].some((name) => foldKey(name) === foldKey(type ?? "مفهوم")),
  );
  return found === undefined ? { kind: "undecided" } : { kind: "topic", type: found };
}

const TYPES = (["person", "organization", "outlet", "group", "state", "place", "event", "concept"] as const).filter(
  (type) => Object.hasOwn(TOPIC_TYPES, type),
);

/** Writes a record; tags and posts in the order of their names, so that the same record is the same text. */
export function writeMigration({ tags, posts }: MigrationRecord): string {
  const inOrder = <V>(map: ReadonlyMap<string, V>): [string, V][] =>
    [...map].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  const plain = {
    tags: new Map(inOrder(tags).map(([tag, decision]) => [tag, typedOf(decision)])),
    posts: new Map(inOrder(posts)),
  };
  const head = HEAD.split("\n").map((line) => `# ${line}`.trimEnd());
  return `${head.join("\n")}\n${stringify(plain, { lineWidth: 0 })}`;
}

function typedOf(decision: Decision): string {
  switch (decision.kind) {
    case "topic":
      return `موضوع: ${TOPIC_TYPES[decision.type].ar}`;
    case "alias":
      return `= ${decision.of}`;
    case "drop":
      return "أسقط";
    case "undecided":
      return "؟";
    default:
      return decision satisfies never;
  }
}
