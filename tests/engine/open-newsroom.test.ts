/** The one way to open a newsroom: whatever was changed and edited on the way, the edition is that of a fresh opening. */
import { cpSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { judgeSite } from "../../src/engine/join-site.ts";
import { type Edition, type NewsroomOptions, openNewsroom, readEdition } from "../../src/engine/open-newsroom.ts";
import { TEST_SITE } from "../shell/run-isnad.ts";
import { temporaryFolder, writeFiles } from "./temporary-folder.ts";

function options(more: Partial<NewsroomOptions> = {}): NewsroomOptions {
  return { content: TEST_SITE, cache: temporaryFolder(), drafts: true, today: () => "2026-11-30", ...more };
}

/** Everything an edition says, as far as it can be compared: every view and file, every finding. */
const said = ({ pages, diagnostics, folder }: Edition) => ({
  pages: pages.map((page) => [page.address, page.kind === "html" ? page.view() : page.content()]),
  diagnostics,
  files: folder.files.map(({ path, hash }) => [path, hash]),
});

function open(given: NewsroomOptions) {
  const newsroom = openNewsroom(given);
  onTestFinished(() => newsroom.close());
  return newsroom;
}

const DAM = "articles/dam-level.md";

test("the test newsroom has nothing that fails, read from the disk or from the store", async () => {
  const given = options();
  const first = await readEdition(given);
  expect(judgeSite(first, false).counts.error).toBe(0);
  expect(said(await readEdition(given))).toEqual(said(first));
});

test("after files came, changed and went, it says what a newsroom opened now would say", async () => {
  const content = join(temporaryFolder(), "content");
  cpSync(TEST_SITE, content, { recursive: true });
  const given = options({ content });
  const newsroom = open(given);
  await newsroom.join();
  const text = readFileSync(join(content, DAM), "utf8");
  writeFileSync(join(content, DAM), `${text}\nسطر أضيف للاختبار.\n`);
  writeFileSync(join(content, "articles/dam-again.md"), text);
  writeFileSync(join(content, "articles/Not An Id.md"), text);
  newsroom.change([DAM, "articles/dam-again.md", "articles/Not An Id.md", "articles/.hidden.md"]);
  expect(said(await newsroom.join())).toEqual(said(await readEdition(given)));
  rmSync(join(content, DAM));
  newsroom.change([DAM]);
  const later = await newsroom.join();
  expect(later.folder.files.map(({ path }) => path)).not.toContain(DAM);
  expect(said(later)).toEqual(said(await readEdition(given)));
});

test("a file whose reading was given up costs its budget once: what stands as it was is not read again", async () => {
  const content = join(temporaryFolder(), "content");
  const text = readFileSync(join(TEST_SITE, DAM), "utf8");
  // Two files alone: each that is given up takes its thread along.
  writeFiles(content, { [DAM]: text, "articles/heavy.md": `${text}\n\n${`${"*م* ".repeat(80)}\n\n`.repeat(400)}` });
  const totals: number[] = [];
  const budget = { seconds: 0.001, megabytes: 768 };
  const newsroom = open(options({ content, budget, onParsed: (_, total) => totals.push(total) }));
  const codes = async (): Promise<string[]> =>
    (await newsroom.join()).diagnostics
      .filter(({ place }) => place.file === "articles/heavy.md")
      .map(({ code }) => code);
  expect(await codes()).toEqual(["parse-timeout"]);
  totals.length = 0;
  for (const times of [1, 2]) {
    writeFileSync(join(content, DAM), `${text}\n${"سطر أضيف للاختبار.\n".repeat(times)}`);
    newsroom.change([DAM]);
    expect(await codes()).toEqual(["parse-timeout"]);
  }
  expect(totals).toEqual([1, 1]);
});

test("a buffer lies over its file until it is taken away, and says what saving it would", async () => {
  const content = join(temporaryFolder(), "content");
  cpSync(TEST_SITE, content, { recursive: true });
  const given = options({ content });
  const newsroom = open(given);
  const before = said(await newsroom.join());
  const text = `${readFileSync(join(content, DAM), "utf8")}\nسطر لم يُحفظ بعد.\n`;
  newsroom.edit(DAM, text);
  newsroom.edit("articles/New One.md", text);
  newsroom.edit("topics/.swap.md", text);
  const edited = said(await newsroom.join());
  newsroom.edit(DAM, undefined);
  newsroom.edit("articles/New One.md", undefined);
  expect(said(await newsroom.join())).toEqual(before);
  writeFileSync(join(content, DAM), text);
  writeFileSync(join(content, "articles/New One.md"), text);
  expect(said(await readEdition(given))).toEqual(edited);
});

test("only the files that take part are read", async () => {
  const { folder, graph } = await readEdition(options({ takes: (path) => !path.startsWith("articles/") }));
  expect(folder.files.some(({ path }) => path.startsWith("articles/"))).toBe(false);
  expect([graph.articles.size, graph.topics.size > 0]).toEqual([0, true]);
});
