/** Marks planted wherever the desk keeps what is its own, and looked for in every byte of the published site. */
import { execFileSync } from "node:child_process";
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { gunzipSync, inflateSync } from "node:zlib";
import sharp from "sharp";
import { isnad, TEST_SITE } from "../shell/run-isnad.ts";
import type { Found } from "./trial.ts";

/** A mark is one word that no text has. */
const MARK = (place: string): string => `xq7${place}zk9`;
/** The one that readers are to see: where it is not found, nothing was looked at. */
const SHOWN = MARK("shown");
const ANY_MARK = /xq7[a-z]+zk9/gu;
/** When the newsroom was kept: a second at which nobody works, told by no page. */
const KEPT_AT = "2026-03-14T03:41:59";
const KEPT_SIGNS = ["03:41:59", "00:41:59", "034159", "1773448919"];

/** Who stands nowhere but in an article that is not public yet. */
const hidden = (name: string, field: string): string => `---
العنوان: ${MARK(`${name}title`)}
النوع: تقرير
التاريخ: 2026-03-12
${field}
الملخص: ${MARK(`${name}summary`)}
المصادر:
  secret:
    العنوان: ${MARK(`${name}source`)}
    النوع: بيان
    الرابط: https://example.org/${MARK(`${name}address`)}
---

هذا نص للاختبار ${MARK(`${name}body`)}. قالت هيئة المياه إن [${MARK(`${name}claim`)}][^قول].

[^قول]:
    - القائل: ${MARK(`${name}speaker`)} (مجهول؛ السبب: ${MARK(`${name}reason`)})
    - ملاحظة: ${MARK(`${name}note`)}
`;

const published = `---
# ${MARK("yamlcomment")}
العنوان: مقال فيه علامات للاختبار
النوع: تقرير
التاريخ: 2026-03-13 # ${MARK("linecomment")}
الصورة: images/photo.jpg
وصف الصورة: مربع رمادي للاختبار
---

محتوى للاختبار ${SHOWN} <!-- ${MARK("comment")} --> وبقية الجملة.

<!--
${MARK("blockcomment")}
-->

<!-- isnad-ignore unnamed-only: ${MARK("silenced")} -->
وقال مهندسون إن [الماء يكفي][^ماء].

![مربع](images/photo.png)

[^ماء]:
    - القائل: مهندسون (مجهول)
`;

/** Files of content, of the desk and beside both, by their paths from the newsroom's root; `content` stands for its folder. */
const FILES: Readonly<Record<string, string>> = {
  "content/articles/planted-draft.md": hidden("draft", "مسودة: نعم"),
  "content/articles/planted-later.md": hidden("later", "يُنشر في: 2099-01-01 08:00"),
  "content/articles/planted.md": published,
  // What editors and systems leave behind, and what is hidden.
  [`content/articles/.${MARK("hiddenfile")}.md`]: MARK("hiddentext"),
  "content/articles/planted.md~": MARK("backup"),
  "content/articles/.planted.md.swp": MARK("swapped"),
  "content/.desk/draft.json": MARK("deskdraft"),
  ".cache/note.txt": MARK("cached"),
  ".env": `TOKEN=${MARK("secret")}`,
  "notes.txt": MARK("notes"),
  "review/planted.md": MARK("review"),
};

/** What stands in the process that builds. */
const ENVIRONMENT = ["USER", "LOGNAME", "HOSTNAME", "EMAIL", "GIT_AUTHOR_NAME", "SECRET_TOKEN", "HOME_PAGE"].map(
  (name) => [name, MARK(`env${name.toLowerCase().replace("_", "")}`)] as const,
);

