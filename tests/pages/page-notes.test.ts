/** A page of the site has pictures and notes, as an article has; it claims nothing. */
import { expect, test } from "vitest";
import type { Picture } from "../../src/model/article.ts";
import type { PictureFiles } from "../../src/pages/plan-options.ts";
import { fromTexts } from "../graph/from-content.ts";
import { render } from "../templates/rendering.ts";
import { planSite } from "./plan-site.ts";

const TEXT = `---
العنوان: منهجنا
---

نسمي المصدر[^تسمية]، ونقول لماذا لا نسميه[^تسمية] [^غيره].

![غرفة التحرير](room.png "الغرفة")

[^غيره]: أو نقول إننا لا نعرفه.
[^تسمية]: إلا إن خيف عليه، كما في [[الجسر]].
`;

function built(text: string) {
  const { graph, diagnostics } = fromTexts({
    "pages/method.md": text,
    "topics/bridge.md": "---\nالاسم: الجسر\nالنوع: مكان\n---\n\nن.\n",
  });
  const files = { src: "/images/room.jpg", width: 8, height: 6, variants: [] } as const;
  const pictures = new Map<Picture, PictureFiles>(
    graph.pages.flatMap(({ pictures: shown = [] }) => shown.map((picture) => [picture, files] as const)),
  );
  const page = planSite(graph, { pictures }).pages.find(({ address }) => address === "method/index.html");
  return { html: page?.kind === "html" ? render(page.view()) : "", codes: diagnostics.map(({ code }) => code) };
}

test("notes are numbered by their first mark, and lead there and back", () => {
  const { html, codes } = built(TEXT);
  expect(codes).toEqual([]);
  const marks = [...html.matchAll(/<a class="note-mark" id="(f-[\w-]+)" href="#(n-\w+)"[^>]*>(\d)</gu)];
  expect(marks.map(([, , , number]) => number)).toEqual(["1", "1", "2"]);
  for (const [, mark, note] of marks) {
    expect(html).toContain(`<li id="${note}">`);
    expect(html).toContain(`href="#${mark}"`);
  }
  expect(html.indexOf("إلا إن خيف عليه")).toBeLessThan(html.indexOf("أو نقول إننا لا نعرفه"));
});

test("a picture is shown with its words", () => {
  expect(built(TEXT).html).toMatch(/<figure class="picture">.*alt="غرفة التحرير".*<figcaption><span>الغرفة/u);
});

test("a claim or a citation is refused where it stands", () => {
  const { codes } = built(TEXT.replace("[^غيره]: أو نقول إننا لا نعرفه.", "[^غيره]:\n    - القائل: الوزير (مسمى)"));
  expect(codes).toContain("mark-outside-article");
});
