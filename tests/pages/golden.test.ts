/** What a small newsroom publishes for machines, letter for letter: whoever changes it, means to (`vitest -u`). */
import { expect, test } from "vitest";
import { planSite } from "./plan-site.ts";
import { graphOf, SMALL } from "./small-newsroom.ts";

const { pages } = planSite(graphOf(SMALL), { baseUrl: "https://example.org/" });

test("every address of the site", async () => {
  const addresses = pages.map(({ address }) => address).filter((address) => !address.startsWith("search/"));
  await expect(`${addresses.toSorted().join("\n")}\n`).toMatchFileSnapshot("fixtures/golden/addresses.txt");
});

test.each(["feed.xml", "data/articles.json", "data/topics.json", "data/sources.json", "data/claims.schema.json"])(
  "%s",
  async (address) => {
    const page = pages.find((each) => each.address === address);
    const content = page?.kind === "file" ? String(page.content()) : "";
    await expect(content).toMatchFileSnapshot(`fixtures/golden/${address.replaceAll("/", "-")}`);
  },
);

test("what an article says of itself in JSON-LD", async () => {
  const page = pages.find(({ address }) => address === "articles/denial/index.html");
  const jsonLd = page?.kind === "html" ? page.view().head.jsonLd : {};
  await expect(`${JSON.stringify(jsonLd, undefined, 2)}\n`).toMatchFileSnapshot("fixtures/golden/denial.jsonld");
});
