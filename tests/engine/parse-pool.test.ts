import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { parseContent } from "../../src/engine/parse-content.ts";
import { openParsePool, type ParseBudget } from "../../src/engine/parse-pool.ts";
import type { HashedFile } from "../../src/engine/read-content.ts";
import { NO_STORE, openStore } from "../../src/engine/store.ts";
import { parseFile } from "../../src/parse/parse-file.ts";
import { TEST_SITE } from "../shell/run-isnad.ts";
import { temporaryFolder } from "./temporary-folder.ts";

const HEAD = "---\nالعنوان: مقال للاختبار\nالنوع: تقرير\nالتاريخ: 2026-01-01\nالكاتب: الاختبار\nالملخص: نص.\n---\n\n";
const file = (body: string, path = "articles/x.md"): HashedFile => ({
  path,
  bytes: new TextEncoder().encode(HEAD + body),
  hash: body.slice(0, 40),
});

function pool(budget?: ParseBudget, size = 1) {
  const opened = openParsePool(size, budget);
  onTestFinished(() => opened.close());
  return opened;
}

test("a thread gives what parsing here would have given", async () => {
  const bytes = readFileSync(join(TEST_SITE, "articles/dam-level.md"));
  const outcome = await pool().parse({ path: "articles/dam-level.md", bytes });
  expect(outcome).toEqual({ json: JSON.stringify(parseFile({ path: "articles/dam-level.md", bytes })) });
});

test("a file that spends its time is a placed fault, and the next file is parsed all the same", async () => {
  const hasty = pool({ seconds: 0.001, megabytes: 512 });
  const large = file("كلمة *مائلة* [رابط](x.md)\n\n".repeat(20_000));
  expect(await hasty.parse(large)).toMatchObject({
    fault: { code: "parse-timeout", place: { file: "articles/x.md", line: 1, column: 1 } },
  });
  const patient = pool();
  expect(await patient.parse(file("نص."))).toHaveProperty("json");
});

test("a file that spends its memory is a placed fault, and the next file is parsed all the same", async () => {
  const poor = pool({ seconds: 60, megabytes: 64 });
  const heavy = file(`${"*م* ".repeat(200)}\n\n`.repeat(1_500));
  expect(await poor.parse(heavy)).toMatchObject({ fault: { code: "parse-memory", facts: { megabytes: 64 } } });
  expect(await poor.parse(file("نص."))).toHaveProperty("json");
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
    store: NO_STORE,
    pool: pool({ seconds: 3, megabytes: 512 }, 2),
  });
  expect(parsed.at(-1)?.noun?.kind).toBe("article");
  for (const [index, { noun, diagnostics }] of parsed.entries())
    expect(noun !== undefined || diagnostics.length > 0, files[index]?.path).toBe(true);
});

test("what was parsed once is not parsed again; what was given up is", async () => {
  const store = openStore(temporaryFolder(), "1");
  const means = { store, pool: pool() };
  const [first] = await parseContent([file("نص.")], means);
  const never = { parse: () => Promise.reject(new Error("parsed again")), size: 1, close: () => Promise.resolve() };
  expect(await parseContent([file("نص.")], { store, pool: never })).toEqual([first]);
  await expect(parseContent([file("نص آخر.")], { store, pool: never })).rejects.toThrow("parsed again");
  const late = {
    ...never,
    parse: () =>
      Promise.resolve({
        fault: first?.diagnostics[0] ?? {
          code: "parse-timeout" as const,
          place: { file: "f", line: 1, column: 1, endLine: 1, endColumn: 1 },
          facts: { seconds: 1 },
        },
      }),
  };
  expect((await parseContent([file("ثقيل")], { store, pool: late }))[0]?.noun).toBeUndefined();
  await expect(parseContent([file("ثقيل")], { store, pool: never })).rejects.toThrow("parsed again");
});
