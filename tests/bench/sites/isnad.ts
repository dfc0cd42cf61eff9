/** Ours, in the comparison. */
import { fileURLToPath } from "node:url";
import type { Corpus } from "./corpus.ts";
import { type Extent, middleOf, type Peer, type PreparedPeer, run, writeFiles } from "./peer.ts";

const COMMAND = fileURLToPath(new URL("../../../src/shell/isnad.js", import.meta.url));

export const isnad = oursBy("isnad", []);
export const isnadFast = oursBy("isnad, fast parser", ["--parser", "fast"]);

function oursBy(name: string, options: readonly string[]): Peer {
  return { name, prepare: (folder, corpus, extent) => prepare(folder, corpus, extent, options) };
}

function prepare(folder: string, corpus: Corpus, extent: Extent, options: readonly string[]): PreparedPeer {
  writeFiles(folder, contentOf(corpus, extent));
  // Compiles, as the first command after every installation does.
  run(["node", COMMAND, "--help"], folder);
  return {
    commands: [["node", COMMAND, "build", "--content", "content", "--out", "site", "--cache", "cache", ...options]],
    out: "site",
    caches: ["cache"],
    edited: `content/articles/${middleOf(corpus)}.md`,
  };
}

function contentOf({ articles, topics, sources }: Corpus, extent: Extent): Record<string, string> {
  return {
    "content/site.yaml": settings(extent),
    ...Object.fromEntries(
      topics.map(({ id, name }) => [
        `content/topics/${id}.md`,
        `---\nالاسم: ${name}\nالنوع: جهة\n---\n\nموضوع مولّد للقياس.\n`,
      ]),
    ),
    ...Object.fromEntries(
      sources.map((name, n) => [
        `content/sources/source-${n}.md`,
        `---\nالعنوان: ${name}\nالنوع: بيان\nالناشر: ${topics[n % topics.length]?.name}\n---\n\nمصدر مولّد للقياس.\n`,
      ]),
    ),
    ...Object.fromEntries(
      articles.map((article) => [
        `content/articles/${article.id}.md`,
        [
          "---",
          `العنوان: "${article.title}"`,
          "النوع: تقرير",
          `التاريخ: ${article.date}`,
          "الكاتب: مولّد القياس",
          `المواضيع: [${article.topics.map(({ name }) => name).join("، ")}]`,
          `الملخص: ${article.summary}`,
          "---",
          "",
          article.body,
          "",
        ].join("\n"),
      ]),
    ),
  };
}

/** Without an address of the site, as a mirror is built: no social pictures are drawn, which no other generator draws either. */
function settings(extent: Extent): string {
  const title = "title: غرفة أخبار للقياس";
  const none = ["search", "citations", "data", "feeds", "social pictures"].map((output) => `  ${output}: no`);
  return [title, ...(extent === "whole" ? [] : ["outputs:", ...none, "  claims: anchors"]), ""].join("\n");
}
