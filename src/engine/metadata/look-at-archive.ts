/** What a packed document tells: fields of office programs, names below remarks and changes, and whatever is packed in it. */
import { unzipSync } from "fflate";
import { type Mark, marksIn, orNothing } from "./byte-marks.ts";

/** More than any document has, packed and in all: what is larger is not unpacked, and so not published. */
const MOST_BYTES = 64_000_000;
/** How often one archive may stand in another. */
const DEEPEST = 3;

const FIELDS: readonly Mark[] = [
  [
    /<(?:dc:creator|cp:lastModifiedBy|meta:initial-creator|meta:printed-by|Manager|Company)\b[^>]*>\s*[^<\s]/u,
    "Author",
  ],
  // Of remarks and of changes that were followed; the names under which people edit together.
  [/\bw:author="[^"]|<w15:person\b|<p:cmAuthor\b|<author>\s*[^<\s]|<office:change-info\b/u, "Author"],
];

/** How a part of an archive is looked at, by its name and first bytes; `depth` counts the archives around it. */
export type LookInto = (name: string, bytes: Uint8Array, depth: number) => Promise<readonly string[]>;

/** Looks at an archive and, by `look`, at all that is packed in it. */
export async function lookAtArchive(bytes: Uint8Array, look: LookInto, depth = 0): Promise<readonly string[]> {
  if (depth > DEEPEST) return ["Archive"];
  let room = MOST_BYTES;
  let isTooLarge = false;
  const takes = ({ originalSize }: { readonly originalSize: number }): boolean => {
    room -= originalSize;
    isTooLarge ||= room < 0;
    return room >= 0;
  };
  const parts = orNothing(() => Object.entries(unzipSync(bytes, { filter: takes })), []);
  const found = [...(isTooLarge ? ["Archive"] : [])];
  for (const [name, part] of parts) {
    if (/(?:^|\/)thumbnail\.[a-z]+$/iu.test(name)) found.push("Thumbnail");
    if (/\.(?:xml|opf)$/iu.test(name)) found.push(...marksIn(part, FIELDS));
    found.push(...(await look(name, part, depth + 1)));
  }
  return [...new Set(found)];
}
