/** The files for machines: their schemas hold, their fields and order are fixed. */
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { describe, expect, test } from "vitest";
import type { CalendarDate } from "../../../src/base/calendar-date.ts";
import type { Noun } from "../../../src/model/nouns.ts";
import { article, source, topic } from "../../graph/newsroom.ts";
import { quick } from "../../setup/laws.ts";
import { planSite } from "../plan-site.ts";
import { graphOf, SMALL } from "../small-newsroom.ts";

const FILES = ["articles", "claims", "assertions", "sources", "topics", "agents", "corrections"] as const;
/** What stands in `agents.json` of every site. */
const ALWAYS = [
  { id: "~?", name: "؟", anonymity: "unknown", belongings: [] },
  { id: "~!", name: "هذا الموقع", anonymity: "named", belongings: [] },
];

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
    expect(JSON.parse(fileOf([], `data/${file}.json`))).toEqual(file === "agents" ? ALWAYS : []);
  });

  test("has one record a line", () => {
    const lines = fileOf(SMALL, `data/${file}.json`).trimEnd().split("\n").slice(1, -1);
    for (const line of lines) expect(() => JSON.parse(line.replace(/,$/u, ""))).not.toThrow();
  });
});

test("a claim is told with its assertions, its relations and what stands behind it", () => {
  const claims: { readonly id: string }[] = JSON.parse(fileOf(SMALL, "data/claims.json"));
  expect(claims.find(({ id }) => id === "denial/نفي")).toEqual({
    id: "denial/نفي",
    url: "claims/denial/vpx80f8v/",
    article: "denial",
    label: "نفي",
    text: "قول نفي",
    kind: "denial",
    topics: [],
    places: [],
    modality: { modality: "asserted" },
    quantities: [],
    reviews: [],
    status: "reported",
    log: [],
    assertions: ["denial#q-vpx80f8v"],
    relations: [{ type: "denies", claim: "dam/صيانة", differs: ["time"] }],
    restated: [],
    drifts: [],
    corrections: [],
    corroboration: {
      state: "singleOrigin",
      origins: 1,
      groups: [{ agents: ["ministry"], known: true }],
      loop: false,
      reason: {
        voices: 1,
        speakers: ["ministry"],
        ways: [],
        unknown: [],
        originSilent: false,
        sentence: expect.any(String),
      },
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

test("a cell of the CSV is never a formula, nor within another where semicolons part them", () => {
  const texts = { س: "=HYPERLINK(1)", ص: "@cmd", ض: "|calc", ط: "قالت؛ ;=1+1", ظ: '",=1+1,"' };
  const records = Object.fromEntries(
    Object.entries(texts).map(([label, text]) => [label, { text, by: "بصوت الكاتب" }]),
  );
  const csv = fileOf([article("a", { records })], "data/claims.csv").replace(/^\uFEFF/u, "");
  for (const line of csv.trimEnd().split("\r\n")) expect(line).toMatch(/^"(?:[^"]|"")+"(?:,(?:"(?:[^"]|"")+")?)*$/u);
  const cells = Array.from(csv.matchAll(/"((?:[^"]|"")*)"/gu), ([, cell = ""]) => cell.replaceAll('""', '"'));
  expect(cells).toEqual(expect.arrayContaining(["'=HYPERLINK(1)", "'@cmd", "'|calc", texts.ط, texts.ظ]));
});

test("in the CSV who spoke together did not pass the words on to one another", () => {
  const records = { س: { by: ["الوزارة (بالصفة)", "البلدية (بالصفة)"], chain: "الوزارة ثم الجريدة" } };
  const csv = fileOf([...SMALL, article("a", { records })], "data/claims.csv");
  expect(csv).toContain(',"الوزارة؛ البلدية ثم الجريدة",');
});

describe.skipIf(quick)("a newsroom of 330 articles is cut in three parts", () => {
  const day = (index: number): CalendarDate => `2026-01-${index < 100 ? "01" : index < 200 ? "02" : "03"}`;
  const number = (index: number) => String(index).padStart(3, "0");
  const articles = (changed = -1) =>
    Array.from({ length: 330 }, (_, index) =>
      article(`a-${number(index)}`, {
        date: day(index),
        records: { س: { by: `جهة ${index} (بالصفة)`, sources: [`work s-${number(index)}`] } },
        ...(index === changed && { corrects: ["س"] }),
      }),
    );
  const sources = Array.from({ length: 330 }, (_, index) => source(`s-${number(index)}`));
  const nouns = [...articles(), ...sources, topic("unused")];
  const contents = (all: readonly Noun[]) =>
    new Map(
      planSite(graphOf(all)).pages.flatMap((page): [string, string][] =>
        page.kind === "file" && page.address.startsWith("data/") ? [[page.address, String(page.content())]] : [],
      ),
    );
  let kept: ReadonlyMap<string, string> | undefined;
  const before = () => {
    kept ??= contents(nouns);
    return kept;
  };
  const changes = (after: ReadonlyMap<string, string>) =>
    [...after.keys()].filter((address) => after.get(address) !== before().get(address)).toSorted();

  test("which the index names, from the oldest, and which hold everything once", () => {
    const index: { files: { name: string; records?: number; parts: { file: string; records?: number }[] }[] } =
      JSON.parse(before().get("data/index.json") ?? "");
    const ajv = new Ajv2020({ strict: true });
    expect(ajv.validate(JSON.parse(before().get("data/index.schema.json") ?? ""), index)).toBe(true);
    expect(index.files.map(({ name }) => name)).toEqual([
      ...FILES.map((file) => `${file}.json`),
      "claims.csv",
      "graph.jsonld",
    ]);
    for (const { name, records, parts } of index.files) {
      const [stem, extension] = name.split(".");
      expect(parts.map(({ file }) => file)).toEqual([`${stem}-1.${extension}`, `${stem}-2.${extension}`, name]);
      if (records === undefined) continue;
      const lengths = parts.map(({ file }) => JSON.parse(before().get(`data/${file}`) ?? "").length);
      expect(lengths).toEqual(parts.map((part) => part.records));
      expect(lengths.reduce((sum, length) => sum + length, 0)).toBe(records);
    }
    expect(index.files.find(({ name }) => name === "sources.json")?.parts.map(({ records }) => records)).toEqual([
      100, 100, 130,
    ]);
  });

  test("of which a change of an old article touches one", () => {
    expect(changes(contents([...articles(42), ...sources, topic("unused")]))).toEqual([
      "data/articles-1.json",
      "data/claims-1.json",
      "data/corrections-1.json",
      "data/graph-1.jsonld",
      "data/index.json",
    ]);
  });

  test("of which a new article with its sources and speakers touches the newest", () => {
    const more = [
      article("z-new", { date: "2026-02-01", records: { س: { by: "أحد (بالصفة)", sources: ["work a-new"] } } }),
      source("a-new"),
    ];
    expect(changes(contents([...nouns, ...more]))).toEqual(
      [
        ...FILES.filter((file) => file !== "corrections" && file !== "topics").map((file) => `data/${file}.json`),
        "data/claims.csv",
        "data/graph.jsonld",
        "data/index.json",
      ].toSorted(),
    );
  });
});
