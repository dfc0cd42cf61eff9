/** What the documents name is there: files that they lead to, and files, functions and commits that they mention. */
import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { describe, expect, test } from "vitest";

const ROOT = join(import.meta.dirname, "..");
/** Their examples name files of a newsroom that is not here. */
const EXAMPLES = new Set(["docs/editors.md", "docs/editors-setup.md", "docs/diagnostics.md", "docs/publishing.md"]);

const filesBelow = (folder: string, ending: RegExp): string[] =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })
    .filter((path) => ending.test(path))
    .map((path) => join(folder, path));

const DOCUMENTS = ["README.md", ...filesBelow("docs", /\.md$/u)].filter((path) => !EXAMPLES.has(path));
const SOURCES = ["src", "templates", "public", "tests", "desk"].flatMap((folder) =>
  filesBelow(folder, /\.(?:tsx?|js|css)$/u),
);
const NAMES = new Set(SOURCES.map((path) => basename(path)));
const WORDS = new Set(
  [...SOURCES, "package.json"].flatMap(
    (path) => readFileSync(join(ROOT, path), "utf8").match(/[A-Za-z_$][\w$]*/gu) ?? [],
  ),
);

describe.each(DOCUMENTS)("%s", (path) => {
  const text = readFileSync(join(ROOT, path), "utf8").replace(/^```.*?^```/gmsu, "");
  const code = [...text.matchAll(/`([^`\n]+)`/gu)].map(([, inside = ""]) => inside);

  test("leads to files that are there", () => {
    const links = [...text.replace(/`[^`\n]+`/gu, "").matchAll(/\]\(([^)#\s]+)/gu)].map(([, link = ""]) => link);
    const lost = links.filter((link) => !/^[a-z]+:/u.test(link) && !existsSync(join(ROOT, dirname(path), link)));
    expect(lost).toEqual([]);
  });

  test("names files and functions that are there", () => {
    const paths = code.filter((each) => /^(?:src|tests|templates|public|docs|desk)\/[\w./-]+$/u.test(each));
    const names = code.filter((each) => /^[a-z]+(?:-[a-z]+)+\.(?:tsx?|js|css)$/u.test(each));
    const functions = code
      .filter((each) => /^[a-z]+[A-Z]\w*(?:\(\))?$/u.test(each))
      .map((each) => each.replace("()", ""));
    expect(paths.filter((each) => !existsSync(join(ROOT, each)))).toEqual([]);
    expect(names.filter((each) => !NAMES.has(each))).toEqual([]);
    expect(functions.filter((each) => !WORDS.has(each))).toEqual([]);
  });
});

test("each recipe is shown by a commit that is there", () => {
  const shown = [...readFileSync(join(ROOT, "docs/how-to.md"), "utf8").matchAll(/':\/([^']+)'|--grep "([^"]+)"/gu)];
  expect(shown.length).toBeGreaterThan(3);
  // Without its history, as in a package or a shallow copy, a checkout cannot tell.
  if (!existsSync(join(ROOT, ".git"))) return;
  for (const [, first, second] of shown)
    expect(
      execFileSync("git", ["log", "-1", "--format=%h", "--grep", first ?? second ?? ""], {
        cwd: ROOT,
        encoding: "utf8",
      }),
    ).toMatch(/^[0-9a-f]+$/mu);
});
