/** The JSON-LD of a page, as far as it tells of its article. */
import { namesIn } from "./bylines.ts";

/** What linked data says about an article. */
export interface LinkedArticle {
  readonly headline?: string;
  readonly name?: string;
  readonly description?: string;
  readonly datePublished?: string;
  readonly authors: readonly string[];
}

type Entries = Readonly<Record<string, unknown>>;

/** Deeper than any graph a site writes. */
const DEEPEST = 6;
const ARTICLE = /(?:Article|Posting|Report|Review|Story)$/u;

/** Reads the first article of these scripts; a broken script says nothing. References within a script (`@id`) are followed. */
export function linkedArticle(scripts: readonly string[]): LinkedArticle {
  for (const script of scripts) {
    const objects = objectsIn(parseJson(script), 0);
    const byId = new Map(
      objects.flatMap((each) =>
        typeof each["@id"] === "string" && "name" in each ? [[each["@id"], each] as const] : [],
      ),
    );
    const article =
      objects.find((each) => isArticle(each)) ?? objects.find(({ headline }) => typeof headline === "string");
    if (article !== undefined) return toArticle(article, byId);
  }
  return { authors: [] };
}

const isArticle = (entries: Entries): boolean =>
  (typeof entries.headline === "string" || typeof entries.name === "string") &&
  [entries["@type"]].flat().some((type) => typeof type === "string" && ARTICLE.test(type));

function toArticle(entries: Entries, byId: ReadonlyMap<string, Entries>): LinkedArticle {
  const [headline, name, description, datePublished] = [
    text(entries.headline),
    text(entries.name),
    text(entries.description),
    text(entries.datePublished) ?? text(entries.dateCreated),
  ];
  const authors = [entries.author ?? entries.creator].flat().flatMap((author) => namesOf(author, byId));
  return {
    ...(headline === undefined ? {} : { headline }),
    ...(name === undefined ? {} : { name }),
    ...(description === undefined ? {} : { description }),
    ...(datePublished === undefined ? {} : { datePublished }),
    authors: [...new Set(authors)],
  };
}

/** The names of an author: a string, an object with a name or with several, or a reference to one. */
function namesOf(author: unknown, byId: ReadonlyMap<string, Entries>): string[] {
  if (typeof author === "string") return /^https?:/u.test(author) ? [] : namesIn(author);
  const entries = entriesOf(author);
  if (entries === undefined) return [];
  const known = typeof entries["@id"] === "string" ? byId.get(entries["@id"]) : undefined;
  return [entries.name ?? known?.name]
    .flat()
    .flatMap((name) => (typeof name === "string" && !/^https?:/u.test(name) ? namesIn(name) : []));
}

function text(value: unknown): string | undefined {
  const found = typeof value === "string" ? withoutEntities(value).replace(/\s+/gu, " ").trim() : "";
  return found === "" ? undefined : found;
}

/** Some sites write HTML's signs into their JSON. */
const withoutEntities = (value: string): string =>
  value
    .replace(/&#(\d{1,6});/gu, (whole, code) => (Number(code) <= 0x10ffff ? String.fromCodePoint(Number(code)) : whole))
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&");

const entriesOf = (value: unknown): Entries | undefined =>
  typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : undefined;

/** Every object in a value, outermost first. */
function objectsIn(value: unknown, depth: number): Entries[] {
  if (depth > DEEPEST) return [];
  if (Array.isArray(value)) return value.flatMap((each) => objectsIn(each, depth + 1));
  const entries = entriesOf(value);
  return entries === undefined
    ? []
    : [entries, ...Object.values(entries).flatMap((each) => objectsIn(each, depth + 1))];
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(
      text.replace(/^\s*(?:<!--|\/\*<!\[CDATA\[\*\/|<!\[CDATA\[)|(?:-->|\/\*\]\]>\*\/|\]\]>)\s*$/gu, ""),
    );
  } catch (fault) {
    if (fault instanceof SyntaxError) return undefined;
    throw fault;
  }
}
