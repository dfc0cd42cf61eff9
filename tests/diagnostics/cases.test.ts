/** Every code has a folder with the smallest content that earns it, and the exact report. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { sortDiagnostics } from "../../src/diagnostics/diagnostic.ts";
import { buildGraph } from "../../src/graph/build-graph.ts";
import { checkGraph } from "../../src/graph/check-graph.ts";
import { all } from "../setup/laws.ts";
import { parseOnce } from "../setup/parse-once.ts";

const CASES = join(import.meta.dirname, "cases");
/** A day after every date that the cases call past. */
const TODAY = "2026-11-30";

const expectation = z.array(
  z.strictObject({ file: z.string(), line: z.number(), column: z.number(), code: z.string() }),
);
const folders = readdirSync(CASES).sort();

describe("each case earns exactly its report", () => {
  test.each(all(folders))("%s", (folder) => {
    const expected = expectation.parse(JSON.parse(readFileSync(join(CASES, folder, "expected.json"), "utf8")));
    expect(expected.map((each) => each.code)).toContain(folder);
    expect(report(join(CASES, folder, "content"))).toEqual(expected);
  });
});

/** What `check` would say of a content folder, before settings change severities. */
function report(content: string): z.infer<typeof expectation> {
  expect(existsSync(content)).toBe(true);
  const files = readdirSync(content, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const parsed = files.map((entry) => {
    const path = join(entry.parentPath, entry.name);
    return parseOnce({ path: path.slice(content.length + 1), bytes: readFileSync(path) });
  });
  const nouns = parsed.flatMap(({ noun }) => noun ?? []);
  const { graph, diagnostics } = buildGraph(nouns, { drafts: true });
  const all = [...parsed.flatMap((each) => each.diagnostics), ...diagnostics, ...checkGraph(graph, { today: TODAY })];
  return sortDiagnostics(all).map(({ code, place }) => ({
    file: place.file,
    line: place.line,
    column: place.column,
    code,
  }));
}
