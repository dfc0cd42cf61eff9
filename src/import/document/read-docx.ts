/** A Word document, by way of mammoth: its styles become headings, lists and tables, its pictures stay behind. */
import { posix } from "node:path";
import { strToU8, zipSync } from "fflate";
import mammoth from "mammoth";
import type { Root } from "xast";
import { toXml } from "xast-util-to-xml";
import { fileStart } from "../../base/place.ts";
import { complain, type Diagnostic } from "../../diagnostics/diagnostic.ts";
import { type Conversion, type ForeignFile, locateIn, refuse } from "../draft.ts";
import { readMarkup } from "../page/read-page.ts";
import { lostWords, proseOf } from "../words.ts";
import { entriesOf, readyWord, takesIn, type Unshown, wordsOfPart } from "./ready-word.ts";
import { findAll, parsePart, unpack } from "./unpack.ts";

const STYLES = ["p[style-name='Title'] => h1:fresh", "p[style-name='Subtitle'] => h2:fresh"];
const TEXT_PART = /^(?:\[Content_Types\]\.xml|_rels\/[^/]+|word\/(?:_rels\/)?[^/]+\.(?:xml|rels))$/u;
/** Notes at the foot of a page, and at the end. */
const NOTES = /^word\/(?:foot|end)notes\.xml$/u;
const MARGIN = /^word\/(?:header|footer)\d*\.xml$/u;

/**
 * Reads a Word document. Words of its text and its notes that do not arrive, and words that nobody was shown (comments, deletions,
 * hidden text, headers), are told with import-dropped. Complains with import-archive-broken, import-archive-bomb, import-too-deep.
 */
export async function readDocx(file: ForeignFile): Promise<Conversion> {
  const place = fileStart(file.name);
  const unpacked = unpack(file, (part) => TEXT_PART.test(part));
  if (!unpacked.ok) return refuse(unpacked.fault);
  const { parts } = unpacked;
  const main = mainPart(parts);
  const styles = treeOf(parts, "word/styles.xml");
  const shown = [main, ...[...parts.keys()].filter((path) => NOTES.test(path))].flatMap((path) => {
    const tree = treeOf(parts, path);
    return tree === undefined ? [] : [{ path, tree, unshown: readyWord(tree, styles) }];
  });
  if (shown[0]?.path !== main) return refuse(complain("import-archive-broken", place, {}));
  const ready = new Map([...parts, ...shown.map(({ path, tree }) => [path, toXml(tree)] as const)]);
  const html = await toHtml(
    zipSync(Object.fromEntries([...ready].map(([path, xml]) => [path, strToU8(xml)])), { level: 0 }),
  );
  if (html === undefined) return refuse(complain("import-archive-broken", place, {}));
  const locate = locateIn({ name: file.name }, place);
  const read = readMarkup(html, () => place, "text");
  const drafts = read.drafts.map((draft) => ({ ...draft, locate }));
  const arrived = drafts.map(({ headline, tree }) => `${headline ?? ""}\n${proseOf(tree)}`).join("\n");
  const words = shown.map(({ tree }) => wordsOfPart(tree)).join("\n");
  const lost = lostWords(words, [arrived, ...read.diagnostics.map(droppedWords)].join("\n"));
  const told: Unshown[] = [
    ...(lost === "" ? [] : [{ words: lost, what: "ما لا مقابل له في ماركداون" }]),
    ...shown.flatMap(({ unshown }) => unshown),
    ...besideText(parts, shown[0].tree),
  ];
  return {
    drafts,
    diagnostics: [...read.diagnostics, ...told.map((facts) => complain("import-dropped", place, facts))],
  };
}

function treeOf(parts: ReadonlyMap<string, string>, path: string): Root | undefined {
  const xml = parts.get(path);
  return xml === undefined ? undefined : parsePart(xml);
}

/** The part that the archive says is the document: some programs call it `document2.xml`. */
function mainPart(parts: ReadonlyMap<string, string>): string {
  const relations = treeOf(parts, "_rels/.rels");
  const found = findAll(relations ?? { type: "root", children: [] }, "Relationship").find(({ attributes }) =>
    /\/officeDocument$/u.test(attributes.Type ?? ""),
  );
  return posix.normalize(found?.attributes.Target ?? "word/document.xml").replace(/^\/+/u, "");
}

/** What a document holds that is no part of its text: remarks of its editors, what stands on the edge of every page, other files. */
function besideText(parts: ReadonlyMap<string, string>, main: Root): Unshown[] {
  const comments = entriesOf(treeOf(parts, "word/comments.xml"), "w:comment");
  const margins = [...parts.keys()]
    .filter((path) => MARGIN.test(path))
    .flatMap((path) => [
      ...new Set([...entriesOf(treeOf(parts, path), "w:hdr"), ...entriesOf(treeOf(parts, path), "w:ftr")]),
    ]);
  return [
    ...comments.map((words) => ({ words, what: "تعليق جانبي في المستند، لا يُنشر" })),
    ...[...new Set(margins)].map((words) => ({ words, what: "رأس الصفحات أو ذيلها" })),
    ...(takesIn(main)
      ? [{ words: "altChunk", what: "نص في ملف مضمن داخل المستند: افتحه في وورد واحفظه من جديد" }]
      : []),
  ];
}

/** `undefined` where the archive holds no document that mammoth can read. */
async function toHtml(archive: Uint8Array): Promise<string | undefined> {
  const options = { styleMap: STYLES, convertImage: mammoth.images.imgElement(async () => ({ src: "" })) };
  try {
    return withPlainLinks((await mammoth.convertToHtml({ buffer: Buffer.from(archive) }, options)).value);
  } catch (fault) {
    if (fault instanceof Error) return undefined;
    throw fault;
  }
}

/** The field of a link may say a place in the page and a hint behind the address, each between quotation marks of its own. */
const withPlainLinks = (html: string): string =>
  html.replace(/ href="([^"]*?)&quot;([^"]*)"/gu, (_, address: string, rest: string) => {
    const place = /\\l\s+&quot;(.*?)(?:&quot;|$)/u.exec(rest)?.[1] ?? "";
    return ` href="${address}${place === "" ? "" : `#${place}`}"`;
  });

const droppedWords = (diagnostic: Diagnostic): string =>
  "words" in diagnostic.facts ? String(diagnostic.facts.words) : "";
