/** A file gets another id: what names it follows, in whatever file, and a published address leads on. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { articleId } from "../../../src/model/ids.ts";
import { addressOf, claimHref } from "../../../src/pages/addresses.ts";
import { changeName } from "../../../src/shell/desk/change-name.ts";
import { renameFile } from "../../../src/shell/desk/rename-file.ts";
import { openWorkspace } from "../../../src/shell/language-server/workspace.ts";
import { temporaryFolder } from "../../engine/temporary-folder.ts";

const FILES = {
  "content/topics/water.md": "---\nالاسم: هيئة المياه\nالنوع: جهة\n---\n",
  "content/sources/dam-report.md": "---\nالعنوان: تقرير السد\nالناشر: water\n---\n",
  "content/articles/dam.md":
    "---\nالعنوان: السد\nالنوع: تحليل\nالتاريخ: 2026-03-01\nالمواضيع: [water]\n---\n\nقالت الهيئة إن [الماء قليل][^ماء]، وراجع[^dam-report] و[[water]].\n\n[^ماء]:\n    - القائل: water\n    - المصدر: dam-report\n",
  "content/articles/later.md":
    "---\nالعنوان: بعده\nالنوع: تحليل\nالتاريخ: 2026-03-02\n---\n\nعادت الهيئة إلى [ذلك][^ذلك].\n\n[^ذلك]:\n    - القول: dam/ماء\n    - القائل: water\n",
  "_site/data/manifest.json": JSON.stringify({
    generator: "isnad",
    version: 1,
    files: [{ path: "articles/dam/index.html", size: 1, sha256: "0" }],
  }),
};

async function newsroom() {
  const root = temporaryFolder(FILES);
  const [content, out] = [join(root, "content"), join(root, "_site")];
  const workspace = openWorkspace(content, join(root, ".cache"), { joined: () => undefined });
  onTestFinished(() => workspace.close());
  const joined = await workspace.settled();
  const read = (path: string) => readFileSync(join(content, path), "utf8");
  return { content, read, rename: (path: string, id: string) => renameFile(content, out, path, id, joined) };
}

test("a topic: fields, records and links that name it by its id follow; what names it otherwise stays", async () => {
  const { read, rename, content } = await newsroom();
  expect(rename("topics/water.md", "water-authority")).toEqual({
    kind: "renamed",
    path: "topics/water-authority.md",
    followed: ["articles/dam.md", "articles/later.md", "sources/dam-report.md"],
    left: [],
  });
  expect(existsSync(join(content, "topics/water.md"))).toBe(false);
  expect(read("topics/water-authority.md")).toBe(FILES["content/topics/water.md"]);
  expect(read("sources/dam-report.md")).toContain("الناشر: water-authority\n");
  expect(read("articles/dam.md").match(/water-authority/gu)).toHaveLength(3);
  expect(read("articles/later.md")).toContain("- القائل: water-authority\n");
});

test("an article that was published keeps its old address, and the claims of others follow it", async () => {
  const { read, rename } = await newsroom();
  expect(rename("articles/dam.md", "dam-level").kind).toBe("renamed");
  expect(read("articles/dam-level.md")).toContain("\nعناوين سابقة: [/articles/dam/]\n---\n");
  expect(read("articles/later.md")).toContain("- القول: dam-level/ماء\n");
});

test("a source that was not published: its marks follow, and no former address is written", async () => {
  const { read, rename } = await newsroom();
  rename("sources/dam-report.md", "report");
  expect(read("articles/dam.md")).toContain("وراجع[^report] و");
  expect(read("articles/dam.md")).toContain("- المصدر: report\n");
  expect(read("sources/report.md")).not.toContain("عناوين");
});

test("an id that is taken or malformed is refused, and nothing is written", async () => {
  const { read, rename } = await newsroom();
  expect(rename("articles/dam.md", "later")).toEqual({ kind: "refused", why: "taken" });
  expect(rename("articles/dam.md", "../x")).toEqual({ kind: "refused", why: "malformed" });
  expect(rename("articles/none.md", "fresh")).toEqual({ kind: "refused", why: "taken" });
  expect(read("articles/dam.md")).toBe(FILES["content/articles/dam.md"]);
});

test("a name is changed on the disk in all files but the open one, which is given its changes; a claim's published address leads to its article", async () => {
  const root = temporaryFolder({
    ...FILES,
    "_site/data/manifest.json": JSON.stringify({
      generator: "isnad",
      version: 1,
      files: [{ path: addressOf(claimHref(articleId("dam"), "ماء")), size: 1, sha256: "0" }],
    }),
  });
  const content = join(root, "content");
  const workspace = openWorkspace(content, join(root, ".cache"), { joined: () => undefined });
  onTestFinished(() => workspace.close());
  const context = {
    language: "ar",
    out: join(root, "_site"),
    uriOf: (path: string) => path,
    versionOf: () => null,
    can: undefined,
  } as const;
  const path = "articles/later.md";
  const line = FILES["content/articles/later.md"].split("\n").findIndex((each) => each.includes("القول"));
  const asked = { path, position: { line, character: 17 }, prose: false };
  const joined = await workspace.settled();
  expect(changeName(content, { ...asked, name: "" }, joined, context)).toMatchObject({ kind: "refused" });
  const called = changeName(content, { ...asked, name: "قلة" }, joined, context);
  expect(called).toMatchObject({
    kind: "called",
    edits: [{ newText: "قلة" }],
    followed: ["articles/dam.md"],
    left: [],
  });
  expect(readFileSync(join(content, path), "utf8")).toBe(FILES["content/articles/later.md"]);
  const dam = readFileSync(join(content, "articles/dam.md"), "utf8");
  expect(dam).toContain("[الماء قليل][^قلة]");
  expect(dam).toContain(`عناوين سابقة: [${claimHref(articleId("dam"), "ماء")}]\n`);
});
