/** What the fields of other generators' front matter mean for an article of ours: one table, and its reader. */
import { parseMoment } from "../../arabic/dates.ts";
import { formerWay } from "../../parse/fields/former-way.ts";
import type { PublicationState } from "../draft.ts";
import { namesGiven } from "../page/bylines.ts";
import type { ForeignFields } from "./foreign-matter.ts";

/** Names of fields in Hugo, Jekyll, Eleventy, Astro, Quartz, Obsidian, compared without case, hyphens and underscores; the first that is there counts. */
const MEANINGS = {
  headline: ["title", "headline", "name", "العنوان", "عنوان"],
  date: [
    "date",
    "publishdate",
    "pubdate",
    "pubdatetime",
    "published",
    "publishedat",
    "datepublished",
    "created",
    "createdat",
    "التاريخ",
    "تاريخ",
  ],
  modified: [
    "lastmod",
    "lastmodified",
    "lastmodifiedat",
    "updated",
    "updatedat",
    "updateddate",
    "moddatetime",
    "modified",
    "datemodified",
  ],
  description: ["description", "summary", "excerpt", "abstract", "الملخص", "الوصف", "وصف"],
  authors: ["author", "authors", "by", "byline", "writer", "الكاتب", "كاتب"],
  labels: [
    "tags",
    "tag",
    "categories",
    "category",
    "topics",
    "keywords",
    "series",
    "sections",
    "taxonomies",
    "الوسوم",
    "وسوم",
    "التصنيفات",
    "التصنيف",
    "تصنيفات",
  ],
  slug: ["slug", "id", "uid"],
  address: ["permalink", "url", "link", "canonicalurl"],
  former: ["aliases", "redirectfrom", "redirects", "alias"],
  image: [
    "image",
    "featuredimage",
    "featured",
    "cover",
    "coverimage",
    "thumbnail",
    "heroimage",
    "ogimage",
    "socialimage",
    "banner",
    "feature",
    "images",
    "picture",
    "الصورة",
  ],
  imageAlt: ["imagealt", "featuredimagealt", "coveralt", "heroimagealt", "alt"],
  draft: ["draft", "مسودة"],
  published: ["published", "publish", "visible"],
  state: ["status", "state", "visibility", "access"],
  private: ["private", "hidden", "secret", "unlisted"],
  password: ["password", "pwd"],
} as const;

/** Fields that steer a generator and say nothing about the text. */
const MACHINERY =
  /^(?:layout|type|kind|weight|toc|comments?|math|mathjax|katex|mermaid|pin|pinned|sticky|order|nav|menu|menus|eleventy.*|templat.*|render.*|sitemap|robots.*|show.*|hide.*|enable.*|disable.*|css.*|js|scripts?|class|theme|lang|language|locale|dir|direction|translationkey|readingtime|wordcount|outputs|cascade|resources|build|headless|markup|engine|share|license|sidebar|search|seo.*|amp|post(?:id|type)?|guid|author(?:url|image|twitter|box)|cssclasses|tocopen|params|extra|taxonomies|date(?:format)?|version|cdate|udate|isdraft|linktitle)$/u;

/** A post's own word about itself. */
export interface PostFacts {
  readonly headline?: string;
  /** As an article of ours writes it: a day, or a day and its time. */
  readonly date?: string;
  readonly modified?: string;
  readonly description?: string;
  readonly authors: readonly string[];
  readonly labels: readonly string[];
  readonly slug?: string;
  readonly addresses: readonly string[];
  /** Of those its own, not one that only led to it. */
  readonly ownAddress?: string;
  /** Categories, apart from other labels: a part of an address. */
  readonly categories: readonly string[];
  /** Of those the ways at which the old site itself answered for the post. */
  readonly formerAddresses: readonly string[];
  readonly image?: { readonly src: string; readonly alt?: string };
  readonly state: PublicationState;
  /** The template that it is shown by, in small letters. */
  readonly layout?: string;
  /** Fields that mean nothing to us, by name. */
  readonly unknown: readonly string[];
}

