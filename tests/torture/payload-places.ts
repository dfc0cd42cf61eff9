/** Every place of a newsroom where somebody else's text goes: all fields that the tables know, and all forms of prose. */
import {
  ARTICLE_FIELDS,
  CORRECTION_FIELDS,
  HAPPENING_FIELDS,
  PAGE_FIELDS,
  SITE_FIELDS,
  SOURCE_CORRECTION_FIELDS,
  SOURCE_ENTRY_FIELDS,
  SOURCE_FIELDS,
  TOPIC_FIELDS,
} from "../../src/parse/fields/field-tables.ts";
import { RECORD_FIELDS } from "../../src/parse/fields/record-fields.ts";
import type { Block, PayloadFile, Section } from "./payload-file.ts";
import { nameOf } from "./payload-names.ts";

const line = (text: string): string => text.replace(/[\r\n]+/gu, " ");
/** A value as a YAML text, whatever it holds. */
const quoted = (text: string): string => JSON.stringify(line(text));

interface Described {
  readonly ar: string;
  readonly reads: string;
  readonly list?: boolean;
}
type Table = Readonly<Record<string, Described>>;

/** A block for each field that holds a value of its own; a list holds it once. */
const fieldBlocks = (kind: string, table: Table, value: string, skip: readonly string[] = []): Block[] =>
  Object.entries(table)
    .filter(([key, { reads }]) => reads !== "entries" && !skip.includes(key))
    .map(([key, { ar, list }]) => ({ place: `${kind}: ${key}`, text: `${ar}: ${list ? `[${value}]` : value}` }));

/** Entries below a field: one for each field of theirs, with what an entry must have. */
const entries = (
  kind: string,
  head: string,
  table: Table,
  value: string,
  needed: Readonly<Record<string, string>>,
  named = false,
): Section => ({
  head: [`${head}:`],
  optional: true,
  blocks: Object.entries(table).map(([key, { ar, list }], number) => {
    const rows = Object.entries({ ...needed, [ar]: list ? `[${value}]` : value }).map(
      ([name, held]) => `${name}: ${held}`,
    );
    const text = named
      ? `  e${number}:\n${rows.map((row) => `    ${row}`).join("\n")}`
      : rows.map((row, at) => `  ${at === 0 ? "- " : "  "}${row}`).join("\n");
    return { place: `${kind}: ${key}`, text };
  }),
});

/** What stands in a record, where a payload alone would say nothing. */
const RECORD_VALUES: Readonly<Record<string, (payload: string) => string>> = {
  asserter: (payload) => `${payload} (مجهول؛ السبب: ${payload})`,
  chain: (payload) => `هيئة الاختبار ثم ${payload} (مجهول)`,
  carriers: (payload) => `مصدر الاختبار، ص ${payload}`,
  quantities: (payload) => `10 ${payload}`,
  log: (payload) => `محل خلاف؛ 2026-11-22؛ السبب: ${payload}`,
  modality: (payload) => `مشروط؛ الشرط: ${payload}`,
};

/** A claim, and a record of the fields: all but those of the other ways to say who speaks. */
const record = (label: string, payload: string, keys: readonly string[], speaker: readonly string[]): Section => ({
  head: ["", `وقالت هيئة الاختبار إن [هذا قول للاختبار ${label}][^${label}].`, "", `[^${label}]:`],
  defaults: speaker,
  blocks: keys.map((key) => {
    const field: Described | undefined = (RECORD_FIELDS as Table)[key];
    const value = RECORD_VALUES[key]?.(line(payload)) ?? line(payload);
    return { place: `record: ${key}`, text: `    - ${field?.ar}: ${value}` };
  }),
});

/** In an item of a list: what a payload leaves open ends with the item, and does not hide the next. */
const item = (written: string): string => `- محتوى للاختبار.\n\n${written}`.replaceAll("\n", "\n  ");

