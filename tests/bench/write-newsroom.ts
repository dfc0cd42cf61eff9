/** A newsroom of any size for benchmarks: invented files, the same for the same numbers; they say that they are test content. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** How much of each. */
export interface NewsroomSize {
  readonly articles: number;
  readonly topics: number;
  readonly sources: number;
}

const PLACES = [
  "الشارقة القديمة",
  "وادي الزيتون",
  "حي المطاحن",
  "سد البحيرة",
  "ميناء الرمال",
  "قلعة الغرب",
  "سهل القمح",
  "جسر المدينة",
];
const VERBS = ["قال", "ذكر", "أعلن", "أكد", "نفى", "حذّر"];

/** Writes the newsroom into `folder`. */
export function writeNewsroom(folder: string, { articles, topics, sources }: NewsroomSize): void {
  for (const name of ["articles", "topics", "sources"]) mkdirSync(join(folder, name), { recursive: true });
  writeFileSync(join(folder, "site.yaml"), "title: غرفة أخبار للقياس\n");
  for (let n = 0; n < topics; n += 1) writeFileSync(join(folder, "topics", `topic-${n}.md`), topicText(n));
  for (let n = 0; n < sources; n += 1) writeFileSync(join(folder, "sources", `source-${n}.md`), sourceText(n, topics));
  for (let n = 0; n < articles; n += 1)
    writeFileSync(join(folder, "articles", `article-${n}.md`), articleText(n, { articles, topics, sources }));
}

const topicName = (n: number): string => `هيئة ${PLACES[n % PLACES.length]} رقم ${n}`;
const sourceName = (n: number): string => `بيان القياس رقم ${n}`;

function topicText(n: number): string {
  return `---\nالاسم: ${topicName(n)}\nالنوع: جهة\n---\n\nموضوع مولّد للقياس.\n`;
}

function sourceText(n: number, topics: number): string {
  return `---\nالعنوان: ${sourceName(n)}\nالنوع: بيان\nالناشر: ${topicName(n % topics)}\n---\n\nمصدر مولّد للقياس.\n`;
}

/** One article of about 3,000 characters with three claims. */
export function articleText(n: number, { topics, sources }: NewsroomSize): string {
  const day = new Date(Date.UTC(2020, 0, 1 + (n % 2000))).toISOString().slice(0, 10);
  const claims = [0, 1, 2].map((at) => ({
    label: `قول-${at}`,
    source: (n * 3 + at) % sources,
    by: (n * 7 + at * 11) % topics,
  }));
  const filler =
    `هذا نص مولّد للقياس، لا يصف واقعة، ويمر بذكر ${topicName((n * 5) % topics)} في جملة طويلة بعض الشيء. `.repeat(6);
  return [
    "---",
    `العنوان: مقال القياس رقم ${n}`,
    "النوع: تقرير",
    `التاريخ: ${day}`,
    "الكاتب: مولّد القياس",
    `المواضيع: [${topicName(n % topics)}، ${topicName((n * 3) % topics)}]`,
    "الملخص: محتوى مولّد لقياس السرعة.",
    "---",
    "",
    ...claims.flatMap(({ label, by }, at) => [
      `## القسم ${at + 1}`,
      "",
      `${filler}\n`,
      `و${VERBS[(n + at) % VERBS.length]} متحدث باسم ${topicName(by)} إن [الأعمال في الموقع ${n} بدأت قبل ${at + 2} أيام][^${label}]. ${filler}`,
      "",
    ]),
    ...claims.flatMap(({ label, by, source }) => [
      `[^${label}]:`,
      `    - القائل: ${topicName(by)}`,
      `    - المصدر: ${sourceName(source)}`,
    ]),
    "",
  ].join("\n");
}
