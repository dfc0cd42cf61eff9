/** The preview's site over a copy of the test newsroom, for a test to edit. */
import { cpSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { openPreviewSite } from "../../src/shell/preview/preview-site.ts";
import { temporaryFolder } from "../engine/temporary-folder.ts";

/** The article that tests edit. */
export const ARTICLE = "articles/dam-level.md";

/** Opens it over copies of `content/` and, where there is one, the store of the folder `root`; it is closed with the test. */
export async function openPreviewOf(root: string) {
  const content = join(temporaryFolder(), "content");
  const cache = temporaryFolder();
  cpSync(join(root, "content"), content, { recursive: true });
  const store = join(root, ".cache/isnad");
  if (existsSync(store)) cpSync(store, cache, { recursive: true });
  const site = openPreviewSite({ content, cache, today: "2026-11-30" }, (error) => {
    throw error;
  });
  onTestFinished(() => site.close());
  await site.settled();
  const file = join(content, ARTICLE);
  const edit = (from: string | RegExp, to: string) => writeFileSync(file, readFileSync(file, "utf8").replace(from, to));
  const page = async (address: string) => String(await site.read(address));
  return { content, site, edit, page };
}
