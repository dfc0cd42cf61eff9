/** Every place of a newsroom where somebody else's text goes: for each a file that holds it there, and nowhere else. */

/** A file of content by its path. */
export interface Placed {
  readonly path: string;
  readonly text: string;
}

/** The parts of an article that can be filled. */
interface Parts {
  readonly fields?: readonly string[];
  readonly prose?: readonly string[];
  readonly record?: readonly string[];
}

/** A place: a part of an article, or a file of its own. */
export type PayloadPlace =
  | { readonly name: string; readonly fill: (payload: string) => Parts }
  | { readonly name: string; readonly file: (payload: string, id: string) => Placed };

const line = (text: string): string => text.replace(/[\r\n]+/gu, " ");
/** A value as a YAML text, whatever it holds. */
const quoted = (text: string): string => JSON.stringify(line(text));

const field = (name: string, more: readonly string[] = []): PayloadPlace => ({
  name: `field ${name}`,
  fill: (payload) => ({ fields: [`${name}: ${quoted(payload)}`, ...more] }),
});
/** In an item of a list: what a payload leaves open ends with the item, and does not hide the next. */
const prose = (name: string, write: (payload: string) => string): PayloadPlace => ({
  name: `prose: ${name}`,
  fill: (payload) => ({ prose: [`- محتوى للاختبار.\n\n${write(payload)}`.replaceAll("\n", "\n  ")] }),
});
const record = (name: string, value: (payload: string) => string): PayloadPlace => ({
  name: `record ${name}`,
  fill: (payload) => ({ record: [`    - ${name}: ${line(value(payload))}`] }),
});
const file = (
  name: string,
  folder: string,
  head: (payload: string, id: string) => readonly string[],
  body: (payload: string) => string = () => "محتوى للاختبار.",
): PayloadPlace => ({
  name: `${folder}: ${name}`,
  file: (payload, id) => ({
    path: `${folder}/${id}.md`,
    text: `---\n${head(payload, id).join("\n")}\n---\n\n${body(payload)}\n`,
  }),
});