/** Publishes it, and tells every mark that came out; `tried` counts the marks, and the signs of the hour it was kept at. */
export async function tryPlantedSecrets(): Promise<Found> {
  const root = join(realpathSync(mkdtempSync(join(tmpdir(), "isnad-"))), MARK("folder"));
  const content = join(root, MARK("content"));
  cpSync(TEST_SITE, content, { recursive: true });
  for (const [path, text] of Object.entries(FILES))
    write(join(root, path.replace(/^content\//u, `${MARK("content")}/`)), text);
  const settings = join(content, "site.yaml");
  writeFileSync(settings, `${readFileSync(settings, "utf8")}# ${MARK("settings")}\n`);
  for (const kind of ["jpg", "png", "webp", "avif"] as const)
    write(join(content, "articles/images", `photo.${kind}`), await photograph(kind));
  keep(root);
  const built = await isnad(["build", "--content", content], root, Object.fromEntries(ENVIRONMENT));
  // A second build has a history to tell of, and a cache that saw the first.
  writeFileSync(join(content, "articles/planted.md"), published.replace("الماء يكفي", "الماء يكفي الصيف"));
  keep(root);
  const history = await isnad(["history", "--content", content], root);
  const again = await isnad(["build", "--content", content], root, Object.fromEntries(ENVIRONMENT));
  const faults = [built, history, again]
    .filter(({ code }) => code !== 0)
    .map(({ code, err }) => `exit ${code}: ${err}`);
  const found = faults.length === 0 ? leaks(join(root, "_site")) : [];
  if (faults.length === 0 && !found.some((told) => told.endsWith(SHOWN)))
    throw new Error("what is shown was not found");
  const bad = [...faults, ...found.filter((told) => !told.endsWith(SHOWN))];
  const planted = new Set(
    [...Object.entries(FILES).flat(), ...MARKS_ELSEWHERE].flatMap((text) => text.match(ANY_MARK) ?? []),
  );
  planted.delete(SHOWN);
  rmSync(dirname(root), { recursive: true });
  return { tried: planted.size + KEPT_SIGNS.length, bad };
}

const PICTURED = ["artist", "copyright", "description", "gps"].map(MARK);
const KEPT_BY = { name: MARK("committer"), email: MARK("mail"), message: MARK("message") };
const MARKS_ELSEWHERE = [
  ...[MARK("folder"), MARK("content"), MARK("settings")],
  ...ENVIRONMENT.map(([, mark]) => mark),
  ...PICTURED,
  ...Object.values(KEPT_BY),
];

/** A version of all that stands there, with a name, an address and an hour. */
function keep(root: string): void {
  const git = (...words: string[]): unknown =>
    execFileSync(
      "git",
      ["-c", `user.name=${KEPT_BY.name}`, "-c", `user.email=${KEPT_BY.email}@example.org`, ...words],
      {
        cwd: root,
        stdio: "ignore",
        env: { ...process.env, GIT_AUTHOR_DATE: KEPT_AT, GIT_COMMITTER_DATE: KEPT_AT, TZ: "Asia/Damascus" },
      },
    );
  git("init", "--initial-branch=main");
  git("add", "--all", MARK("content"));
  git("commit", "--allow-empty", `--message=${KEPT_BY.message}`);
}

function write(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}

const photograph = (kind: "jpg" | "png" | "webp" | "avif"): Promise<Buffer> => {
  const [artist = "", copyright = "", description = "", gps = ""] = PICTURED;
  return sharp({ create: { width: 64, height: 64, channels: 3, background: "#888888" } })
    .withExif({
      IFD0: { Artist: artist, Copyright: copyright, ImageDescription: description },
      IFD3: { GPSAreaInformation: gps, GPSLatitude: "36/1 30/1 0/1", GPSLatitudeRef: "N" },
    })
    .toFormat(kind === "jpg" ? "jpeg" : kind)
    .toBuffer();
};

/** Every mark in every byte: as text of one byte or two a letter, and in what is packed. */
function leaks(site: string): string[] {
  const files = readdirSync(site, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return files.flatMap((entry) => {
    const path = join(entry.parentPath, entry.name);
    const texts = [path.slice(site.length), ...textsOf(readFileSync(path))];
    const found = texts.flatMap((text) => [
      ...(text.match(ANY_MARK) ?? []),
      ...KEPT_SIGNS.filter((sign) => text.includes(sign)),
    ]);
    return [...new Set(found)].map((mark) => `${path.slice(site.length)} tells ${mark}`);
  });
}

function textsOf(bytes: Buffer): string[] {
  const packed = [gunzipSync, inflateSync].flatMap((unpack) => {
    try {
      return [unpack(bytes)];
    } catch {
      return [];
    }
  });
  return [bytes, ...packed].flatMap((part) => [
    part.toString("latin1"),
    part.toString("utf16le"),
    part.subarray(1).toString("utf16le"),
  ]);
}