/** Reads the fields of one post; `dayInName` is the day that its file's name begins with, as Jekyll's do: there a text of tags is parted at its spaces. */
export function readPostFields(fields: ForeignFields, dayInName: string | undefined): PostFacts {
  const byKey = new Map(Object.entries(fields).map(([key, value]) => [keyOf(key), value]));
  const all = (meaning: keyof typeof MEANINGS): unknown[] =>
    MEANINGS[meaning]
      .map((key) => byKey.get(key))
      .filter((value) => value !== undefined && value !== null && value !== "");
  const texts = (meaning: keyof typeof MEANINGS): string[] => all(meaning).flatMap(textsIn);
  const one = (meaning: keyof typeof MEANINGS): string | undefined => texts(meaning)[0];
  const [headline, description] = [one("headline"), one("description")].map(
    (text) => text && (plainField(text) || undefined),
  );
  const slug = one("slug");
  const ownAddress = one("address");
  const date =
    all("date").flatMap(textsIn).map(momentOf).find(Boolean) ??
    (dayInName === undefined ? undefined : momentOf(dayInName));
  const modified = texts("modified").map(momentOf).find(Boolean);
  const image = one("image");
  const alt = one("imageAlt") ?? altIn(all("image")[0]);
  const known = new Set<string>(Object.values(MEANINGS).flat());
  return {
    ...(headline === undefined ? {} : { headline }),
    ...(date === undefined ? {} : { date }),
    ...(modified === undefined ? {} : { modified }),
    ...(description === undefined ? {} : { description }),
    ...(slug === undefined ? {} : { slug }),
    ...(ownAddress === undefined ? {} : { ownAddress }),
    authors: [...new Set(texts("authors").map(plainField).flatMap(namesGiven))],
    labels: labelsIn(byKey, dayInName !== undefined),
    categories: labelsOf(byKey, dayInName !== undefined, ["categories", "category"]),
    addresses: [...texts("address"), ...texts("former")],
    formerAddresses: formerIn([...MEANINGS.address, ...MEANINGS.former].map((key) => [key, textsIn(byKey.get(key))])),
    ...(image === undefined ? {} : { image: { src: image, ...(alt === undefined ? {} : { alt }) } }),
    state: stateOf(byKey),
    ...layoutOf(byKey),
    unknown: Object.keys(fields).filter((key) => !known.has(keyOf(key)) && !MACHINERY.test(keyOf(key))),
  };
}

/**
 * A link, or an address that is said to be canonical, may be somebody else's; a name without a slash is a note's other name
 * (Obsidian), or hangs on a setting of the old site. Such are not led on from.
 */
function formerIn(addresses: readonly (readonly [key: string, texts: readonly string[]])[]): string[] {
  const own = addresses.flatMap(([key, texts]) =>
    texts.filter((text) => text.startsWith("/") || (!OTHERS.has(key) && /^https?:/iu.test(text))),
  );
  return [...new Set(own.flatMap((text) => formerWay(text) ?? []))];
}

const OTHERS = new Set(["url", "link", "canonicalurl"]);

/** Tags and categories, each once. */
const labelsIn = (byKey: ReadonlyMap<string, unknown>, isJekyll: boolean): string[] =>
  labelsOf(byKey, isJekyll, MEANINGS.labels);

function labelsOf(byKey: ReadonlyMap<string, unknown>, isJekyll: boolean, keys: readonly string[]): string[] {
  const labels = keys.flatMap((key) => {
    const value = byKey.get(key);
    const texts = textsIn(value).flatMap((label) => label.split(/\s*[،,;؛]\s*/u));
    return isJekyll && typeof value === "string" && texts.length === 1 && /s$/u.test(key) ? value.split(/\s+/u) : texts;
  });
  return [...new Set(labels.map((label) => label.replace(/^#/u, "").trim()).filter(Boolean))];
}

const keyOf = (key: string): string => key.toLowerCase().replace(/[\s_.-]/gu, "");

/** A field shows the words alone: what other generators draw as Markdown or HTML stood for nothing else. */
const plainField = (typed: string): string =>
  typed
    .replace(/!?\[([^\]]*)\]\((?:[^()\s]|\([^()\s]*\))*\)/gu, "$1")
    .replace(/\[\^[^\]]*\]|\^\[|[\p{Cc}\p{Co}\u202a-\u202e\u2066-\u2069]/gu, (sign) => (/^\s$/u.test(sign) ? " " : ""))
    .replace(/<\/?[a-z][^>]*>/giu, "")
    .replace(/(?<![\p{L}\p{N}])(\*{1,3}|_{1,3}|~~|`+)(?=\S)([^*_`~]*\S)\1(?![\p{L}\p{N}])/gu, "$2")
    .replace(/\s+/gu, " ")
    .trim();

/** Obsidian's links in a field are names: `[[اسم|كلمة]]`. */
const unlinked = (text: string): string =>
  text.replace(/\[\[([^\]|]*)(?:\|([^\]]*))?\]\]/gu, (_, name, shown) => shown ?? name);

