/** Payloads as the names of files: of articles, of pictures beside them, of what is published as it is. */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { ID_PATTERN } from "../../src/model/ids.ts";

/** How many places there are. */
export const NAME_PLACES = 3;

/** A payload as far as a file may be called so: without what no system takes, and not longer. */
export function nameOf(payload: string): string {
  let name = payload.replace(/[/\0]/gu, "∕").trim();
  while (Buffer.byteLength(name) > 200) name = name.slice(0, -1);
  // Half of a pair of units is no character.
  return name.replace(/\p{Cs}/gu, "");
}

/** Writes files with such names below `root`; gives the paths of those that content must refuse, for no id is like that. */
export function writeNames(root: string, payloads: readonly string[], picture: Uint8Array): readonly string[] {
  const names = [...new Set(payloads.map(nameOf))].filter((name) => name !== "" && !name.startsWith("."));
  const article = "---\nالعنوان: اسم ملف\nالنوع: تقرير\nالتاريخ: 2026-11-22\n---\n\nمحتوى للاختبار.\n";
  for (const name of names) {
    write(join(root, "content/articles", `${name}.md`), article);
    write(join(root, "content/articles/images", `${name}.png`), picture);
    write(join(root, "public", `${name}.txt`), "نص للاختبار.");
  }
  return names.filter((name) => !ID_PATTERN.test(name)).map((name) => `content/articles/${name}.md`);
}

function write(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}
