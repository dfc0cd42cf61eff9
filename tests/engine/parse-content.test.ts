/** Parsing in threads: the same as here, within a budget that no file can break, and remembered. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { splitBody } from "../../src/engine/article-body.ts";
import { openParseThreads, parseContent } from "../../src/engine/parse-content.ts";
import type { HashedFile } from "../../src/engine/read-content.ts";
import type { Budget } from "../../src/engine/run-within-budget.ts";
import { NO_SECTION, openStore } from "../../src/engine/store.ts";
import { parseFile } from "../../src/parse/parse-file.ts";
import { TEST_SITE } from "../shell/run-isnad.ts";
import { temporaryFolder } from "./temporary-folder.ts";

const HEAD = "---\nالعنوان: مقال للاختبار\nالنوع: تقرير\nالتاريخ: 2026-01-01\nالكاتب: الاختبار\nالملخص: نص.\n---\n\n";
const file = (body: string, path = "articles/x.md"): HashedFile => ({
  path,
  bytes: new TextEncoder().encode(HEAD + body),
  hash: body.slice(0, 40),
});

function threads(budget?: Budget, size = 1) {
  const opened = openParseThreads(size, budget);
  onTestFinished(() => opened.close());
  return opened;
}

test("a thread gives what parsing here would have given", async () => {
  const bytes = readFileSync(join(TEST_SITE, "articles/dam-level.md"));
  const file = { path: "articles/dam-level.md", bytes };
  const { summary, body } = splitBody(parseFile(file));
  expect(body).toBeDefined();
  expect(await threads().run([file], "here")).toEqual({
    kind: "done",
    value: [summary, body].map((part) => new TextEncoder().encode(JSON.stringify(part))),
  });
});

/** Within the limits of a text, and hundreds of times more work than the budgets below allow. */
const HEAVY = file(`${"*م* ".repeat(20)}\n\n`.repeat(4_000));

test("a file that spends its time is a placed fault, and the next file is parsed all the same", async () => {
  const hasty = { memory: NO_SECTION, bodies: NO_SECTION, threads: threads({ seconds: 0.001, megabytes: 512 }) };
  expect(await parseContent([HEAVY], hasty)).toMatchObject([
    { diagnostics: [{ code: "parse-timeout", place: { file: "articles/x.md", line: 1, column: 1 } }] },
  ]);
  const patient = { memory: NO_SECTION, bodies: NO_SECTION, threads: threads() };
  expect(await parseContent([file("نص.")], patient)).toMatchObject([{ noun: { kind: "article" } }]);
});

test("what waits behind a file that spends its time is begun all the same, however many are asked for at once", async () => {
  const { run } = threads({ seconds: 0.001, megabytes: 512 });
  const [spent, ...others] = await Promise.all(
    [HEAVY, HEAVY, file("نص."), file("نص.")].map((each) => run([each], "here")),
  );
  expect(spent).toEqual({ kind: "spent", what: "time" });
  expect(others).toHaveLength(3);
});

test("a file that spends its memory is a placed fault, and the next file is parsed all the same", async () => {
  const poor = { memory: NO_SECTION, bodies: NO_SECTION, threads: threads({ seconds: 60, megabytes: 64 }) };
  expect(await parseContent([HEAVY, file("نص.")], poor)).toMatchObject([
    { diagnostics: [{ code: "parse-memory", facts: { megabytes: 64 } }] },
    { noun: { kind: "article" } },
  ]);
});

/** What is known to take CommonMark parsers minutes or to overflow them; 4 to 40 KB each. */
const HOSTILE: readonly (readonly [string, string])[] = [
  ["nested emphasis", "*a **a ".repeat(3_000)],
  ["list in list", "- ".repeat(1_000)],
  ["quotation in quotation", "> ".repeat(4_000)],
  ["brackets", "[ (](".repeat(8_000)],
  ["open brackets", "[".repeat(20_000)],
  ["images", "![".repeat(10_000)],
  ["code fences", "`".repeat(1).concat("``x`").repeat(6_000)],
  ["html openings", "<a ".repeat(10_000)],
  ["footnote marks", "[^a]".repeat(8_000)],
  ["autolinks", "http://".repeat(5_000)],
  ["table", `|${"a|".repeat(3_000)}\n|${"-|".repeat(3_000)}\n`],
];

test("no hostile file hangs the reading of the others", { timeout: 240_000 }, async () => {
  const files = HOSTILE.map(([name, body], index) =>
    file(body, `articles/hostile-${index}-${name.replaceAll(" ", "-")}.md`),
  );
  const parsed = await parseContent([...files, file("نص.", "articles/last.md")], {
    memory: NO_SECTION,
    bodies: NO_SECTION,
    threads: threads({ seconds: 3, megabytes: 512 }, 2),
  });
  expect(parsed.at(-1)?.noun?.kind).toBe("article");
  for (const [index, { noun, diagnostics }] of parsed.entries())
    expect(noun !== undefined || diagnostics.length > 0, files[index]?.path).toBe(true);
});

test("what was parsed once is not parsed again; what was given up is", async () => {
  const store = openStore(temporaryFolder());
  const [memory, bodies] = [store.section("1"), store.section("2")];
  const means = { memory, bodies, threads: threads() };
  const [first] = await parseContent([file("نص.")], means);
  const never = { ...means.threads, run: () => Promise.reject(new Error("parsed again")) };
  expect(await parseContent([file("نص.")], { memory, bodies, threads: never })).toEqual([first]);
  await expect(parseContent([file("نص آخر.")], { memory, bodies, threads: never })).rejects.toThrow("parsed again");
  const late = { ...never, run: () => Promise.resolve({ kind: "spent", what: "time" } as const) };
  expect((await parseContent([file("ثقيل")], { memory, bodies, threads: late }))[0]?.noun).toBeUndefined();
  await expect(parseContent([file("ثقيل")], { memory, bodies, threads: never })).rejects.toThrow("parsed again");
});

test("the body of an article stands apart, and comes when it is asked for: as it was parsed, also where it was lost", async () => {
  const store = openStore(temporaryFolder());
  const [memory, bodies] = [store.section("1"), store.section("2")];
  const one = file("نص فيه **كلمة** بارزة.");
  const whole = parseFile(one);
  const [fresh] = await parseContent([one], { memory, bodies, threads: threads() });
  expect(fresh).toEqual(whole);
  const kept = new TextDecoder().decode(memory.get(`${one.path}\0${one.hash}`));
  expect(JSON.parse(kept)).toMatchObject({ noun: { kind: "article", noun: { headline: "مقال للاختبار" } } });
  expect(kept).not.toContain("بارزة");
  const [recalled] = await parseContent([one], { memory, bodies, threads: threads() });
  const [bereft] = await parseContent([one], { memory, bodies: NO_SECTION, threads: threads() });
  for (const each of [recalled, bereft]) expect(each).toEqual(whole);
});
