/** What a published file would tell of who made it, where and with what: looked for before it is copied. */
import { complain, type Diagnostic } from "../diagnostics/diagnostic.ts";
import { DISK, type Disk, readWhole } from "./disk.ts";
import { marksIn } from "./metadata/byte-marks.ts";
import { lookAtArchive } from "./metadata/look-at-archive.ts";
import { lookAtPdf } from "./metadata/look-at-pdf.ts";
import { lookAtDrawing, lookAtPicture } from "./metadata/look-at-picture.ts";
import { lookAtRecording } from "./metadata/look-at-recording.ts";
import type { PublicFile } from "./public-files.ts";

type Look = (bytes: Uint8Array, depth: number) => Promise<readonly string[]> | readonly string[];

/** How to look: by the ending of a name, and by the first bytes, whatever it is called. What is found is told by the names under which tools show it. */
const LOOKS: readonly { readonly ending: RegExp; readonly begins: RegExp; readonly look: Look }[] = [
  {
    ending: /\.(?:jpe?g|png|webp|avif|gif|tiff?|heic|heif)$/iu,
    // JPEG, PNG, GIF, WebP, TIFF of either order, and what HEIF is the box of.
    begins: /^(?:ffd8ff|89504e47|47494638|52494646.{8}57454250|49492a00|4d4d002a|.{8}66747970(?:6176|6865|6d69))/u,
    look: lookAtPicture,
  },
  { ending: /\.svgz?$/iu, begins: /^3c737667/u, look: lookAtDrawing },
  { ending: /\.pdf$/iu, begins: /^255044462d/u, look: lookAtPdf },
  {
    ending: /\.(?:docx|docm|xlsx|pptx|odt|ods|odp|odg|epub|zip|kmz|cbz|pages|numbers|key)$/iu,
    begins: /^504b0304/u,
    look: (bytes, depth) => lookAtArchive(bytes, lookInto, depth),
  },
  {
    ending: /\.(?:mp3|m4a|m4b|aac|ogg|oga|opus|flac|wav|aiff?|wma|mp4|m4v|mov|3gp|webm|mkv|avi|wmv)$/iu,
    // ID3 of a version, Ogg, FLAC, WAVE or AVI, Matroska, MPEG-4, AIFF.
    begins: /^(?:4944330[2-4]00|4f676753|664c6143|52494646.{8}(?:57415645|41564920)|1a45dfa3|.{8}66747970|464f524d)/u,
    look: lookAtRecording,
  },
  {
    ending: /\.rtf$/iu,
    begins: /^7b5c727466/u,
    look: (bytes) => marksIn(bytes, [[/\\(?:author|operator|manager|company|doccomm)\s+[^}\s]/u, "Author"]]),
  },
  // The older office programs write their fields where no reader of ours looks: such a file is not published.
  {
    ending: /\.(?:doc|xls|ppt|msg)$/iu,
    begins: /^d0cf11e0/u,
    look: (bytes) => (bytes[0] === 0xd0 ? ["SummaryInformation"] : []),
  },
];

/** Complains `metadata-in-file` of each file that tells such a thing. A person can be found, and killed, by a coordinate. */
export async function findMetadata(files: readonly PublicFile[], disk: Disk = DISK): Promise<Diagnostic[]> {
  const found: Diagnostic[] = [];
  for (const { address, from, place } of files) {
    const what = await lookInto(address, readWhole(disk, from), 0);
    if (what.length > 0) found.push(complain("metadata-in-file", place, { what: what.join("، ") }));
  }
  return found;
}

/** Gives what a file tells, by the names under which tools show it; `depth` counts the archives around it. */
export async function lookInto(name: string, bytes: Uint8Array, depth: number): Promise<readonly string[]> {
  const first = Buffer.from(bytes.subarray(0, 16)).toString("hex");
  const found = LOOKS.find(({ begins }) => begins.test(first)) ?? LOOKS.find(({ ending }) => ending.test(name));
  return found === undefined ? [] : await found.look(bytes, depth);
}