/** The texts in a value: of a list all, of an object its name, address or list. */
function textsIn(value: unknown): string[] {
  if (typeof value === "string") return value.trim() === "" ? [] : [unlinked(value.trim())];
  if (typeof value === "number" || typeof value === "boolean") return [String(value)];
  if (value instanceof Date) return [value.toISOString()];
  if (Array.isArray(value)) return value.flatMap(textsIn);
  if (typeof value !== "object" || value === null) return [];
  const entries = new Map(Object.entries(value));
  for (const key of ["name", "title", "src", "url", "image", "path", "file"])
    if (entries.has(key)) return textsIn(entries.get(key));
  return Object.values(value).flatMap((each) => (Array.isArray(each) ? textsIn(each) : []));
}

const altIn = (value: unknown): string | undefined =>
  typeof value === "object" && value !== null && "alt" in value ? textsIn(value.alt)[0] : undefined;

/** A moment as an article of ours writes it: `2023-08-05 10:00`, with its zone in ISO 8601; `undefined` where it is none. */
function momentOf(typed: string): string | undefined {
  const spaced = typed.replace(/\s+([+-]\d{2}):?(\d{2})$/u, "$1:$2").replace(/\.\d+(?=Z|[+-]|$)/u, "");
  const zoned = /[+-]\d{2}:\d{2}$|Z$/u.test(spaced) ? spaced.replace(/^(\d{4}-\d{2}-\d{2}) /u, "$1T") : spaced;
  const reading = parseMoment(zoned);
  if (reading.kind !== "date") return undefined;
  if (reading.time === undefined || /^00:00(?::00)?(?:Z|[+-]|$)/u.test(reading.time)) return reading.date;
  return /[Z+-]/u.test(reading.time)
    ? `${reading.date}T${reading.time}`
    : `${reading.date} ${reading.time.slice(0, 5)}`;
}

function layoutOf(byKey: ReadonlyMap<string, unknown>): Pick<PostFacts, "layout"> {
  const found = ["layout", "type"].map((key) => byKey.get(key)).find((each) => typeof each === "string");
  return typeof found === "string" ? { layout: found.toLowerCase() } : {};
}

const isTrue = (value: unknown): boolean => /^(?:true|yes|1|on|نعم)$/iu.test(String(value ?? ""));
const isFalse = (value: unknown): boolean => /^(?:false|no|0|off|لا)$/iu.test(String(value ?? ""));

/** Drafts, private and protected posts are told apart; whatever says none of these was published. */
function stateOf(byKey: ReadonlyMap<string, unknown>): PublicationState {
  const value = (meaning: keyof typeof MEANINGS): unknown =>
    MEANINGS[meaning].map((key) => byKey.get(key)).find((each) => each !== undefined);
  const state = String(value("state") ?? "").toLowerCase();
  if (value("password") !== undefined || state === "protected" || state === "password") return "protected";
  if (isTrue(value("private")) || /^(?:private|خاص)$/u.test(state)) return "private";
  if (isTrue(value("draft")) || isFalse(value("published")) || /^(?:draft|pending|مسودة)$/u.test(state)) return "draft";
  return /^(?:future|scheduled)$/u.test(state) ? "scheduled" : "published";
}
