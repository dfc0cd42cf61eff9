/** A renamed file is told by check and by build, from what the store knows: also where CI restored nothing but that. */
import { cpSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { temporaryFolder, writeFiles } from "../engine/temporary-folder.ts";
import { isnadHere } from "./isnad-here.ts";

const ARTICLE = "---\nالعنوان: السد\nالنوع: خبر\nالتاريخ: 2026-01-01\nالكاتب: اختبار\n---\n\nنص للاختبار.\n";
const WARNING = /renamed-without-address/u;

test("in a clean clone with the store restored it is told with its mend, and is silent when that is made", async () => {
  const root = temporaryFolder();
  writeFiles(root, { "content/articles/dam.md": ARTICLE });
  expect((await isnadHere(["build"], root)).code).toBe(0);
  const clone = temporaryFolder();
  cpSync(join(root, "content"), join(clone, "content"), { recursive: true });
  cpSync(join(root, ".cache"), join(clone, ".cache"), { recursive: true });
  renameSync(join(clone, "content/articles/dam.md"), join(clone, "content/articles/barrage.md"));
  const checked = await isnadHere(["check", "--format", "github"], clone);
  expect(checked.code).toBe(0);
  expect(checked.out).toMatch(/^::warning file=content\/articles\/barrage\.md.*عناوين سابقة: \[\/articles\/dam\/\]/mu);
  const built = await isnadHere(["build"], clone);
  expect(built).toMatchObject({ code: 0, out: expect.stringMatching(WARNING) });
  expect((await isnadHere(["build"], clone)).out).toMatch(WARNING);
  expect((await isnadHere(["check", "--strict"], clone)).code).toBe(1);
  writeFileSync(
    join(clone, "content/articles/barrage.md"),
    ARTICLE.replace("النوع", "عناوين سابقة: [/articles/dam/]\nالنوع"),
  );
  expect(await isnadHere(["build"], clone)).toMatchObject({ code: 0, out: expect.not.stringMatching(WARNING) });
  expect((await isnadHere(["check", "--strict"], clone)).out).not.toMatch(WARNING);
});

test("where the store is not there, nothing is known and nothing is said", async () => {
  const root = temporaryFolder();
  writeFiles(root, { "content/articles/dam.md": ARTICLE });
  await isnadHere(["build"], root);
  rmSync(join(root, ".cache"), { recursive: true });
  renameSync(join(root, "content/articles/dam.md"), join(root, "content/articles/barrage.md"));
  expect((await isnadHere(["check"], root)).out).not.toMatch(WARNING);
});
