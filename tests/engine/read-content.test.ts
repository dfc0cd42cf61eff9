/** The reading of a content folder: what is taken, what is passed over, what is told. */
import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { expect, test } from "vitest";
import { sha256 } from "../../src/base/digest.ts";
import { DISK, type Disk } from "../../src/engine/disk.ts";
import { type ContentFolder, MAX_TEXT_BYTES, readContent, readPath } from "../../src/engine/read-content.ts";
import { Refusal } from "../../src/engine/refusal.ts";
import type { SeenFile } from "../../src/engine/seen-file.ts";
import { NO_STAMP } from "../../src/engine/stamp.ts";
import { temporaryFolder } from "./temporary-folder.ts";

const paths = ({ files }: ContentFolder) => files.map(({ path }) => path);
const faults = ({ diagnostics }: ContentFolder) => diagnostics.map(({ code, place }) => `${code} ${place.file}`);

test("texts, settings and pictures are found in folders of any depth, in one order", () => {
  const root = temporaryFolder({
    "topics/b.md": "2",
    "site.yaml": "",
    "articles/2026/z.md": "z",
    "articles/a.md": "a",
    "articles/2026/z.jpg": "",
    "images/X.PNG": "",
  });
  const content = readContent(root);
  expect(paths(content)).toEqual(["articles/2026/z.md", "articles/a.md", "site.yaml", "topics/b.md"]);
  expect(content.images).toEqual(["articles/2026/z.jpg", "images/X.PNG"]);
  expect(content.diagnostics).toEqual([]);
  expect(content.files[1]?.hash).toBe("ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb");
});

test("what editors leave behind, and what is hidden, is passed over", () => {
  const names = [".git/config", "a.md~", "#a.md#", ".a.md.swp", "4913", "a.md.bak", "a.md.tmp", "__MACOSX/._a.md"];
  const root = temporaryFolder(Object.fromEntries(names.map((name) => [`articles/${name}`, "x"])));
  expect(readContent(root)).toMatchObject({ files: [], images: [], diagnostics: [] });
});

test.each([
  ...[".DS_Store", "._a.md", "Thumbs.db", "desktop.ini", "~$مسودة.docx", "~WRL0003.tmp", ".~lock.مسودة.odt#"],
])("%s is passed over with a word, a note that keeps no site from being published", (name) => {
  const { diagnostics, files } = readContent(temporaryFolder({ [`articles/${name}`]: "x", "articles/a.md": "" }));
  expect(files.map(({ path }) => path)).toEqual(["articles/a.md"]);
  expect(diagnostics).toMatchObject([{ code: "left-behind", place: { file: `articles/${name}` }, facts: { name } }]);
});

test.each([
  ["articles/مقال.md", "id-invalid", "maqal"],
  ["articles/My Article_2.md", "id-invalid", "my-article-2"],
  ["articles/UPPER.md", "id-invalid", "upper"],
  ["articles/-x.md", "id-invalid", "x"],
  ["articles/x.markdown", "file-kind-unknown", "articles/x.md"],
  ["article/x.md", "file-kind-unknown", "articles/x.md"],
  ["Topics/x.md", "file-kind-unknown", "topics/x.md"],
  ["المقالات/x.md", "file-kind-unknown", "articles/x.md"],
  ["موضوعات/x.md", "file-kind-unknown", "topics/x.md"],
  ["site.yml", "file-kind-unknown", "site.yaml"],
  ["notes.docx", "file-kind-unknown", undefined],
])("%s is answered with %s", (path, code, expected) => {
  const { diagnostics, files } = readContent(temporaryFolder({ [path]: "x" }));
  expect(files).toEqual([]);
  expect(diagnostics).toMatchObject([{ code, place: { file: path, line: 1, column: 1 } }]);
  expect(diagnostics[0]?.expected).toBe(expected);
});

test("two files of one kind cannot share an id, however it is spelt or wherever it stands", () => {
  const root = temporaryFolder({
    "articles/a-b.md": "",
    "articles/2026/a-b.md": "",
    "articles/2026/a--b.md": "",
    "topics/a-b.md": "",
  });
  const { diagnostics } = readContent(root);
  expect(diagnostics.map(({ code, place, facts }) => [code, place.file, facts])).toEqual([
    ["id-taken", "articles/2026/a-b.md", { id: "a-b", other: "articles/2026/a--b.md" }],
    ["id-taken", "articles/a-b.md", { id: "a-b", other: "articles/2026/a--b.md" }],
  ]);
});

