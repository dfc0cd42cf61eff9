/** A picture is found however its way is written: composed or not, percent-encoded or not, beside the article or from the folder. */
import { expect, test } from "vitest";
import { findPicture } from "../../src/engine/missing-pictures.ts";

const NAMES = ["آلة الرؤية.jpg", "صورة المحطة (1).png", "لأنّ.webp", "my photo.jpg", "100%.jpg", "café.png"];
const FORMS = ["NFC", "NFD"] as const;

test("every spelling of a way finds every spelling of a name", () => {
  for (const name of NAMES)
    for (const onDisk of FORMS)
      for (const typed of FORMS)
        for (const write of [
          (way: string) => way,
          encodeURI,
          (way: string) => way.split("/").map(encodeURIComponent).join("/"),
        ]) {
          const path = `images/${name}`.normalize(onDisk);
          const images = new Set([path, "images/other.jpg"]);
          for (const way of [`../images/${name}`, `/images/${name}`])
            expect(findPicture(write(way.normalize(typed)), "articles/a.md", images), way).toBe(path);
        }
});

test("a name as it stands goes before one that is only spelt alike, and what is not there is not found", () => {
  const both = new Set(["images/a%20b.jpg", "images/a b.jpg"]);
  expect(findPicture("/images/a%20b.jpg", "articles/a.md", both)).toBe("images/a%20b.jpg");
  expect(findPicture("/images/%E0%A4%A.jpg", "articles/a.md", both)).toBeUndefined();
  expect(findPicture("../../secret.jpg", "articles/a.md", new Set(["secret.jpg"]))).toBeUndefined();
});
