/** Marks planted wherever the desk keeps what is its own, and looked for in every byte of the published site. */
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
import { join } from "node:path";
import sharp from "sharp";
import { isnad, TEST_SITE } from "../shell/run-isnad.ts";
import type { Found } from "./trial.ts";

/** A mark is one word that no text has. */
const MARK = (place: string): string => `xq7${place}zk9`;

const draft = `---
العنوان: ${MARK("drafttitle")}
النوع: تقرير
التاريخ: 2026-03-12
مسودة: نعم
المصادر:
  secret:
    العنوان: ${MARK("draftsource")}
    النوع: بيان
---

هذه مسودة للاختبار ${MARK("draftbody")}. قالت هيئة المياه إن [${MARK("draftclaim")}][^قول].

[^قول]:
    - القائل: ${MARK("draftspeaker")} (مجهول)
    - ملاحظة: ${MARK("draftnote")}
`;

const published = `---
# ${MARK("yamlcomment")}
العنوان: مقال فيه علامات للاختبار
النوع: تقرير
التاريخ: 2026-03-13 # ${MARK("linecomment")}
الصورة: images/photo.jpg
وصف الصورة: مربع رمادي للاختبار
---

محتوى للاختبار <!-- ${MARK("comment")} --> وبقية الجملة.

<!--
${MARK("blockcomment")}
-->

![مربع](images/photo.png)
`;

/** Where marks are planted beside the two articles: paths, the environment, what cameras write, what the site must not hold. */
export async function tryPlantedSecrets(): Promise<Found> {
  const root = join(realpathSync(mkdtempSync(join(tmpdir(), "isnad-"))), MARK("folder"));
  const content = join(root, MARK("content"));
  cpSync(TEST_SITE, content, { recursive: true });
  mkdirSync(join(content, "articles/images"), { recursive: true });
  writeFileSync(join(content, "articles/planted-draft.md"), draft);
  writeFileSync(join(content, `articles/planted.md`), published);
  writeFileSync(
    join(content, "site.yaml"),
    `${readFileSync(join(content, "site.yaml"), "utf8")}# ${MARK("settings")}\n`,
  );
  for (const kind of ["jpg", "png"] as const)
    writeFileSync(join(content, "articles/images", `photo.${kind}`), await photograph(kind));
  const environment = {
    USER: MARK("user"),
    LOGNAME: MARK("login"),
    HOSTNAME: MARK("host"),
    EMAIL: MARK("email"),
    GIT_AUTHOR_NAME: MARK("author"),
    SECRET_TOKEN: MARK("token"),
  };
  const { code, err } = await isnad(["build", "--content", content], root, environment);
  const bad = code === 0 ? leaks(join(root, "_site")) : [`exit ${code}: ${err}`];
  rmSync(join(root, ".."), { recursive: true });
  return { tried: PLANTED, bad };
}

/** How many marks there are: in the draft, in the article, in paths and settings, in the environment, in two pictures. */
const PLANTED = 6 + 4 + 3 + 6 + 2 * 4;

const photograph = (kind: "jpg" | "png"): Promise<Buffer> =>
  sharp({ create: { width: 64, height: 64, channels: 3, background: "#888888" } })
    .withExif({
      IFD0: { Artist: MARK("artist"), Copyright: MARK("copyright"), ImageDescription: MARK("description") },
      IFD3: { GPSAreaInformation: MARK("gps"), GPSLatitude: "36/1 30/1 0/1", GPSLatitudeRef: "N" },
    })
    .toFormat(kind === "jpg" ? "jpeg" : "png")
    .toBuffer();

function leaks(site: string): string[] {
  const files = readdirSync(site, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return files.flatMap((entry) => {
    const path = join(entry.parentPath, entry.name);
    const bytes = readFileSync(path);
    const texts = [
      path.slice(site.length),
      bytes.toString("latin1"),
      bytes.toString("utf16le"),
      bytes.subarray(1).toString("utf16le"),
    ];
    return [...new Set(texts.flatMap((text) => text.match(/xq7[a-z]+zk9/gu) ?? []))].map(
      (mark) => `${path.slice(site.length)} tells ${mark}`,
    );
  });
}