/** Forms of prose by name. */
const PROSE: Readonly<Record<string, (payload: string, label: string) => string>> = {
  "in a sentence": (payload) => item(`قبل ${line(payload)} بعد.`),
  "words of a link": (payload) => item(`[${line(payload)}](https://example.org/)`),
  "target of a link": (payload) => item(`[كلمات](${line(payload)})`),
  "title of a link": (payload) => item(`[كلمات](https://example.org/ ${quoted(payload)})`),
  "words of a picture": (payload) => item(`![${line(payload)}](images/dot.png)`),
  "caption of a picture": (payload) => item(`![نقطة](images/dot.png ${quoted(payload)})`),
  "file of a picture": (payload) => item(`![نقطة](<images/${nameOf(payload)}.png>)`),
  code: (payload) => item(`\`\` ${line(payload)} \`\``),
  "code block": (payload) => item(`~~~~~ ${line(payload)}\n${payload}\n~~~~~`),
  heading: (payload) => item(`### ${line(payload)}`),
  "heading of the page": (payload) => `## ${line(payload)}`,
  table: (payload) => {
    const cell = line(payload).replaceAll("|", "\\|");
    return item(`| عمود | ${cell} |\n|---|---|\n| ${cell} | خلية |`);
  },
  list: (payload) => item(`- ${line(payload)}\n- ثان`),
  quotation: (payload) => item(`> ${line(payload)}`),
  emphasis: (payload) => item(`**${line(payload)}**`),
  comment: (payload) => item(`<!-- ${line(payload)} -->`),
  "topic link": (payload) => item(`[[${line(payload)}]]`),
  claim: (payload, label) =>
    `وقالت هيئة الاختبار إن [${line(payload)}][^آخر${label}].\n\n[^آخر${label}]:\n    - القائل: هيئة الاختبار`,
  note: (payload, label) => `كلمة[^حاشية${label}].\n\n[^حاشية${label}]: ${line(payload)}`,
  paragraph: (payload) => payload,
};

const prose = (payload: string, label = ""): Section => ({
  head: [""],
  between: "",
  blocks: Object.entries(PROSE).map(([name, write]) => ({ place: `prose: ${name}`, text: write(payload, label) })),
});

const RECORD_KEYS = Object.keys(RECORD_FIELDS).filter((key) => key !== "chain");

/** Sources that an article holds itself: each has a page. */
const sourcesInPlace = (value: string): Section =>
  entries("source in place", "المصادر", SOURCE_ENTRY_FIELDS, value, { العنوان: "مصدر", النوع: "بيان" }, true);