/** All places. Names of agents and sources carry a number, since two of one name would be one. */
export const PLACES: readonly PayloadPlace[] = [
  field("العنوان"),
  field("الملخص"),
  field("الملخص بالإنجليزية"),
  field("الكاتب"),
  field("وصف الصورة", ["الصورة: images/dot.png"]),
  field("تعليق الصورة", ["الصورة: images/dot.png", 'وصف الصورة: "نقطة"']),
  field("مصدر الصورة", ["الصورة: images/dot.png", 'وصف الصورة: "نقطة"']),
  {
    name: "correction",
    fill: (payload) => ({
      fields: [`تصحيحات:\n  - التاريخ: 2026-11-22\n    النص: ${quoted(payload)}\n    النوع: توضيح`],
    }),
  },
  {
    name: "source in place",
    fill: (payload) => ({ fields: [`المصادر:\n  here:\n    العنوان: ${quoted(payload)}\n    النوع: بيان`] }),
  },
  {
    name: "prose: claim",
    fill: (payload) => ({
      prose: [`وقالت هيئة الاختبار إن [${line(payload)}][^آخر].\n\n[^آخر]:\n    - القائل: هيئة الاختبار`],
    }),
  },
  { name: "prose: note", fill: (payload) => ({ prose: [`كلمة[^حاشية].\n\n[^حاشية]: ${line(payload)}`] }) },
  prose("in a sentence", (payload) => `قبل ${line(payload)} بعد.`),
  prose("words of a link", (payload) => `[${line(payload)}](https://example.org/)`),
  prose("target of a link", (payload) => `[كلمات](${line(payload)})`),
  prose("title of a link", (payload) => `[كلمات](https://example.org/ ${quoted(payload)})`),
  prose("words of a picture", (payload) => `![${line(payload)}](images/dot.png)`),
  prose("caption of a picture", (payload) => `![نقطة](images/dot.png ${quoted(payload)})`),
  prose("code", (payload) => `\`\` ${line(payload)} \`\``),
  prose("code block", (payload) => `~~~~~ ${line(payload)}\n${payload}\n~~~~~`),
  prose("heading", (payload) => `### ${line(payload)}`),
  prose(
    "table",
    (payload) =>
      `| عمود | ${line(payload).replaceAll("|", "\\|")} |\n|---|---|\n| ${line(payload).replaceAll("|", "\\|")} | خلية |`,
  ),
  prose("list", (payload) => `- ${line(payload)}\n- ثان`),
  prose("quotation", (payload) => `> ${line(payload)}`),
  prose("emphasis", (payload) => `**${line(payload)}**`),
  prose("comment", (payload) => `<!-- ${line(payload)} -->`),
  { name: "prose: paragraph", fill: (payload) => ({ prose: [payload] }) },
  record("النص", (payload) => payload),
  record("القائل", (payload) => `${payload} (مجهول؛ السبب: ${payload})`),
  record("السند", (payload) => `هيئة الاختبار ثم ${payload} (مجهول)`),
  record("المصدر", (payload) => `مصدر الاختبار، ص ${payload}`),
  record("ملاحظة", (payload) => payload),
  record("الرقم", (payload) => `10 ${payload}`),
  record("الحالة", (payload) => `محل خلاف؛ 2026-11-22؛ السبب: ${payload}`),
  record("الصيغة", (payload) => `مشروط؛ الشرط: ${payload}`),
  file("name", "topics", (payload, id) => [`الاسم: ${quoted(`${payload} ${id}`)}`, "النوع: مفهوم"]),
  file("other name", "topics", (payload, id) => [
    `الاسم: موضوع ${id}`,
    "النوع: جهة",
    `أسماء أخرى: [${quoted(`${payload} ${id}`)}]`,
  ]),
  file(
    "text",
    "topics",
    (_, id) => [`الاسم: موضوع ${id}`, "النوع: مفهوم"],
    (payload) => payload,
  ),
  file("name", "sources", (payload, id) => [`العنوان: ${quoted(`${payload} ${id}`)}`, "النوع: بيان"]),
  file("publisher", "sources", (payload, id) => [
    `العنوان: مصدر ${id}`,
    "النوع: بيان",
    `الناشر: ${quoted(`${payload} ${id}`)}`,
  ]),
  file("author", "sources", (payload, id) => [`العنوان: مصدر ${id}`, "النوع: بيان", `الكاتب: ${quoted(payload)}`]),
  file("address", "sources", (payload, id) => [`العنوان: مصدر ${id}`, "النوع: بيان", `الرابط: ${quoted(payload)}`]),
  file("excerpt", "sources", (payload, id) => [`العنوان: مصدر ${id}`, "النوع: بيان", `مقتطفات: [${quoted(payload)}]`]),
  file(
    "text",
    "sources",
    (_, id) => [`العنوان: مصدر ${id}`, "النوع: بيان"],
    (payload) => payload,
  ),
  file("title", "pages", (payload) => [`العنوان: ${quoted(payload)}`]),
  file(
    "text",
    "pages",
    (_, id) => [`العنوان: صفحة ${id}`],
    (payload) => payload,
  ),
  {
    name: "site.yaml",
    file: (payload) => ({
      path: "site.yaml",
      text: `title: ${quoted(payload)}\ndescription: ${quoted(payload)}\neditors: [${quoted(payload)}]\n`,
    }),
  },
];

/** Writes an article of the filled parts; of a field that two of them write, the first is kept. */
export function articleOf(id: string, parts: readonly Parts[]): Placed {
  const typed = parts.flatMap((part) => part.fields ?? []);
  const title = `العنوان: مقال الحمولة ${id}`;
  const written = [...typed, title, "النوع: تقرير", "التاريخ: 2026-11-22"].toReversed();
  const fields = new Map(written.map((row) => [row.slice(0, row.indexOf(":")), row]));
  const rows = parts.flatMap((part) => part.record ?? []);
  const speaks = rows.some((row) => /- (?:القائل|السند):/u.test(row)) ? [] : ["    - القائل: هيئة الاختبار"];
  const record =
    rows.length === 0
      ? []
      : ["وقالت هيئة الاختبار إن [هذا قول للاختبار][^قول].", ["[^قول]:", ...speaks, ...rows].join("\n")];
  const body = ["محتوى للاختبار.", ...record, ...parts.flatMap((part) => part.prose ?? [])];
  return { path: `articles/${id}.md`, text: `---\n${[...fields.values()].join("\n")}\n---\n\n${body.join("\n\n")}\n` };
}
