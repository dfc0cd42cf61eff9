/** The articles that every generator of sites is given: invented words, the same for the same numbers; they say that they are test content. */
import { type Generator, generator } from "../generator.ts";

/** A topic, and how it is named in prose. */
export interface BenchTopic {
  readonly id: string;
  readonly name: string;
}

/** One article in Markdown. */
export interface BenchArticle {
  readonly id: string;
  readonly title: string;
  /** ISO 8601. */
  readonly date: string;
  readonly summary: string;
  readonly topics: readonly BenchTopic[];
  /** The prose; of a rich article with its marks and records. */
  readonly body: string;
}

/** A site's worth of content. */
export interface Corpus {
  readonly articles: readonly BenchArticle[];
  readonly topics: readonly BenchTopic[];
  /** Names of works; one for four rich articles, none for plain ones. */
  readonly sources: readonly string[];
}

/** Plain: prose alone. Rich: the same with eight claims each, their records, chains and relations. */
export type Richness = "plain" | "rich";

const TOPICS = 300;
const CLAIMS = 8;
const VOCABULARY = 40_000;

/** Makes a corpus: 600 to 900 words an article, words and topics by Zipf's law. */
export function makeCorpus(count: number, richness: Richness): Corpus {
  const random = generator(7);
  const words = Array.from({ length: VOCABULARY }, () => random.word());
  const topics = Array.from({ length: TOPICS }, (_, n) => ({
    id: `topic-${n}`,
    name: `هيئة ${random.word()} ${random.word()}`,
  }));
  const sources = Array.from({ length: richness === "rich" ? Math.ceil(count / 4) : 0 }, (_, n) => `بيان القياس ${n}`);
  const prose: Prose = { random, words, topics };
  const articles = Array.from({ length: count }, (_, n) => makeArticle(n, prose, richness));
  return { articles, topics, sources };
}

interface Prose {
  readonly random: Generator;
  readonly words: readonly string[];
  readonly topics: readonly BenchTopic[];
}

function makeArticle(n: number, prose: Prose, richness: Richness): BenchArticle {
  const { random } = prose;
  const paragraphs = Array.from({ length: 10 }, (_, at) => paragraph(prose, at));
  return {
    id: `article-${n}`,
    title: `مقال القياس ${n}: ${phrase(prose, 6)}`,
    date: new Date(Date.UTC(2015, 0, 1 + (n % 4000))).toISOString().slice(0, 10),
    summary: `محتوى مولّد للقياس. ${phrase(prose, 15)}.`,
    topics: [...new Set(Array.from({ length: 1 + random.below(3) }, () => zipf(random, prose.topics)))],
    body: richness === "rich" ? withClaims(paragraphs, n, prose) : paragraphs.join("\n\n"),
  };
}

/** The n-th item is drawn as often as 1/n. */
function zipf<Item>(random: Generator, items: readonly Item[]): Item {
  const item = items[Math.floor(Math.exp(random.fraction() * Math.log(items.length)))] ?? items[0];
  if (item === undefined) throw new RangeError("There is nothing to draw from.");
  return item;
}

const phrase = ({ random, words }: Prose, length: number): string =>
  Array.from({ length }, () => zipf(random, words)).join(" ");

/** Sixty to ninety words: sentences, a topic by name in every second, strong words and a link; a heading before every third. */
function paragraph(prose: Prose, at: number): string {
  const { random } = prose;
  const sentences = [
    `${phrase(prose, 10 + random.below(8))}، ${phrase(prose, 8)}.`,
    `${phrase(prose, 6)} **${phrase(prose, 2)}** ${phrase(prose, 10 + random.below(6))}.`,
    `${phrase(prose, 8)} ${at % 2 === 0 ? zipf(random, prose.topics).name : "حيث"} ${phrase(prose, 8 + random.below(8))}.`,
    `${phrase(prose, 7)} [${phrase(prose, 2)}](https://example.org/${at}) ${phrase(prose, random.below(8))}.`,
  ];
  return `${at % 3 === 0 ? `## ${phrase(prose, 4)}\n\n` : ""}${sentences.join(" ")}`;
}

/** Eight claims at the ends of paragraphs, and a record for each behind the prose. */
function withClaims(paragraphs: readonly string[], n: number, prose: Prose): string {
  const claims = Array.from({ length: CLAIMS }, (_, at) => ({
    label: `قول-${at}`,
    speaker: zipf(prose.random, prose.topics).name,
    relayer: zipf(prose.random, prose.topics).name,
    text: phrase(prose, 9),
  }));
  const marked = paragraphs.map((text, at) => {
    const claim = claims[at];
    return claim ? `${text} وقالت ${claim.speaker} إن [${claim.text}][^${claim.label}].` : text;
  });
  return [marked.join("\n\n"), claims.map((claim, at) => record(claim, at, n)).join("\n")].join("\n\n");
}

function record(claim: Readonly<Record<"label" | "speaker" | "relayer", string>>, at: number, n: number): string {
  const { label, speaker, relayer } = claim;
  const chained = at % 3 === 0 && speaker !== relayer;
  return [
    `[^${label}]:`,
    chained ? `    - السند: ${speaker} ثم ${relayer}` : `    - القائل: ${speaker}`,
    `    - المصدر: بيان القياس ${Math.floor(n / 4)}`,
    ...(at % 2 === 1 ? [`    - يؤيد: قول-${at - 1}`] : []),
    ...(at === 0 && n > 0 ? [`    - يناقض: article-${n - 1}/قول-0`] : []),
  ].join("\n");
}
