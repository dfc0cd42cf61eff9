/** What a published file would tell of who made it, where and with what: looked for before it is copied. */
import { unzipSync, unzlibSync } from "fflate";
import { complain, type Diagnostic } from "../diagnostics/diagnostic.ts";
import { DISK, type Disk, readWhole } from "./disk.ts";
import type { PublicFile } from "./public-files.ts";

/** More than any document has; what is larger is not unpacked. */
const MOST_BYTES = 64_000_000;

/** By the ending of a name: how to look. What is found is told by the names under which tools show it. */
const LOOKS: readonly (readonly [RegExp, (bytes: Uint8Array) => Promise<readonly string[]> | readonly string[]])[] = [
  [/\.(?:jpe?g|png|webp|avif|gif|tiff?|heic)$/iu, lookAtPicture],
  [/\.pdf$/iu, lookAtPdf],
  [/\.(?:docx|xlsx|pptx|odt|ods|odp|epub)$/iu, lookAtArchive],
  [/\.(?:mp3|m4a|aac|ogg|oga|opus|flac|wav|mp4|m4v|mov|webm|mkv|avi)$/iu, lookAtRecording],
];

/** Complains `metadata-in-file` of each file that tells such a thing. A person can be found, and killed, by a coordinate. */
export async function findMetadata(files: readonly PublicFile[], disk: Disk = DISK): Promise<Diagnostic[]> {
  const found: Diagnostic[] = [];
  for (const { address, from, place } of files) {
    const look = LOOKS.find(([ending]) => ending.test(address))?.[1];
    const what = look === undefined ? [] : await look(readWhole(disk, from));
    if (what.length > 0) found.push(complain("metadata-in-file", place, { what: what.join("، ") }));
  }
  return found;
}

async function lookAtPicture(bytes: Uint8Array): Promise<readonly string[]> {
  // Loaded only where there is a picture: most sites publish none but those of their articles.
  const { default: sharp } = await import("sharp");
  try {
    const { exif, xmp, iptc } = await sharp(bytes, { limitInputPixels: false }).metadata();
    return Object.entries({ EXIF: exif, XMP: xmp, IPTC: iptc }).flatMap(([name, block]) =>
      block === undefined ? [] : name,
    );
  } catch {
    // What no reader of pictures knows is searched for the blocks that cameras write.
    return marks(bytes, [
      [/Exif\0\0/u, "EXIF"],
      [XMP, "XMP"],
    ]);
  }
}

const XMP = /<x:xmpmeta|<rdf:RDF/u;
const PDF_MARKS = [
  [/\/Author\s*[(<]/u, "Author"],
  [/\/(?:LastModifiedBy|Company|Manager)\s*[(<]/u, "Author"],
  [XMP, "XMP"],
] as const;

/** Searches the document and all that is packed in it. */
function lookAtPdf(bytes: Uint8Array): readonly string[] {
  const text = latin(bytes);
  const packed = [...text.matchAll(/stream\r?\n/gu)].map(({ index, 0: head }) =>
    unpack(bytes.subarray(index + head.length)),
  );
  return [
    ...new Set([
      ...marks(bytes, PDF_MARKS),
      ...packed.flatMap((part) => marks(part, PDF_MARKS)),
      ...marks(bytes, [[/Exif\0\0/u, "EXIF"]]),
    ]),
  ];
}

const unpack = (bytes: Uint8Array): Uint8Array =>
  bytes[0] === 0x78
    ? orNothing(() => unzlibSync(bytes, { out: new Uint8Array(1_000_000) }), new Uint8Array())
    : new Uint8Array();

/** What is damaged, or not what it is called, tells nothing. */
function orNothing<Value>(read: () => Value, nothing: Value): Value {
  try {
    return read();
  } catch (error) {
    if (error instanceof Error) return nothing;
    throw error;
  }
}

const WRITTEN_BY = /<(?:dc:creator|cp:lastModifiedBy|meta:initial-creator|Manager|Company)[^>]*>\s*[^<\s]/u;

function lookAtArchive(bytes: Uint8Array): readonly string[] {
  const about = orNothing(
    () =>
      unzipSync(bytes, {
        filter: ({ name, originalSize }) =>
          originalSize < MOST_BYTES && /(?:^|\/)(?:core|app|meta)\.xml$|\.opf$/u.test(name),
      }),
    {},
  );
  return Object.values(about).some((part) => WRITTEN_BY.test(new TextDecoder().decode(part))) ? ["Author"] : [];
}

const RECORDING_MARKS = [
  [/^ID3|TAG.{0,125}$/su, "ID3"],
  [/\u00a9(?:xyz|ART|nam|too|mak|mod)|com\.apple\.quicktime/u, "QuickTime"],
  [/(?:ARTIST|LOCATION|ENCODED_BY|CONTACT)=[^\0]/iu, "Vorbis"],
  [/LIST.{4}INFO/su, "RIFF INFO"],
  [XMP, "XMP"],
] as const;

function lookAtRecording(bytes: Uint8Array): readonly string[] {
  return marks(bytes, RECORDING_MARKS);
}

const marks = (bytes: Uint8Array, known: readonly (readonly [RegExp, string])[]): readonly string[] => {
  const text = latin(bytes);
  return [...new Set(known.flatMap(([mark, name]) => (mark.test(text) ? name : [])))];
};

const latin = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
