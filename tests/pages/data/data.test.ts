/** The files for machines: their schemas hold, their fields and order are fixed. */
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { describe, expect, test } from "vitest";
import type { Noun } from "../../../src/model/nouns.ts";
import { article } from "../../graph/newsroom.ts";
import { planSite } from "../plan-site.ts";
import { graphOf, SMALL } from "../small-newsroom.ts";

const FILES = ["articles", "topics", "sources", "claims", "assertions"] as const;

function fileOf(nouns: readonly Noun[], address: string, baseUrl?: string): string {
  const { pages } = planSite(graphOf(nouns), baseUrl === undefined ? {} : { baseUrl });
  const found = pages.find((page) => page.address === address);
  if (found?.kind !== "file") throw new Error(`no file ${address}`);
  return String(found.content());
}

describe.each(FILES)("data/%s.json", (file) => {
  const schema = JSON.parse(fileOf(SMALL, `data/${file}.schema.json`));

  test.each([
    ["without an address", undefined],
    ["with one", "https://example.org/"],
  ])("is what its schema says, on a site %s", (_, baseUrl) => {
    const ajv = new Ajv2020({ strict: true, allErrors: true });
    addFormats.default(ajv);
    const validate = ajv.compile(schema);
    validate(JSON.parse(fileOf(SMALL, `data/${file}.json`, baseUrl)));
    expect(validate.errors).toBeNull();
  });

  test("is empty and valid where there is nothing", () => {
    expect(JSON.parse(fileOf([], `data/${file}.json`))).toEqual([]);
  });

  test("has one record a line", () => {
    const lines = fileOf(SMALL, `data/${file}.json`).trimEnd().split("\n").slice(1, -1);
    for (const line of lines) expect(() => JSON.parse(line.replace(/,$/u, ""))).not.toThrow();
  });
});

test("a claim is told with its first assertion, its relations and what stands behind it", () => {
  const claims: { readonly id: string }[] = JSON.parse(fileOf(SMALL, "data/claims.json"));
  expect(claims.find(({ id }) => id === "denial/نفي")).toEqual({
    id: "denial/نفي",
    url: "claims/denial/vpx80f8v/",
    article: "denial",
    text: "قول نفي",
    kind: "denial",
    span: "قول نفي",
    mode: "indirect",
    asserters: [{ name: "الوزارة", topic: "ministry", anonymity: "named" }],
    stance: "affirms",
    chain: [{ agent: "الوزارة", topic: "ministry", role: "originator", relation: "unstated" }],
    sources: ["statement"],
    relations: [{ type: "denies", claim: "dam/صيانة", differs: ["time"] }],
    corroboration: {
      state: expect.any(String),
      origins: 1,
      groups: [["الوزارة"]],
      reason: expect.any(String),
    },
  });
});

test("every occurrence of a claim is found again by its selector, with its place in the file", () => {
  const assertions: object[] = JSON.parse(fileOf(SMALL, "data/assertions.json"));
  expect(assertions).toContainEqual(
    expect.objectContaining({
      url: "articles/dam/#q-8h8d2155",
      selector: { type: "TextQuoteSelector", exact: "السد لم يُصن منذ عشر سنوات", prefix: "", suffix: "" },
      place: { file: "articles/dam.md", line: 10, column: 1, endLine: 10, endColumn: 10 },
    }),
  );
});

test("a cell of the CSV is never a formula", () => {
  const nouns = [article("a", { records: { س: { text: "=HYPERLINK(1)", by: "بصوت الكاتب" }, ص: { text: "@cmd" } } })];
  const cells = fileOf(nouns, "data/claims.csv").split(/[\r\n,]+/u);
  expect(cells).toContain("'=HYPERLINK(1)");
  expect(cells.filter((cell) => /^[=+@-]/u.test(cell))).toEqual([]);
});
