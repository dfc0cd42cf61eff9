/** What a file of the content folder is, by its path alone. */

import { fold } from "../arabic/fold.ts";
import { proposeId } from "../arabic/slug.ts";
import { fileStart } from "../base/place.ts";
import { complain, type Diagnostic } from "../diagnostics/diagnostic.ts";
import { nearest } from "../diagnostics/nearest.ts";
import { isDocument } from "../model/document-forms.ts";
import { ID_PATTERN, stemOf } from "../model/ids.ts";

/** The folders of texts; a text may stand in a sub-folder of them, its id is its file name all the same. */
export const TEXT_FOLDERS = ["articles", "sources", "topics", "pages"] as const;
const SETTINGS = "site.yaml";
const IMAGE = /\.(?:jpe?g|png|webp|avif|gif|svg)$/i;

/** What Dropbox, Nextcloud, OneDrive and Syncthing call the second text, where two machines wrote one file. */
const CONFLICT_COPY = /conflict(?:ed|ing)? copy|sync-conflict-|نسخة متعارضة|نسخة متضاربة/iu;

export type FileKind =
  | { readonly kind: "text" }
  | { readonly kind: "image" }
  | { readonly kind: "document" }
  | { readonly kind: "fault"; readonly diagnostic: Diagnostic };

/** Sorts a file into texts, pictures and documents, or complains `file-kind-unknown`, `conflict-copy` or `id-invalid` of it. */
export function classifyFile(path: string): FileKind {
  const [folder = ""] = path.split("/", 1);
  if (path === SETTINGS) return { kind: "text" };
  if (IMAGE.test(path)) return { kind: "image" };
  if (isDocument(path)) return { kind: "document" };
  const known: readonly string[] = TEXT_FOLDERS;
  if (!known.includes(folder) || !path.endsWith(".md")) return { kind: "fault", diagnostic: complainKind(path) };
  const name = path.slice(path.lastIndexOf("/") + 1);
  if (ID_PATTERN.test(stemOf(path))) return { kind: "text" };
  if (CONFLICT_COPY.test(name))
    return { kind: "fault", diagnostic: complain("conflict-copy", fileStart(path), { name }) };
  const expected = suggestId(stemOf(path)) || proposeId(stemOf(path));
  const diagnostic = complain("id-invalid", fileStart(path), { name }, expected === "" ? {} : { expected });
  return { kind: "fault", diagnostic };
}

function complainKind(path: string): Diagnostic {
  const segments = path.split("/");
  const [first = ""] = segments;
  const guess =
    segments.length === 1
      ? nearest(first, [SETTINGS])
      : [folderMeant(first) ?? first, ...segments.slice(1)]
          .join("/")
          .replace(/(?:\.md)?\.(?:markdown|mdown|mkd|mdx|txt|MD)$/, ".md");
  const extras = guess === undefined || guess === path ? {} : { expected: guess };
  return complain("file-kind-unknown", fileStart(path), { path }, extras);
}

/** The folder of texts whose name was misspelt, or said in another language. */
const folderMeant = (typed: string): string | undefined =>
  Object.entries(FOLDERS_SAID).find(([, names]) => names.includes(fold(typed)))?.[0] ?? nearest(typed, TEXT_FOLDERS);

const FOLDERS_SAID: Readonly<Record<(typeof TEXT_FOLDERS)[number], readonly string[]>> = {
  articles: ["المقالات", "مقالات", "المقال", "مقال", "posts", "_posts", "post", "news", "اخبار", "الاخبار"].map(fold),
  sources: ["المصادر", "مصادر", "المصدر", "مصدر"].map(fold),
  topics: ["المواضيع", "مواضيع", "الموضوعات", "موضوعات", "الموضوع", "موضوع", "tags"].map(fold),
  pages: ["الصفحات", "صفحات", "الصفحة", "صفحة"].map(fold),
};

/** What of a name can stay in an id: `My Article_2` → `my-article-2`; empty where nothing of it is Latin. */
function suggestId(stem: string): string {
  return stem
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, 64)
    .replace(/^-+|-+$/g, "");
}
