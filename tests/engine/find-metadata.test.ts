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
  };
  expect(await told(files)).toEqual([]);
});
