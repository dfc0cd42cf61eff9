/** Prints how long an editor waits for the language server: its first answer, a fault after a keystroke, a completion. */
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { CompletionList, Diagnostic } from "vscode-languageserver/node";
import { startClient } from "../shell/language-server/lsp-client.ts";
import { articleText, writeNewsroom } from "./write-newsroom.ts";

const milliseconds = (since: number): string => `${Math.round(performance.now() - since)} ms`.padStart(9);

const unknown = (found: readonly Diagnostic[]): number => found.filter(({ code }) => code === "topic-unknown").length;

async function measure(articles: number): Promise<void> {
  const size = { articles, topics: Math.ceil(articles / 4), sources: Math.ceil(articles / 5) };
  const folder = mkdtempSync(join(tmpdir(), "isnad-lsp-bench-"));
  mkdirSync(join(folder, "content"));
  writeNewsroom(join(folder, "content"), size);
  const cold = performance.now();
  const first = await startClient(folder);
  await first.open("articles/article-0.md", "");
  await first.diagnostics("articles/article-0.md", (found) => found.length > 0);
  const coldTime = milliseconds(cold);
  await first.stop();

  const warm = performance.now();
  const client = await startClient(folder);
  const text = articleText(0, size);
  await client.open("articles/article-0.md", text.replace("المواضيع: [", "المواضيع: [لا أحد، "));
  await client.diagnostics("articles/article-0.md", (found) => unknown(found) === 1);
  const warmTime = milliseconds(warm);
  const typed = performance.now();
  await client.change("articles/article-0.md", 2, text.replace("المواضيع: [", "المواضيع: [لا شيء، لا أحد، "));
  await client.diagnostics("articles/article-0.md", (found) => unknown(found) === 2);
  const typedTime = milliseconds(typed);
  const asked = performance.now();
  const list: CompletionList = await client.connection.sendRequest("textDocument/completion", {
    textDocument: { uri: client.uri("articles/article-0.md") },
    position: { line: 5, character: 11 },
  });
  console.log(
    `${String(articles).padStart(6)} articles: first start ${coldTime}, start ${warmTime}, fault after a keystroke ${typedTime}, completion (${list.items.length}) ${milliseconds(asked)}`,
  );
  await client.stop();
  rmSync(folder, { recursive: true, force: true });
}

for (const articles of [10, 1000, 10_000]) await measure(articles);