/** The files of a payload, in all places; in those of a source in an article, and of an article that was withdrawn, only where `inPlace`. Names carry the number, since two of one name would be one. */
export function filesOf(payload: string, id: string, inPlace = true): PayloadFile[] {
  const value = quoted(payload);
  const name = quoted(`${payload} ${id}`);
  const end: Section = { head: ["---", "", "محتوى للاختبار."], blocks: [] };
  const text: Section = { head: [""], blocks: [{ place: "text", text: payload }] };
  const article: PayloadFile = {
    path: `articles/${id}.md`,
    sections: [
      {
        head: ["---"],
        defaults: [
          ...[`العنوان: مقال الحمولة ${id}`, "النوع: تقرير", "التاريخ: 2026-11-22"],
          ...["الصورة: images/dot.png", "وصف الصورة: نقطة"],
        ],
        blocks: fieldBlocks("article", ARTICLE_FIELDS, value, ["withdrawn"]),
      },
      entries("correction", "تصحيحات", CORRECTION_FIELDS, value, { التاريخ: "2026-11-22", النص: "نص" }),
      ...(inPlace ? [sourcesInPlace(value)] : []),
      end,
      record("قول", payload, RECORD_KEYS, ["    - القائل: هيئة الاختبار"]),
      record("سند", payload, ["chain", "carriers"], ["    - القائل: هيئة الاختبار"]),
      prose(payload),
    ],
  };
  const withdrawn: PayloadFile = {
    path: `articles/${id}-w.md`,
    sections: [
      {
        head: ["---", `العنوان: مسحوب ${id}`, "النوع: تقرير", "التاريخ: 2026-11-22"],
        blocks: [{ place: "article: withdrawn", text: `مسحوب: ${value}` }],
      },
      end,
    ],
  };
  const source: PayloadFile = {
    path: `sources/${id}.md`,
    sections: [
      {
        head: ["---"],
        defaults: [`العنوان: مصدر ${id}`, "النوع: بيان"],
        blocks: fieldBlocks("source", SOURCE_FIELDS, value, ["withdrawn"]).map(named("العنوان", name)),
      },
      entries("correction of a source", "تصحيحات", SOURCE_CORRECTION_FIELDS, value, {
        التاريخ: "2026-11-22",
        النص: "نص",
      }),
      end,
      text,
    ],
  };
  const topic: PayloadFile = {
    path: `topics/${id}.md`,
    sections: [
      {
        head: ["---"],
        defaults: [`الاسم: موضوع ${id}`, "النوع: جهة"],
        blocks: fieldBlocks("topic", TOPIC_FIELDS, value, ["withdrawn"])
          .map(named("الاسم", name))
          .map(named("أسماء أخرى", `[${quoted(`${payload} آخر ${id}`)}]`)),
      },
      entries("date of a topic", "التواريخ", HAPPENING_FIELDS, value, { التاريخ: "2026-11-22", النص: "نص" }),
      end,
      text,
    ],
  };
  const page: PayloadFile = {
    path: `pages/${id}.md`,
    sections: [
      { head: ["---"], defaults: [`العنوان: صفحة ${id}`], blocks: fieldBlocks("page", PAGE_FIELDS, value) },
      end,
      text,
    ],
  };
  return [article, ...(inPlace ? [withdrawn] : []), source, topic, page];
}

/** The settings of a site: a text holds all of the payloads, any other value the first. */
export function settingsOf(payloads: readonly string[]): PayloadFile {
  const [all, first] = [quoted(payloads.join(" ")), quoted(payloads[0] ?? "")];
  const isText = (key: string): boolean => (SITE_FIELDS as Table)[key]?.reads === "text";
  const blocks = Object.keys(SITE_FIELDS).flatMap((key) =>
    fieldBlocks(
      "site",
      { [key]: (SITE_FIELDS as Table)[key] ?? { ar: key, reads: "" } },
      isText(key) ? all : first,
    ).map((block) => (isText(key) ? { ...block, count: payloads.length } : block)),
  );
  return { path: "site.yaml", sections: [{ head: [], defaults: ["العنوان: جريدة الاختبار"], blocks }] };
}

/** An article with many payloads in its prose and its records, none left out for a fault: as somebody types it at the desk. */
export const articleAtDesk = (payloads: readonly string[], id: string): PayloadFile => ({
  path: `articles/${id}.md`,
  sections: [
    {
      head: ["---", `العنوان: ${quoted(`${id} ${payloads.join(" ")}`)}`, "النوع: تقرير", "التاريخ: 2026-11-22", "---"],
      blocks: [],
    },
    ...payloads.flatMap((payload, at) => [
      record(`قول${at}`, payload, RECORD_KEYS, ["    - القائل: هيئة الاختبار"]),
      prose(payload, String(at)),
    ]),
  ],
});

/** Another value for one field. */
const named =
  (key: string, value: string) =>
  (block: Block): Block =>
    block.text.startsWith(`${key}:`) ? { ...block, text: `${key}: ${value}` } : block;

/** What every newsroom of payloads has. */
export const COMMON: readonly PayloadFile[] = [
  {
    path: "topics/test-body.md",
    sections: [{ head: ["---", "الاسم: هيئة الاختبار", "النوع: جهة", "---", "", "محتوى للاختبار."], blocks: [] }],
  },
  {
    path: "sources/test-source.md",
    sections: [
      {
        head: ["---", "العنوان: مصدر الاختبار", "النوع: بيان", "الناشر: هيئة الاختبار", "---", "", "محتوى للاختبار."],
        blocks: [],
      },
    ],
  },
];
