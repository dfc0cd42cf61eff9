/** No file is published with what it tells of people and places; what tells nothing is let through. */
import { strToU8, zipSync, zlibSync } from "fflate";
import sharp from "sharp";
import { expect, test } from "vitest";
import { findMetadata } from "../../src/engine/find-metadata.ts";
import { listPublic } from "../../src/engine/public-files.ts";
import { temporaryFolder } from "./temporary-folder.ts";

const picture = sharp({ create: { width: 8, height: 8, channels: 3, background: "#888888" } });
const withPlace = (format: "jpeg" | "png" | "webp" | "avif") =>
  picture
    .clone()
    .withExif({ IFD3: { GPSLatitude: "36/1 30/1 0/1", GPSLatitudeRef: "N" } })
    .toFormat(format)
    .toBuffer();

async function told(
  files: Readonly<Record<string, string | Uint8Array>>,
): Promise<readonly (readonly [string, unknown])[]> {
  const inPublic = Object.fromEntries(Object.entries(files).map(([path, bytes]) => [`public/${path}`, bytes]));
  const found = await findMetadata(listPublic(temporaryFolder(inPublic)).files);
  return found.map(({ place, facts }) => [place.file.replace("../public/", ""), Object.values(facts)[0]]);
}

test("a picture with the place it was taken at, in any format, whatever it is called", async () => {
  const files = {
    "a.jpg": await withPlace("jpeg"),
    "b.png": await withPlace("png"),
    "c.webp": await withPlace("webp"),
    "d.avif": await withPlace("avif"),
    "e.JPEG": await withPlace("jpeg"),
  };
  expect((await told(files)).map(([path]) => path)).toEqual(Object.keys(files).sort());
});

test("a document with its author, also in its packed parts", async () => {
  const packed = Buffer.concat([
    strToU8("%PDF-1.5\n1 0 obj<</Filter/FlateDecode>>stream\n"),
    zlibSync(strToU8("<</Author (x)>>")),
    strToU8("\nendstream"),
  ]);
  expect(
    await told({
      "a.pdf": "%PDF-1.4\n<</Author (x)>>",
      "b.pdf": packed,
      "c.docx": zipSync({
        "docProps/core.xml": strToU8("<cp:coreProperties><dc:creator>x</dc:creator></cp:coreProperties>"),
      }),
      "d.odt": zipSync({ "meta.xml": strToU8("<meta:initial-creator>x</meta:initial-creator>") }),
    }),
  ).toEqual([
    ["a.pdf", "Author"],
    ["b.pdf", "Author"],
    ["c.docx", "Author"],
    ["d.odt", "Author"],
  ]);
});

test("a recording with its tags", async () => {
  expect(
    await told({
      "a.mp3": "ID3\u0004",
      "b.mp4": Buffer.from("....udta\u00a9xyz+36.5", "latin1"),
      "c.ogg": "vorbis\u0001ARTIST=x",
      "d.wav": "RIFF....WAVELIST....INFOIART",
    }),
  ).toEqual([
    ["a.mp3", "ID3"],
    ["b.mp4", "QuickTime"],
    ["c.ogg", "Vorbis"],
    ["d.wav", "RIFF INFO"],
  ]);
});

test("words in a picture, a drawing's author and file, a picture under another name", async () => {
  expect(
    await told({
      "a.svg":
        '<svg xmlns="http://www.w3.org/2000/svg"><metadata><dc:creator><cc:Agent><dc:title>x</dc:title></cc:Agent></dc:creator></metadata></svg>',
      "b.svg": '<svg xmlns="http://www.w3.org/2000/svg" sodipodi:docname="x.svg"></svg>',
      "c.txt": await withPlace("jpeg"),
      d: await withPlace("png"),
    }),
  ).toEqual([
    ["a.svg", "Author"],
    ["b.svg", "FileName"],
    ["c.txt", "GPS، EXIF"],
    ["d", "GPS، EXIF"],
  ]);
});

test("an author behind a reference, a file that hangs on a document, the name below a remark", async () => {
  expect(
    await told({
      "a.pdf": "%PDF-1.4\n<</Author 5 0 R>>",
      "b.pdf": "%PDF-1.4\n<</Type /EmbeddedFile>>",
      "c.pdf": "%PDF-1.4\n<</Type/Annot /Subtype /Highlight /T (x)>>",
      "d.docx": zipSync({ "word/comments.xml": strToU8('<w:comment w:author="x">') }),
      "e.pptx": zipSync({ "docProps/thumbnail.jpeg": await picture.clone().jpeg().toBuffer() }),
      "f.rtf": "{\\rtf1{\\info{\\author x}}}",
      "g.doc": Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0]),
    }),
  ).toEqual([
    ["a.pdf", "Author"],
    ["b.pdf", "EmbeddedFile"],
    ["c.pdf", "Annotation"],
    ["d.docx", "Author"],
    ["e.pptx", "Thumbnail"],
    ["f.rtf", "Author"],
    ["g.doc", "SummaryInformation"],
  ]);
});

test("what is packed, in a document, an archive or an archive in one, is looked at as if it stood there", async () => {
  const photograph = await withPlace("jpeg");
  const inner = zipSync({ "photo.jpg": photograph });
  expect(
    await told({
      "a.docx": zipSync({ "word/media/image1.jpeg": photograph }),
      "b.zip": zipSync({ "folder/inner.zip": inner }),
      "c.zip": zipSync({ "1.zip": zipSync({ "2.zip": zipSync({ "3.zip": zipSync({ "4.zip": zipSync({}) }) }) }) }),
      "d.zip": zipSync({ large: new Uint8Array(65_000_000) }),
    }),
  ).toEqual([
    ["a.docx", "GPS، EXIF"],
    ["b.zip", "GPS، EXIF"],
    ["c.zip", "Archive"],
    ["d.zip", "Archive"],
  ]);
});

test("a recorder's and an editor's marks", async () => {
  expect(
    await told({
      "a.wav": Buffer.from("RIFF....WAVEbext....origin", "latin1"),
      "b.mkv": Buffer.from([0x1a, 0x45, 0xdf, 0xa3, 0, 0x12, 0x54, 0xc3, 0x67]),
      "c.mp3": "sound APETAGEX",
      "d.mp4": Buffer.from("....moov....udta....loci", "latin1"),
    }),
  ).toEqual([
    ["a.wav", "Broadcast"],
    ["b.mkv", "Matroska"],
    ["c.mp3", "APE"],
    ["d.mp4", "QuickTime"],
  ]);
});

test("what tells nothing of anybody is published", async () => {
  const files = {
    "a.jpg": await picture.clone().jpeg().toBuffer(),
    "b.pdf": "%PDF-1.4\n<</Producer (x)>>",
    "c.docx": zipSync({
      "docProps/core.xml": strToU8("<dc:creator></dc:creator>"),
      "word/document.xml": strToU8("<w:t>dc:creator</w:t>"),
    }),
    "d.mp3": "\u00ff\u00fb sound",
    CNAME: "ID3",
    "e.jpg": "no picture",
    "f.docx": "no archive",
    "g.svg": '<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0"/></svg>',
    "h.zip": zipSync({ "a.txt": strToU8("نص") }),
    "i.txt": "PK",
  };
  expect(await told(files)).toEqual([]);
});
