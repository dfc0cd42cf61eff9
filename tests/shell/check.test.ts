/** `isnad check`, run as a user runs it: one report, its mends, its settings, and nothing written beside its cache. */
import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, inject, test } from "vitest";
import { temporaryFolder } from "../engine/temporary-folder.ts";
import { isnadHere as isnad } from "./isnad-here.ts";

const article = (head: string, body = "نص قصير للاختبار.") =>
  `---\nالعنوان: مقال للاختبار\nالنوع: تقرير\nالتاريخ: 2026-01-01\nالكاتب: الاختبار\nالملخص: نص.\n${head}---\n\n${body}\n`;

test("--format json reports every file's faults in one run, in English where it is asked for", async () => {
  const root = temporaryFolder({
    "content/articles/a.md": article("المواضيع: [الحسكا]\n"),
    "content/articles/b.md": article("الموضيع: [الحسكة]\n"),
    "content/topics/hasakah.md": "---\nالاسم: الحسكة\nالنوع: مكان\n---\n\nللاختبار.\n",
  });
  const { code, out, err } = await isnad(["check", "--format", "json", "--lang", "en"], root);
  expect({ code, err }).toEqual({ code: 1, err: "" });
  const { diagnostics, summary } = JSON.parse(out);
  expect(summary.failed).toBe(true);
  expect(diagnostics).toContainEqual(
    expect.objectContaining({
      file: "content/articles/a.md",
      line: 7,
      severity: "error",
      code: "topic-unknown",
      message: expect.stringMatching(/[a-z]/),
      expected: "الحسكة",
    }),
  );
  expect(diagnostics).toContainEqual(
    expect.objectContaining({
      file: "content/articles/b.md",
      line: 7,
      code: "frontmatter-key-unknown",
      expected: "المواضيع",
    }),
  );
});

test("--fix makes the mends that are certain, shows them, and checks what came of it", async () => {
  const root = temporaryFolder({ "content/articles/a.md": article("الموضيع: []\n", "كلمة\u202e قُلبت.") });
  expect((await isnad(["check"], root)).code).toBe(1);
  const { code, err } = await isnad(["check", "--fix"], root);
  expect(err).toMatch(/^articles\/a\.md:7:1 "الموضيع" → "المواضيع"$/m);
  expect(err).toMatch(/^articles\/a\.md:10:5 /m);
  expect(readFileSync(join(root, "content/articles/a.md"), "utf8")).toBe(article("المواضيع: []\n", "كلمة قُلبت."));
  expect(code).toBe(0);
  expect((await isnad(["check", "--fix"], root)).err).toBe("");
});

test("--fix writes what the first edition accepted as it is written now, once", async () => {
  const old =
    "قالت الوزارة إن [الأمر كذا][^و].\n\n[^و]:\n    - القائل: الوزارة (مسمّى)\n    - الحالة: محل خلاف\n    - الظرف: لم نطلع عليه";
  const now = old.replace("الحالة: محل", "الحالات: محل").replace("لم نطلع عليه", "لم نطلع على أصله");
  const root = temporaryFolder({ "content/articles/a.md": article("", old) });
  expect((await isnad(["check"], root)).code).toBe(0);
  const { err } = await isnad(["check", "--fix"], root);
  expect(err.trim().split("\n")).toHaveLength(2);
  expect(readFileSync(join(root, "content/articles/a.md"), "utf8")).toBe(article("", now));
  expect((await isnad(["check", "--fix"], root)).err).toBe("");
});

test("a comment silences one code at one place; strict makes warnings fail", async () => {
  const root = temporaryFolder();
  for (const part of ["content", ".cache"])
    cpSync(join(inject("built").root, part), join(root, part), { recursive: true });
  expect((await isnad(["check"], root)).code).toBe(0);
  expect((await isnad(["check", "--strict"], root)).code).toBe(1);
  writeFileSync(
    join(root, "content/site.yaml"),
    "title: للاختبار\nseverities:\n  self-corroboration: note\n  unnamed-only: off\n",
  );
  const { code, out } = await isnad(["check", "--strict"], root);
  expect({ code, warnings: /تنبيه:/.test(out) }).toEqual({ code: 0, warnings: false });
  expect(out).not.toContain("unnamed-only");
});

test("files that are named are told alone, by a path, a name or a folder; a name that nothing has is refused", async () => {
  const root = temporaryFolder({
    "content/articles/a.md": article("المواضيع: [ص]\n"),
    "content/articles/b.md": article("المواضيع: [س]\n"),
  });
  for (const named of ["content/articles/b.md", "articles/b.md", "b", "b.md"]) {
    const { code, out } = await isnad(["check", named], root);
    expect([named, code, out.includes("b.md:7"), out.includes("a.md:7")]).toEqual([named, 1, true, false]);
  }
  expect((await isnad(["check", "content/articles"], root)).out).toContain("a.md:7");
  await expect(isnad(["check", "content/articles/c.md"], root)).rejects.toThrow("c.md");
});

test("errors stand first, notes only where they are asked for, and each file has a line of its sums", async () => {
  const root = temporaryFolder({
    "content/articles/a.md": article("", "<!-- isnad-ignore chain-gap: سبب -->\n\n##عنوان"),
    "content/articles/b.md": article("المواضيع: [س]\n"),
  });
  const { out } = await isnad(["check"], root);
  expect(out.indexOf("topic-unknown")).toBeLessThan(out.indexOf("near-miss-heading"));
  expect(out).not.toContain("silence-unused");
  expect(out).toMatch(/^content\/articles\/a\.md {2}التنبيهات: 1/mu);
  expect(out).toMatch(/^content\/articles\/b\.md {2}الأخطاء: 1/mu);
  expect(out).toContain("--notes");
  expect((await isnad(["check", "--notes"], root)).out).toContain("silence-unused");
});

test("check writes nothing but its cache", async () => {
  const root = temporaryFolder({ "content/articles/a.md": article("") });
  const before = readFileSync(join(root, "content/articles/a.md"));
  await isnad(["check", "--cache", "memory"], root);
  expect(readFileSync(join(root, "content/articles/a.md"))).toEqual(before);
});
