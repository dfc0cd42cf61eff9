/** The images of articles: made once, in sizes and formats; a damaged one is a placed fault. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import sharp from "sharp";
import { expect, onTestFinished, test } from "vitest";
import { makePictures } from "../../../src/engine/assets/make-pictures.ts";
import { NO_SECTION, openStore } from "../../../src/engine/store.ts";
import { buildGraph } from "../../../src/graph/build-graph.ts";
import { parseFile } from "../../../src/parse/parse-file.ts";

const ARTICLE = `---
العنوان: صورة
النوع: تقرير
التاريخ: 2025-08-09
---

نص.

![ميدان في المساء](photo.png "تعليق")

![الميدان نفسه](/images/photo.png)
`;

function content(files: Readonly<Record<string, Uint8Array>>) {
  const root = mkdtempSync(join(tmpdir(), "isnad-"));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  for (const [path, bytes] of Object.entries(files)) {
    mkdirSync(join(root, path, ".."), { recursive: true });
    writeFileSync(join(root, path), bytes);
  }
  const { noun } = parseFile({ path: "articles/square.md", bytes: new TextEncoder().encode(ARTICLE) });
  if (noun === undefined) throw new Error("The article of this test has faults.");
  return { graph: buildGraph([noun], { drafts: false }).graph, folder: { root, images: Object.keys(files) } };
}

const photo = (width: number): Promise<Uint8Array> =>
  sharp({ create: { width, height: width / 2, channels: 3, background: "#a51c14" } })
    .withExif({ IFD0: { Artist: "someone" } })
    .png()
    .toBuffer();

test("an image becomes its sizes in modern formats and one that every browser reads", async () => {
  const { graph, folder } = content({ "articles/photo.png": await photo(900) });
  const { pictures, files, diagnostics } = await makePictures(graph, folder, NO_SECTION);
  expect(diagnostics.map(({ code }) => code)).toEqual(["metadata-removed"]);
  const [made] = pictures.values();
  expect(made).toMatchObject({ width: 900, height: 450 });
  expect(made?.src).toMatch(/^\/images\/\w+-640\.jpg$/u);
  expect(made?.variants.map(({ mediaType }) => mediaType)).toEqual(["image/avif", "image/webp"]);
  expect(made?.variants[0]?.srcset).toMatch(/480w, \S+ 640w, \S+ 900w$/u);
  for (const { bytes } of files) expect((await sharp(bytes).metadata()).exif).toBeUndefined();
});

test("what it told of place, device and people is removed, and named once, where it is first shown", async () => {
  const plain = sharp({ create: { width: 40, height: 20, channels: 3, background: "#a51c14" } });
  const removed = async (bytes: Uint8Array) => {
    const { graph, folder } = content({ "articles/photo.png": bytes, "images/photo.png": bytes });
    const { files, diagnostics } = await makePictures(graph, folder, NO_SECTION);
    for (const { bytes: made } of files) {
      const { exif, xmp, iptc } = await sharp(made).metadata();
      expect([exif, xmp, iptc]).toEqual([undefined, undefined, undefined]);
    }
    return diagnostics.map(({ code, place, facts }) => [code, place.line, Object.values(facts)[1]]);
  };
  expect(await removed(await plain.clone().jpeg().toBuffer())).toEqual([]);
  const placed = plain.clone().withExif({ IFD3: { GPSLatitude: "36/1 30/1 0/1", GPSLatitudeRef: "N" } });
  // Two files with the same bytes are two pictures.
  expect(await removed(await placed.jpeg().toBuffer())).toEqual([
    ["metadata-removed", 9, "GPS، EXIF"],
    ["metadata-removed", 11, "GPS، EXIF"],
  ]);
  const signed = plain.clone().withExif({ IFD0: { Artist: "someone" } });
  expect((await removed(await signed.webp().toBuffer()))[0]).toEqual(["metadata-removed", 9, "EXIF"]);
});

test("what was made once is remembered by its content", async () => {
  const { graph, folder } = content({ "articles/photo.png": await photo(300) });
  const store = openStore(join(folder.root, "cache")).section("test");
  const first = await makePictures(graph, folder, store);
  const again = await makePictures(graph, folder, {
    ...store,
    put: (key) => {
      throw new Error(`${key} is made anew.`);
    },
  });
  expect(again.files).toEqual(first.files);
});

test.each([
  ["text", new TextEncoder().encode("not a picture")],
  ["half of one", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0])],
])("%s is image-broken, where it is shown", async (_, bytes) => {
  const { graph, folder } = content({ "articles/photo.png": bytes });
  const { pictures, diagnostics } = await makePictures(graph, folder, NO_SECTION);
  expect(pictures.size).toBe(0);
  expect(diagnostics.map(({ code, place }) => [code, place.line])).toEqual([["image-broken", 9]]);
});
