/** The codes that no content folder alone can earn, and for each the least that earns it. */

import { cpSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { crc32 } from "node:zlib";
import sharp from "sharp";
import { fileStart } from "../../src/base/place.ts";
import type { Diagnostic } from "../../src/diagnostics/diagnostic.ts";
import { judge } from "../../src/diagnostics/judge.ts";
import { makePictures } from "../../src/engine/assets/make-pictures.ts";
import { checkLinks } from "../../src/engine/built/check-links.ts";
import { checkBudget } from "../../src/engine/built/weigh-pages.ts";
import { checkSpelling } from "../../src/engine/check-spelling.ts";
import { DISK } from "../../src/engine/disk.ts";
import { findMetadata } from "../../src/engine/find-metadata.ts";
import { checkBytes, gatherDocuments } from "../../src/engine/gather-documents.ts";
import { readPast } from "../../src/engine/history-file.ts";
import { holdBack } from "../../src/engine/hold-back.ts";
import { checkHostLimits, STRICTEST } from "../../src/engine/host-limits.ts";
import { findMissingPictures } from "../../src/engine/missing-pictures.ts";
import { parseContent } from "../../src/engine/parse-content.ts";
import { listPublic } from "../../src/engine/public-files.ts";
import { MAX_TEXT_BYTES, readContent } from "../../src/engine/read-content.ts";
import type { ShardRecord } from "../../src/engine/shard-record.ts";
import { NO_SECTION } from "../../src/engine/store.ts";
import type { TaskFolder } from "../../src/engine/task-folders.ts";
import { openTheme } from "../../src/engine/theme.ts";
import { compareEditions } from "../../src/graph/changes/compare-editions.ts";
import { editionState } from "../../src/graph/changes/edition-state.ts";
import { findRenamed, publishedThings } from "../../src/graph/changes/find-renamed.ts";
import { judgeChanges } from "../../src/graph/changes/judge-changes.ts";
import { checkNewLinks } from "../../src/graph/mentions/check-new-links.ts";
import { MAX_LINES } from "../../src/parse/check-depth.ts";
import { parseFile } from "../../src/parse/parse-file.ts";
import { systemError } from "../engine/failing-disk.ts";
import { findShards, leaveShard } from "../engine/shard-fixture.ts";
import { temporaryFolder } from "../engine/temporary-folder.ts";
import { fromTexts } from "../graph/from-content.ts";
import { planSite } from "../pages/plan-site.ts";
import { HEAD, parseProse, parseText } from "../parse/parsing.ts";

const found = (files: Readonly<Record<string, string | Uint8Array>>): readonly Diagnostic[] =>
  readContent(temporaryFolder(files)).diagnostics;

const PUBLISHED = `${HEAD}قالت الهيئة إن [السد سليم][^سد].\n\n[^سد]:\n    - القائل: الهيئة\n`;

/** What a newsroom owes its readers for going from one edition to the next. */
function changed(
  before: Readonly<Record<string, string>>,
  after: Readonly<Record<string, string>>,
): readonly Diagnostic[] {
  const [then, now] = [before, after].map((texts) => editionState(fromTexts(texts).graph));
  if (then === undefined || now === undefined) throw new Error("two editions are compared");
  return judgeChanges(compareEditions(then, now), then, now);
}

/** What only a run of the command earns; tests/shell/eleventy-doors.test.ts and tests/shell/shards.test.ts run it. */
export const TOLD_BY_THE_SHELL = [
  "config-broken",
  "config-takes-content",
  "page-unwritten",
  "shards-with-config",
] as const;

/** By code: what earns it, and all that it then earns. */
export const EARNED_OTHERWISE: Readonly<Record<string, () => readonly Diagnostic[] | Promise<readonly Diagnostic[]>>> =
  {
    "conflict-copy": () =>
      found({ "articles/dam (جهاز سمر's conflicted copy 2026-11-22).md": HEAD, "articles/dam.md": HEAD }),
    "word-unknown": () => {
      const text = `${HEAD}نص.`;
      const { noun } = parseFile({ path: "articles/a.md", bytes: new TextEncoder().encode(text) });
      const order = { nouns: noun ? [noun] : [], textOf: () => text, graph: fromTexts({}).graph, words: [] };
      return checkSpelling(order, { has: (word) => word !== "نص", suggest: () => [] });
    },
    "left-behind": () => found({ "articles/~$dam.docx": "" }),
    "held-back": () => {
      const text = "---\nالعنوان: ع\nالنوع: خبر\nالتاريخ: 2026-12-01\nيُنشر في: 2026-12-01 08:00\n---\n\nنص.\n";
      const { noun } = parseFile({ path: "articles/a.md", bytes: new TextEncoder().encode(text) });
      return noun === undefined ? [] : holdBack([noun], "2026-11-26T00:00:00Z").held;
    },
    "not-a-regular-file": () => {
      const root = temporaryFolder({ "articles/a.md": "" });
      symlinkSync("a.md", join(root, "articles/b.md"));
      return readContent(root).diagnostics;
    },
    "not-a-folder": () => listPublic(temporaryFolder({ public: "x" })).diagnostics,
    "file-unreadable": () => {
      const open = () => {
        throw systemError("EACCES");
      };
      return readContent(temporaryFolder({ "articles/a.md": "" }), { ...DISK, open }).diagnostics;
    },
    "file-too-large": () => found({ "articles/a.md": new Uint8Array(MAX_TEXT_BYTES + 1) }),
    "id-taken": () => found({ "articles/a.md": "", "articles/b/a.md": "" }),
    "too-many-lines": () => parseText("articles/a.md", "\n".repeat(MAX_LINES + 1)).diagnostics,
    "parse-timeout": () => whereSpent("time"),
    "parse-memory": () => whereSpent("memory"),
    "image-missing": () => findMissingPictures([{ kind: "article", noun: parseProse("![صورة](a.png)").article }], []),
    "image-broken": async () => {
      const root = temporaryFolder({ "a.png": "ليست صورة" });
      const { graph } = fromTexts({ "articles/a.md": `${HEAD}![صورة](/a.png)` });
      return (await makePictures(graph, { root, images: ["a.png"] }, NO_SECTION)).diagnostics;
    },
    "image-too-large": async () => {
      const bytes = await sharp({ create: { width: 12_000, height: 1, channels: 3, background: "#fff" } })
        .png()
        .toBuffer();
      // Its head says that there is more of it: whoever looks there need not look further.
      bytes.writeUInt32BE(12_000, 20);
      bytes.writeUInt32BE(crc32(bytes.subarray(12, 29)), 29);
      const root = temporaryFolder({ "a.png": bytes });
      const { graph } = fromTexts({ "articles/a.md": `${HEAD}![صورة](/a.png)` });
      return (await makePictures(graph, { root, images: ["a.png"] }, NO_SECTION)).diagnostics;
    },
    "metadata-removed": async () => {
      const photo = sharp({ create: { width: 2, height: 2, channels: 3, background: "#fff" } });
      const root = temporaryFolder({
        "a.png": await photo
          .withExif({ IFD0: { Artist: "x" } })
          .png()
          .toBuffer(),
      });
      const { graph } = fromTexts({ "articles/a.md": `${HEAD}![صورة](/a.png)` });
      return (await makePictures(graph, { root, images: ["a.png"] }, NO_SECTION)).diagnostics;
    },
    "heading-unknown": () => planSite(fromTexts({ "articles/a.md": `${HEAD}[كلمات](#باب)` }).graph).diagnostics,
    "document-missing": () => planSite(fromTexts({ "articles/a.md": `${HEAD}[كلمات](qarar.pdf)` }).graph).diagnostics,
    "document-type": () => gathered({ "a.pdf": "ليس PDF" }),
    "document-too-large": () => {
      const bytes = new Uint8Array(1e8 + 1);
      bytes.set(new TextEncoder().encode("%PDF-1.4"));
      return checkBytes("a.pdf", bytes);
    },
    "document-unused": async () =>
      (await gatherDocuments({ root: "", images: [], documents: ["a.pdf"] }, new Set())).diagnostics,
    "drawing-cleaned": () =>
      gathered({ "a.svg": '<svg viewBox="0 0 9 9"><image href="https://example.org/x"/></svg>' }),
    "metadata-in-file": () => findMetadata(listPublic(temporaryFolder({ "public/a.mp3": "ID3" })).files),
    "host-files": () => checkHostLimits(STRICTEST.files, [], 0),
    "history-broken": () => readPast(join(temporaryFolder({ "history.json": "{" }), "history.json")).diagnostics,
    "published-removed": () => changed({ "articles/a.md": PUBLISHED }, {}),
    "renamed-without-address": () =>
      findRenamed(
        publishedThings([], fromTexts({ "articles/a.md": PUBLISHED }).graph),
        fromTexts({ "articles/b.md": PUBLISHED }).graph,
      ),
    "former-address-lost": () =>
      changed(
        { "articles/a.md": PUBLISHED.replace("---\n", "---\nعناوين سابقة: [/old/]\n") },
        { "articles/a.md": PUBLISHED },
      ),
    "claim-removed": () =>
      changed({ "articles/a.md": PUBLISHED }, { "articles/a.md": PUBLISHED.replaceAll("[^سد]", "[^شق]") }),
    "change-unexplained": () =>
      changed({ "articles/a.md": PUBLISHED }, { "articles/a.md": PUBLISHED.replace("سليم", "متصدع") }),
    "built-link-broken": () =>
      checkLinks(temporaryFolder({ "index.html": '<a href="nowhere/">x</a>' }), "https://example.org/").diagnostics,
    "page-over-budget": () => checkBudget([{ address: "index.html", bytes: 1025 }], 1),
    "shard-missing": () => sharded({}, ({ folder }) => rmSync(folder, { recursive: true })),
    "shard-damaged": () => sharded({}, ({ record }) => writeFileSync(record, "")),
    "shard-other-engine": () => sharded({ engine: "0.0.1" }),
    "shard-other-inputs": () => sharded({ inputs: "others" }),
    "shard-other-count": () =>
      sharded({}, ({ folder }) => cpSync(folder, folder.replace("1-of-2", "3-of-2"), { recursive: true })),
    "shard-outdated": () => sharded({ until: "2026-01-01T00:00:00Z" }),
    "host-redirects": () => checkHostLimits(1, [], STRICTEST.redirects),
    "host-file-size": () => checkHostLimits(1, [{ address: "a.png", bytes: STRICTEST.bytes }], 0),
    "silence-unused": () => silenced("single-origin"),
    "silence-code-unknown": () => silenced("single-orign"),
    "theme-broken": () => themed("export const claimCard = ("),
    "theme-lacks": () => themed("export {};", "templates/parts/masthead.tsx"),
    "theme-unused": () => themed("export {};", "templates/parts/pictures.tsx"),
    "path-collision": () =>
      planSite(fromTexts({ "pages/topics.md": "---\nالعنوان: مواضيع\n---\n\nنص.\n" }).graph).diagnostics,
    "link-broken": () => planSite(fromTexts({ "articles/a.md": `${HEAD}[كلمات](b.md)` }).graph).diagnostics,
    "topic-linked": () => {
      const { graph } = fromTexts({
        "topics/river.md": "---\nالاسم: نهر الفرات\nالنوع: مكان\n---\n",
        "articles/a.md": `${HEAD}على نهر الفرات.`,
      });
      return checkNewLinks(graph, new Map());
    },
  };

/** What is told of documents that something leads to. */
async function gathered(files: Readonly<Record<string, string | Uint8Array>>): Promise<readonly Diagnostic[]> {
  const names = Object.keys(files);
  const folder = { root: temporaryFolder(files), images: [], documents: names };
  return (await gatherDocuments(folder, new Set(names))).diagnostics;
}

/** What parsing tells of a file whose thread spent all it might. */
async function whereSpent(what: "time" | "memory"): Promise<readonly Diagnostic[]> {
  const budget = { seconds: 1, megabytes: 1 };
  const run = () => Promise.resolve({ kind: "spent" as const, what });
  const threads = { run, size: 1, budget, close: () => Promise.resolve() };
  const file = { path: "articles/a.md", bytes: new Uint8Array(), hash: "" };
  return (await parseContent([file], { memory: NO_SECTION, bodies: NO_SECTION, threads })).flatMap(
    ({ diagnostics }) => diagnostics,
  );
}

/** What is told of two shards, of which one is otherwise, or harmed. */
function sharded(
  otherwise: Partial<ShardRecord>,
  harm: (task: TaskFolder) => void = () => undefined,
): readonly Diagnostic[] {
  const cache = temporaryFolder();
  leaveShard(cache, { shard: 2, of: 2 });
  harm(leaveShard(cache, { shard: 1, of: 2 }, otherwise));
  return findShards(cache).diagnostics;
}

/** What a site's own part earns. */
async function themed(text: string, path = "templates/parts/claim-card.tsx"): Promise<readonly Diagnostic[]> {
  const root = temporaryFolder({ [path]: text });
  return (await openTheme({ root, cache: root })).diagnostics;
}

/** What is told of a silence that has nothing to silence. */
function silenced(code: string): readonly Diagnostic[] {
  const silence = { code, reason: "للاختبار", place: fileStart("articles/a.md") };
  const rules = { severities: {}, silences: [silence], lost: new Set<string>(), strict: false };
  return judge([], rules).findings.map(({ diagnostic }) => diagnostic);
}
