/** The guide for editors, and its examples in order: a comment that names the file, then a fenced block. */
import { readFileSync } from "node:fs";

/** The whole guide. */
export const GUIDE = readFileSync(new URL("../../docs/editors.md", import.meta.url), "utf8");

/** Its examples: files that can be made as they stand. A later one of the same path stands in the place of an earlier. */
export const EXAMPLES = [...GUIDE.matchAll(/^<!-- ملف: (\S+) -->\n```(?:markdown|yaml)\n([\s\S]*?)^```$/gmu)].map(
  ([, path = "", text = ""]) => ({ path, text }),
);

/** The picture that one of them shows: one dot. */
export const PICTURE = {
  path: "articles/crane.png",
  bytes: Buffer.from(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
    "base64",
  ),
};

/** The document that one of them keeps: one empty page. */
export const DOCUMENT = {
  path: "sources/port-statement.pdf",
  bytes: Buffer.from(
    "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj " +
      "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n",
  ),
};
