/** A file in the folder of another kind is one fault, and nothing else is told of it. */
import { expect, test } from "vitest";
import { HEAD, parseText } from "./parsing.ts";

const MATTER = {
  articles: "العنوان: ع\nالنوع: تقرير\nالتاريخ: 2023-08-05\nالكاتب: سمر\nالمواضيع: [أ، ب]\nالملخص: جملة.",
  sources: "العنوان: ب\nالنوع: بيان\nالناشر: أوتشا\nالتاريخ: 2023-08-05\nالرابط: https://x.org/",
  topics: "الاسم: دمشق\nالنوع: مكان\nأسماء أخرى: [الشام]\nأعم: سوريا",
} as const;
const FOLDERS = ["articles", "sources", "topics"] as const;

test("each kind in the folder of each other", () => {
  for (const kind of FOLDERS)
    for (const folder of [...FOLDERS, "pages"] as const) {
      const { noun, diagnostics } = parseText(`${folder}/a.md`, `---\n${MATTER[kind]}\n---\n\nنص[^م].\n`);
      if (folder === kind) expect(diagnostics.map(({ code }) => code)).not.toContain("file-misplaced");
      else {
        expect(diagnostics).toMatchObject([{ code: "file-misplaced", expected: `${kind}/a.md` }]);
        expect(noun).toBeUndefined();
      }
    }
});

test("a type alone tells a topic among the sources", () => {
  expect(parseText("sources/a.md", "---\nالاسم: دمشق\nالنوع: مكان\n---\n").diagnostics).toMatchObject([
    { code: "file-misplaced", expected: "topics/a.md" },
  ]);
});

test("a slip in a key is only that", () => {
  for (const slip of ["الناشر: أوتشا", "أعم: سوريا", "الرابطة: x"]) {
    const { diagnostics } = parseText("articles/a.md", HEAD.replace("\n---\n\n", `\n${slip}\n---\n\nنص.\n`));
    expect(diagnostics.map(({ code }) => code)).toEqual(["frontmatter-key-unknown"]);
  }
});