test("links, pipes and sockets are refused, never read", async () => {
  const root = temporaryFolder({ "articles/real.md": "x", "secret.txt": "s" });
  symlinkSync("real.md", join(root, "articles/link.md"));
  symlinkSync("/etc", join(root, "topics"));
  symlinkSync("gone.md", join(root, "articles/broken.md"));
  execFileSync("mkfifo", [join(root, "articles/pipe.md")]);
  const server = createServer().listen(join(root, "articles/socket.md"));
  await new Promise((resolve) => server.once("listening", resolve));
  const content = readContent(root);
  server.close();
  expect(paths(content)).toEqual(["articles/real.md"]);
  expect(faults(content)).toEqual([
    "not-a-regular-file articles/broken.md",
    "not-a-regular-file articles/link.md",
    "not-a-regular-file articles/pipe.md",
    "not-a-regular-file articles/socket.md",
    "file-kind-unknown secret.txt",
    "file-kind-unknown topics",
  ]);
});

test("a file too large is refused before it is read", () => {
  const root = temporaryFolder({ "articles/large.md": new Uint8Array(MAX_TEXT_BYTES + 1) });
  expect(readContent(root).diagnostics).toMatchObject([
    { code: "file-too-large", facts: { bytes: MAX_TEXT_BYTES + 1, limit: MAX_TEXT_BYTES } },
  ]);
});

test.skipIf(process.getuid?.() === 0)("a file that may not be read is a placed fault", () => {
  const root = temporaryFolder({ "articles/shut.md": "x" });
  chmodSync(join(root, "articles/shut.md"), 0);
  expect(faults(readContent(root))).toEqual(["file-unreadable articles/shut.md"]);
});

test("a folder that is not there is refused in both languages", () => {
  const root = temporaryFolder({ file: "x" });
  for (const name of ["gone", "file"]) {
    expect(() => readContent(join(root, name))).toThrow(
      expect.objectContaining({ name: "Refusal", ar: expect.stringContaining("لا يوجد") }),
    );
  }
});

test("a folder with the name of a text is searched as a folder", () => {
  const root = temporaryFolder({});
  mkdirSync(join(root, "articles", "x.md"), { recursive: true });
  expect(readContent(root)).toMatchObject({ files: [], diagnostics: [] });
});

test("a post in a folder of its own is called after the folder", () => {
  const { files, diagnostics } = readContent(
    temporaryFolder({
      "articles/my-post/index.md": "",
      "articles/2026/other-post/index.md": "",
      "articles/مقال/index.md": "",
    }),
  );
  expect(files.map(({ path }) => path)).toEqual(["articles/2026/other-post/index.md", "articles/my-post/index.md"]);
  expect(diagnostics).toMatchObject([
    { code: "id-invalid", place: { file: "articles/مقال/index.md" }, expected: "maqal" },
  ]);
});

test("a text that was seen is known by its hash, read when its bytes are asked for, and then is what it was or is refused", () => {
  const root = temporaryFolder({ "articles/a.md": "نص" });
  const hash = sha256("نص");
  const opened: string[] = [];
  const disk: Disk = {
    ...DISK,
    open: (path, how) => {
      opened.push(path);
      return DISK.open(path, how);
    },
  };
  const seenAs = (stamp: SeenFile["stamp"]) => readPath(root, "articles/a.md", disk, () => ({ stamp, sha256: hash }));
  const known = { bytes: 4, changed: 1, touched: 1, id: 1 };
  const found = seenAs(known);
  if (found.kind !== "text") throw new Error("no text");
  expect([found.file.path, found.file.hash, opened]).toEqual(["articles/a.md", hash, []]);
  expect(new TextDecoder().decode(found.file.bytes)).toBe("نص");
  // Of a stamp that says nothing the bytes decide; of one that says that it is too long, it is told so unread.
  expect([seenAs({ ...NO_STAMP, bytes: 4 }).kind, opened.length]).toEqual(["text", 2]);
  expect(seenAs({ ...known, bytes: MAX_TEXT_BYTES + 1 })).toMatchObject({ diagnostic: { code: "file-too-large" } });
  writeFileSync(join(root, "articles/a.md"), "نص آخر");
  expect(() => found.file.bytes).toThrow(Refusal);
  rmSync(join(root, "articles/a.md"));
  expect(() => found.file.bytes).toThrow(/articles\/a\.md changed meanwhile|تغيّر articles\/a\.md/u);
});
