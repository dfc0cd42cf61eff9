/** How fast topics are found: millions of characters a second, and whether time and memory stay linear. Prints, asserts nothing. */
import { buildMatcher } from "../../src/graph/mentions/build-matcher.ts";
import { findNames } from "../../src/graph/mentions/find-names.ts";
import { testTopic } from "../graph/mentions/test-topic.ts";
import { generator } from "./generator.ts";

const random = generator(7);
const vocabulary = Array.from({ length: 20_000 }, () => random.word());

for (const topicCount of [30, 300, 3000, 9000]) {
  const topics = Array.from({ length: topicCount }, (_, index) =>
    testTopic(`t-${index}`, {
      name: `ال${random.pick(vocabulary)}`,
      aliases: [`${random.pick(vocabulary)} ${random.pick(vocabulary)}`, `مدينة ${random.pick(vocabulary)}`],
    }),
  );
  const names = topics.map((topic) => topic.name);
  const matcher = buildMatcher(topics);
  for (const articles of [250, 500, 1000, 2000]) {
    const texts = Array.from({ length: articles }, () =>
      Array.from({ length: 900 }, () =>
        random.chance(0.02) ? `وب${random.pick(names)}` : random.pick(vocabulary),
      ).join(" "),
    );
    const characters = texts.reduce((sum, text) => sum + text.length, 0);
    const start = process.cpuUsage();
    const found = texts.reduce((sum, text) => sum + findNames(text, matcher).length, 0);
    const seconds = process.cpuUsage(start).user / 1e6;
    console.log(
      `${topicCount} topics, ${articles} articles, ${(characters / 1e6).toFixed(1)} M characters: ${found} mentions in ` +
        `${seconds.toFixed(2)} s of processor time, ${(characters / 1e6 / seconds).toFixed(1)} M characters/s`,
    );
  }
}
