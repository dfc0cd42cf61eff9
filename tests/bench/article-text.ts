/** Made-up articles of 600–900 words, the same for the same number: plain prose, or the same prose with eight claims. */
import { type Generator, generator } from "./generator.ts";

const VERBS = ["قال", "ذكر", "أعلن", "أكد", "نفى", "حذّر", "أوضح", "زعم"];
const CLAIMS = 8;

/** A vocabulary in which the n-th word is as frequent as 1/n (Zipf). */
const words = (() => {
  const { word } = generator(7);
  return Array.from({ length: 20_000 }, word);
})();

/** An article without claims: headings, paragraphs, one list, one quotation, links, some emphasis, figures. */
export const plainArticle = (n: number): string => articleOf(n, generator(n + 1), []);

/** The same article with eight claims: records with speaker, chain, source, figure, relations. */
export const richArticle = (n: number): string =>
  articleOf(
    n,
    generator(n + 1),
    Array.from({ length: CLAIMS }, (_, at) => `قول-${at}`),
  );

function articleOf(n: number, random: Generator, labels: readonly string[]): string {
  const day = new Date(Date.UTC(2020, 0, 1 + (n % 2000))).toISOString().slice(0, 10);
  const paragraphs = Array.from({ length: 9 + random.below(4) }, (_, at) => paragraph(random, labels[at]));
  return [
    "---",
    `العنوان: ${sentence(random, 7)}`,
    "النوع: تقرير",
    `التاريخ: ${day}`,
    "الكاتب: مولّد القياس",
    `المواضيع: [${topicName(random)}، ${topicName(random)}، ${topicName(random)}]`,
    `الملخص: محتوى مولّد لقياس السرعة، ${sentence(random, 12)}`,
    "---",
    "",
    ...paragraphs.flatMap((text, at) => (at % 4 === 1 ? [`## ${phrase(random, 4)}`, "", text, ""] : [text, ""])),
    ...[1, 2, 3].map(() => `- ${phrase(random, 9)}`),
    "",
    `> ${sentence(random, 14)}`,
    "",
    ...labels.flatMap((label, at) => [...record(random, label, at), ""]),
  ].join("\n");
}

function paragraph(random: Generator, label: string | undefined): string {
  const filler = [12, 17, 9, 15].map((length) => sentence(random, length + random.below(6)));
  if (label !== undefined) {
    const verb = random.pick(VERBS);
    filler.splice(2, 0, `و${verb} متحدث باسم ${topicName(random)} إن [${phrase(random, 9)}][^${label}].`);
  }
  filler.push(`وفي ${2000 + random.below(26)} بلغ العدد ${random.below(9000)}، **${phrase(random, 2)}**.`);
  if (random.chance(0.3)) filler.push(`راجع [${phrase(random, 3)}](https://example.org/${random.below(999)}).`);
  return filler.join(" ");
}

function record(random: Generator, label: string, at: number): string[] {
  const relation = at === 0 ? [] : [`    - ${random.pick(["يؤيد", "يناقض"])}: قول-${random.below(at)}`];
  return [
    `[^${label}]:`,
    `    - القائل: ${topicName(random)}`,
    `    - السند: ${topicName(random)} ثم ${topicName(random)}`,
    `    - المصدر: بيان القياس رقم ${random.below(250)}، ص ${random.below(90)}`,
    ...(at % 3 === 0 ? [`    - الرقم: على الأقل ${random.below(500)} حالات`] : []),
    ...relation,
  ];
}

const topicName = (random: Generator): string => `هيئة القياس رقم ${Math.floor(300 ** random.fraction())}`;
const anyWord = (random: Generator): string => words[Math.floor(words.length ** random.fraction()) - 1] ?? "";
const phrase = (random: Generator, length: number): string => Array.from({ length }, () => anyWord(random)).join(" ");
const sentence = (random: Generator, length: number): string =>
  `${phrase(random, Math.ceil(length / 2))}، ${phrase(random, Math.floor(length / 2))}.`;
