/** What is known only once all files of a folder stand together. */
import { describe, expect, test } from "vitest";
import { joinSite, judgeSite } from "../../src/engine/join-site.ts";
import { findPicture } from "../../src/engine/missing-pictures.ts";
import { readContent } from "../../src/engine/read-content.ts";
import { parseFile } from "../../src/parse/parse-file.ts";
import { temporaryFolder } from "./temporary-folder.ts";

const article = (more = "", body = "نص قصير للاختبار.") =>
  `---\nالعنوان: مقال للاختبار\nالنوع: تقرير\nالتاريخ: 2026-01-01\nالكاتب: الاختبار\nالملخص: نص.\n${more}---\n\n${body}\n`;

/** Joins content without threads. */
function join(files: Readonly<Record<string, string | Uint8Array>>, drafts = false) {
  const folder = readContent(temporaryFolder(files));
  return joinSite(folder, folder.files.map(parseFile), { drafts, today: "2026-11-30" });
}

const told = (files: Readonly<Record<string, string | Uint8Array>>, drafts = false) =>
  judgeSite(join(files, drafts), false).findings.map(
    ({ diagnostic: { code, place }, severity }) => `${severity} ${code} ${place.file}:${place.line}`,
  );

describe("pictures", () => {
  test("are looked for beside the article, then in the content folder", () => {
    const images = new Set(["articles/2026/a.png", "images/b.png"]);
    expect(findPicture("a.png", "articles/2026/x.md", images)).toBe("articles/2026/a.png");
    expect(findPicture("../../images/b.png", "articles/2026/x.md", images)).toBe("images/b.png");
    expect(findPicture("/images/b.png", "articles/2026/x.md", images)).toBe("images/b.png");
    expect(findPicture("../../../etc/passwd", "articles/2026/x.md", images)).toBeUndefined();
  });

  test("one that is not there is a placed fault with the nearest name", () => {
    const site = join({
      "articles/x.md": article("", "نص.\n\n![جسر فوق النهر](images/brigde.png)"),
      "images/bridge.png": "",
    });
    expect(site.diagnostics).toMatchObject([
      { code: "image-missing", place: { file: "articles/x.md", line: 11, column: 1 }, expected: "bridge.png" },
    ]);
  });
});

test("a draft's faults keep nothing from being published; check tells them", () => {
  const files = { "articles/x.md": article(), "articles/y.md": article("مسودة: نعم\nالمواضيع: [لا أحد]\n") };
  expect(told(files).filter((line) => line.startsWith("error"))).toEqual([]);
  expect(told(files, true)).toContainEqual(expect.stringMatching(/^error \S+ articles\/y\.md:/));
});

test("settings of the site change severities; what became nothing stays an error", () => {
  const files = {
    "site.yaml": "severities:\n  encoding-invalid: off\n  topic-unknown: warning\n",
    "articles/x.md": article("المواضيع: [لا أحد]\n"),
    "articles/y.md": new Uint8Array([0xff]),
  };
  expect(told(files)).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/^warning topic-unknown articles\/x\.md/),
      expect.stringMatching(/^error encoding-invalid articles\/y\.md/),
    ]),
  );
});

test("an unknown code in the settings is a fault at its line, with the nearest", () => {
  const site = join({ "site.yaml": "title: للاختبار\nseverities:\n  topic-unknwon: warning\n" });
  expect(site.diagnostics).toMatchObject([{ place: { file: "site.yaml", line: 3 }, expected: "topic-unknown" }]);
});
