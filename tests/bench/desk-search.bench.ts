/** Prints what the desk's search over texts costs at 1,000 and 10,000 made-up articles: the first answer, the next, one after a change, memory. */
import { sha256 } from "../../src/base/digest.ts";
import { openFinder, type SearchedText } from "../../src/shell/desk/find-words.ts";
import { matchingLine } from "../../src/shell/desk/matching-line.ts";
import { generator } from "./generator.ts";

const WORDS = 800;
const SHOWN = 50;

const random = generator(12);
const vocabulary = Array.from({ length: 60_000 }, () => random.word());
/** Zipf's law: the n-th word is as frequent as 1/n. */
const anyWord = (): string => vocabulary[Math.floor(Math.exp(random.fraction() * Math.log(vocabulary.length)))] ?? "";

function anyText(path: string): SearchedText {
  const lines = Array.from({ length: WORDS / 20 }, () => `${Array.from({ length: 20 }, anyWord).join(" ")}.`);
  const text = `---\nالعنوان: مقال\n---\n\n${lines.join("\n\n")}\n`;
  return { path, hash: sha256(text), bytes: new TextEncoder().encode(text) };
}

async function timed<Result>(action: () => Promise<Result>): Promise<readonly [result: Result, ms: string]> {
  const begun = performance.now();
  const result = await action();
  return [result, `${(performance.now() - begun).toFixed(0)} ms`];
}

/** The heap and what stands beside it, in MB; exact where garbage can be collected (`node --expose-gc`). */
function megabytes(): number {
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return (heapUsed + external) / 2 ** 20;
}

for (const articles of [1000, 10_000]) {
  const texts = Array.from({ length: articles }, (_, n) => anyText(`articles/a-${n}.md`));
  const bytes = texts.reduce((sum, text) => sum + text.bytes.length, 0) / 2 ** 20;
  const before = megabytes();
  const finder = openFinder();
  const sought = [vocabulary[3000], `${vocabulary[20]} ${vocabulary[300]}`, vocabulary[3]?.slice(0, 3)];
  const [, first] = await timed(() => finder.find(texts, sought[0] ?? ""));
  const memory = megabytes() - before;
  const answers: string[] = [];
  for (const words of sought) {
    const [found, time] = await timed(() => finder.find(texts, words ?? ""));
    const [, lines] = await timed(async () => {
      const shown = new Set(found.slice(0, SHOWN));
      const hits = texts.filter(({ path }) => shown.has(path));
      return hits.map((text) => matchingLine(new TextDecoder().decode(text.bytes), words ?? ""));
    });
    answers.push(`«${words}» ${found.length} found in ${time}, ${Math.min(found.length, SHOWN)} lines in ${lines}`);
  }
  const changed = texts.map((text, at) => (at === 7 ? anyText(text.path) : text));
  const [, after] = await timed(() => finder.find(changed, sought[0] ?? ""));
  console.log(
    `${articles} articles, ${bytes.toFixed(0)} MB: first answer ${first}, ${memory.toFixed(0)} MB more; ${answers.join("; ")}; after a change ${after}`,
  );
}
