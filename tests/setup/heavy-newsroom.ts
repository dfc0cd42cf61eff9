/** A newsroom that strains its pages: one topic of all articles, a claim said by many, an article of many claims. Made up. */

import { buildGraph } from "../../src/graph/build-graph.ts";
import type { Graph } from "../../src/graph/graph.ts";
import { parseFile } from "../../src/parse/parse-file.ts";

/** How heavy it is. */
export interface Weight {
  readonly articles: number;
  /** In how many articles, by as many speakers, one claim is said. */
  readonly assertions: number;
  /** Claims of one article. */
  readonly claims: number;
  readonly topics: number;
}

/** Builds its graph; throws where its content has a fault. */
export function heavyGraph(weight: Weight): Graph {
  const parsed = [...filesOf(weight)].map(([path, text]) => parseFile({ path, bytes: new TextEncoder().encode(text) }));
  const { graph, diagnostics } = buildGraph(
    parsed.flatMap(({ noun }) => noun ?? []),
    { drafts: false },
  );
  const faults = [...parsed.flatMap((each) => each.diagnostics), ...diagnostics].filter(({ code }) => FATAL.test(code));
  if (faults.length > 0) throw new Error(JSON.stringify(faults.slice(0, 3)));
  return graph;
}
const FATAL = /-unknown$|-undefined$|^frontmatter-|^article-/u;

function* filesOf(weight: Weight): Generator<readonly [path: string, text: string]> {
  yield ["topics/flood.md", floodTopic(weight)];
  for (let n = 0; n < weight.topics; n += 1)
    yield [`topics/body-${n}.md`, `---\nالاسم: ${bodyOf(n)}\nالنوع: جهة\n---\n\nهيئة متخيَّلة للاختبار.\n`];
  for (let n = 0; n < 20; n += 1)
    yield [
      `sources/report-${n}.md`,
      `---\nالعنوان: ${reportOf(n)}\nالنوع: بيان\nالناشر: ${bodyOf(n % weight.topics)}\nالتاريخ: 2021-03-${day(n)}\n---\n\nعمل متخيَّل للاختبار.\n`,
    ];
  for (let n = 0; n < weight.articles; n += 1) yield [`articles/flood-${n}.md`, articleText(n, weight)];
}

const day = (n: number): string => String(1 + (n % 28)).padStart(2, "0");
const bodyOf = (n: number): string => `هيئة الوادي رقم ${n}`;
const reportOf = (n: number): string => `بيان الفيضان رقم ${n}`;
const claimOf = (article: number, n: number): string => `البند ${n} من خطة السد ${article} لم يُنفّذ في موعده`;

function floodTopic({ articles }: Weight): string {
  const dates = Array.from(
    { length: Math.min(articles, 24) },
    (_, n) => `  - التاريخ: 20${10 + (n % 12)}-05-${day(n)}\n    النص: اليوم ${n} من أيام الفيضان\n`,
  );
  return `---\nالاسم: فيضان الوادي\nالنوع: حدث\nملف: نعم\nالتواريخ:\n${dates.join("")}---\n\nفيضان متخيَّل للاختبار.\n`;
}

/** The first article bears most claims; those after it repeat its first, or contradict one of them. */
function articleText(n: number, weight: Weight): string {
  const own = Array.from({ length: n === 0 ? weight.claims : 2 }, (_, claim) => ({
    label: `قول-${claim}`,
    words: claimOf(n, claim),
    speaker: bodyOf((n + claim) % weight.topics),
    more: n > 0 && n <= 12 && claim === 0 ? `\n    - يناقض: flood-0/قول-${n}` : "",
  }));
  const again =
    n > 0 && n < weight.assertions
      ? [
          {
            label: "مكرر",
            words: `${claimOf(0, 0)}، كما جاء في الحلقة ${n}`,
            speaker: bodyOf(n),
            more: "\n    - القول: flood-0/قول-0",
          },
        ]
      : [];
  const all = [...own, ...again];
  const prose = all.map(
    ({ words, speaker, label }, at) =>
      `${at % 12 === 0 ? `## القسم ${at / 12 + 1}\n\n` : ""}وقالت ${speaker} إن [${words}][^${label}]، في بيان لها.`,
  );
  const notes = all.map(
    ({ label, speaker, more }, at) =>
      `[^${label}]:\n    - القائل: ${speaker}\n    - المصدر: ${reportOf((n + at) % 20)}\n    - المواضيع: فيضان الوادي${more}`,
  );
  const date = new Date(Date.UTC(2022, 0, 1 + n)).toISOString().slice(0, 10);
  return `---\nالعنوان: ما قيل في الفيضان، الحلقة ${n} من سلسلة الوادي\nالنوع: ${n === 1 ? "خلفية" : "تحليل"}\nالتاريخ: ${date}\nالمواضيع: [فيضان الوادي]\nالملخص: أقوال في الفيضان، الحلقة ${n}.\n---\n\n${prose.join("\n\n")}\n\n${notes.join("\n")}\n`;
}
