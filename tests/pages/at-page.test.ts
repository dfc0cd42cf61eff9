/** A document opens at the page that is cited: its address is told the page, and nothing else is. */
import { expect, test } from "vitest";
import { atPage } from "../../src/pages/summaries/at-page.ts";
import { fromTexts } from "../graph/from-content.ts";
import { HEAD } from "../parse/parsing.ts";
import { planSite } from "./plan-site.ts";

const PDF = "https://example.org/report.pdf";

test.each([
  ["ص 12", `${PDF}#page=12`],
  ["ص. ١٢", `${PDF}#page=12`],
  ["الصفحات 3–5", `${PDF}#page=3`],
  ["صفحة 7", `${PDF}#page=7`],
  ["الصفحة ٧", `${PDF}#page=7`],
  ["pp. 3-5", `${PDF}#page=3`],
  ["الفقرة 3", PDF],
  ["ص 0", PDF],
  ["الصفحة الثالثة", PDF],
  [undefined, PDF],
])("%s", (locator, address) => expect(atPage(PDF, locator)).toBe(address));

test("only a document has pages, and one address names a part once", () => {
  for (const url of ["https://example.org/report", "https://example.org/a.pdf.html", `${PDF}#part`])
    expect(atPage(url, "ص 12")).toBe(url);
  expect(atPage(`${PDF}?v=2`, "ص 12")).toBe(`${PDF}?v=2#page=12`);
});

test("evidence and citations of a document lead to their page", () => {
  const { graph } = fromTexts({
    "topics/ocha.md": "---\nالاسم: أوتشا\nالنوع: جهة\n---\n",
    "sources/report.md": `---\nالعنوان: تقرير أوتشا\nالنوع: وثيقة\nالناشر: أوتشا\nالرابط: ${PDF}\n---\n`,
    "articles/a.md": `${HEAD}قالت أوتشا إن [المحطة متوقفة][^م]. والنص هنا[^تقرير أوتشا، ص 4].\n\n[^م]:\n    - القائل: أوتشا\n    - المصدر: تقرير أوتشا، ص 12\n    - الدليل: تقرير أوتشا، الصفحات 3–5\n`,
  });
  const page = planSite(graph).pages.find(({ address }) => address === "articles/a/index.html");
  const view = page?.kind === "html" ? page.view() : undefined;
  expect(view).toMatchObject({
    marks: [
      { assertion: { carriers: [{ external: `${PDF}#page=12` }], evidence: [{ external: `${PDF}#page=3` }] } },
      { locator: "ص 4", page: `${PDF}#page=4` },
    ],
  });
});
