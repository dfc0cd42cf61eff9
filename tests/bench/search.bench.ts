/** What the first query costs a reader, and the index a build, at 1,000 and 10,000 made-up articles. Prints, asserts nothing. */
import { gzipSync } from "node:zlib";
import { isIsoDate } from "../../src/arabic/dates.ts";
import { bundleScript } from "../../src/engine/assets/bundle.ts";
import { NO_SHADOWS } from "../../src/engine/shadow.ts";
import { buildGraph } from "../../src/graph/build-graph.ts";
import type { Noun } from "../../src/model/nouns.ts";
import { markWords } from "../../src/pages/search/mark-words.ts";
import type { Card } from "../../src/pages/search/shelves.ts";
import { renderPage } from "../../templates/render-page.tsx";
import { article, source, topic } from "../graph/newsroom.ts";
import { planSite } from "../pages/plan-site.ts";
import { openIndex } from "../pages/search/open-index.ts";
import { ASSETS } from "../templates/rendering.ts";
import { generator } from "./generator.ts";

/** As much of each as a desk of that size would have; 800 words an article, words as rare as Zipf has them. */
const SIZES = [
  { articles: 1000, topics: 300, sources: 500 },
  { articles: 10_000, topics: 3000, sources: 3000 },
];
const WORDS = 800;
const CARDS_SHOWN = 10;
/** Results that fetch their sentence unasked (public/scripts/search/show-items.ts). */
const UNASKED = 1;

const random = generator(11);
const vocabulary = Array.from({ length: 60_000 }, () => random.word());
/** Zipf's law: the n-th word is as frequent as 1/n. */
const anyWord = (): string => vocabulary[Math.floor(Math.exp(random.fraction() * Math.log(vocabulary.length)))] ?? "";
const sentence = (words: number): string => `${Array.from({ length: words }, anyWord).join(" ")}.`;
const topicNames = Array.from(
  { length: 3000 },
  () => [`ال${random.word()}`, `${random.word()} ${random.word()}`] as const,
);

const script = gzipSync(await bundleScript("search", NO_SHADOWS), { level: 9 }).length;
const queries = [
  topicNames[0]?.[0],
  topicNames[0]?.[1],
  topicNames[250]?.[0],
  vocabulary[3],
  vocabulary[100],
  vocabulary[3000],
  `${vocabulary[20]} ${vocabulary[300]}`,
].filter((query) => query !== undefined);

/** All sizes, or the one whose number of articles is given. */
const asked = Number(process.argv[2]);
for (const size of SIZES.filter(({ articles }) => !asked || articles === asked)) {
  const { graph } = buildGraph(newsroom(size), { drafts: false });
  const pages = new Map(planSite(graph).pages.map((page) => [`/${page.address}`, page]));
  const pageWeight = (href: string): number => {
    const page = pages.get(`${href}index.html`);
    return page?.kind === "html" ? gzipSync(renderPage(page, ASSETS), { level: 9 }).length : 0;
  };
  const before = process.memoryUsage().rss;
  const start = process.cpuUsage();
  const index = openIndex(graph);
  const seconds = process.cpuUsage(start).user / 1e6;
  const memory = (process.memoryUsage().rss - before) / 2 ** 20;
  console.log(
    `${size.articles} articles, ${index.documents} documents: ${index.files.size} files, ` +
      `index built in ${seconds.toFixed(1)} s of processor time, ${memory.toFixed(0)} MB more`,
  );
  for (const query of queries) {
    index.forget();
    const answer = await index.find(query);
    const keys = index.cost();
    const cards = index.show(answer, CARDS_SHOWN);
    const results = index.cost() - keys;
    const untold = cards.filter((card) => isUntold(card, answer.keys)).slice(0, UNASKED);
    const sentences = untold.reduce((sum, { href }) => sum + pageWeight(href), 0);
    console.log(
      `  «${query}»: ${answer.hits.length} found; script ${kB(script)}, catalogue and keys ${kB(keys)}, ` +
        `cards ${kB(results)}, sentences of ${untold.length} pages ${kB(sentences)}: ` +
        `${kB(script + index.cost() + sentences)} in all`,
    );
  }
}

/** Whether a result does not say why it is here, so that its page is asked. */
function isUntold({ href, title, about = "" }: Card, keys: readonly string[]): boolean {
  const isMarked = [title, about].some((text) => markWords(text, keys, text.length).some(({ marked }) => marked));
  return href.startsWith("/articles/") && !isMarked;
}

function kB(bytes: number): string {
  return `${(bytes / 1024).toFixed(1)} KB`;
}

function newsroom({ articles, topics, sources }: (typeof SIZES)[number]): Noun[] {
  return [
    ...Array.from({ length: topics }, (_, n) => {
      const [name = "", alias = ""] = topicNames[n] ?? [];
      return topic(`topic-${n}`, { name, also: [alias] });
    }),
    ...Array.from({ length: sources }, (_, n) =>
      source(`source-${n}`, { name: sentence(6), publisher: `topic-${n % topics}` }),
    ),
    ...Array.from({ length: articles }, (_, n) => anyArticle(n, topics, sources)),
  ];
}

function anyArticle(n: number, topics: number, sources: number): Noun {
  const names = Array.from(
    { length: 10 },
    () => topicNames[Math.floor(random.fraction() ** 2 * topics)]?.[random.below(2)] ?? "",
  );
  const date = new Date(Date.UTC(2015, 0, 1 + (n % 3600))).toISOString().slice(0, 10);
  const { noun } = article(`article-${n}`, {
    topics: [`topic-${random.below(topics)}`],
    records: Object.fromEntries(
      [0, 1, 2, 3].map((at) => [
        `قول-${at}`,
        { text: sentence(14), by: `topic-${random.below(topics)}`, sources: [`source-${random.below(sources)}`] },
      ]),
    ),
  });
  const paragraphs = Array.from({ length: WORDS / 80 }, (_, at) =>
    [sentence(25), `${sentence(20)} ${names[at]} ${sentence(35)}`].join(" "),
  );
  return {
    kind: "article",
    noun: {
      ...noun,
      headline: sentence(8),
      description: sentence(20),
      ...(isIsoDate(date) && { datePublished: date }),
      wordCount: WORDS,
      body: {
        type: "root",
        children: paragraphs.map((value) => ({
          type: "element",
          tagName: "p",
          properties: {},
          children: [{ type: "text", value }],
        })),
      },
    },
  };
}
