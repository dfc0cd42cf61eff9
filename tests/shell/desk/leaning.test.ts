/** What is said before a file leaves: which others lean on it, by what and on which lines, and whether it is published. */
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { leavingOf } from "../../../src/shell/desk/leaning.ts";
import { cardsOf } from "../../../src/shell/desk/list-files.ts";
import { openWorkspace } from "../../../src/shell/language-server/workspace.ts";
import { temporaryFolder } from "../../engine/temporary-folder.ts";

const article = (title: string, head: string, body: string): string =>
  `---\nالعنوان: ${title}\nالنوع: تحليل\nالتاريخ: 2026-03-01\n${head}---\n\n${body}`;
const FILES = {
  "content/site.yaml": "العنوان: جريدة\n",
  "content/topics/water.md": "---\nالاسم: هيئة المياه\nالنوع: جهة\nأسماء أخرى: [سلطة المياه]\n---\n",
  "content/topics/unused.md": "---\nالاسم: بلا ذكر\nالنوع: جهة\n---\n\nانظر [[بلا ذكر]].\n",
  "content/sources/report.md": "---\nالعنوان: تقرير السد\nالناشر: سلطة المياه\n---\n",
  "content/articles/dam.md": article(
    "السد",
    "",
    "قالت هيئة المياه إن [الماء قليل][^ماء].\n\n[^ماء]:\n    - القائل: هيئة المياه\n    - المصدر: تقرير السد\n",
  ),
  "content/articles/later.md": article(
    "بعده",
    "",
    "عادت إلى [ذلك][^ذلك]، وراجع [ما كتبناه](dam.md) و[هناك](../topics/unused.md).\n\n[^ذلك]:\n    - القول: dam/ماء\n    - القائل: شاهد (مجهول)\n",
  ),
  "content/articles/prose.md": article("نثر", "", "تقول هيئة المياه ما تقول.\n"),
  "content/articles/draft.md": article("مسودة", "مسودة: نعم\n", "كلام.\n"),
  "content/articles/gone.md": article("سُحب", "مسحوب: لم يثبت\n", "كلام.\n"),
  "content/pages/about.md": "---\nالعنوان: عنّا\n---\n\nكلام.\n",
};

async function opened() {
  const root = temporaryFolder(FILES);
  const workspace = openWorkspace(join(root, "content"), join(root, ".cache"), { joined: () => undefined });
  onTestFinished(() => workspace.close());
  const joined = await workspace.settled();
  return (path: string, published: ReadonlySet<string> = new Set()) => {
    const found = cardsOf(joined, published).find(({ card }) => card.path === path);
    if (found === undefined) throw new Error(`${path} is not listed`);
    return leavingOf(found.card, joined, published);
  };
}

test("a topic: whoever names it by any name, record or link; prose that mentions it is counted apart", async () => {
  const leaving = await opened();
  expect(leaving("topics/water.md")).toEqual({
    state: "ready",
    isBuilt: false,
    canBeWithdrawn: true,
    leaning: [
      { path: "articles/dam.md", title: "السد", kind: "article", lines: [10] },
      { path: "sources/report.md", title: "تقرير السد", kind: "source", lines: [3] },
    ],
    mentioned: 1,
  });
});

test("a source, and an article by its claims and by links; what only names itself leans on nothing", async () => {
  const leaving = await opened();
  expect(leaving("sources/report.md").leaning).toMatchObject([{ path: "articles/dam.md", lines: [11] }]);
  expect(leaving("articles/dam.md").leaning).toMatchObject([{ path: "articles/later.md", lines: [7, 10] }]);
  expect(leaving("topics/unused.md").leaning).toMatchObject([{ path: "articles/later.md", lines: [7] }]);
  expect(leaving("articles/prose.md")).toMatchObject({ leaning: [], mentioned: 0 });
});

test("how far it is: a draft that readers have is published; what is withdrawn stays that; a page cannot be withdrawn", async () => {
  const leaving = await opened();
  const published = new Set(["articles/draft/index.html", "articles/dam/index.html", "articles/gone/index.html"]);
  expect(leaving("articles/dam.md", published)).toMatchObject({ state: "published", isBuilt: true });
  expect(leaving("articles/draft.md", published).state).toBe("published");
  expect(leaving("articles/draft.md").state).toBe("draft");
  expect(leaving("articles/gone.md", published).state).toBe("withdrawn");
  expect(leaving("pages/about.md").canBeWithdrawn).toBe(false);
});
