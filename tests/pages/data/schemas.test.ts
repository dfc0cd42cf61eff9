/** The schemas of the data files refuse what is not so: any value of another kind, any name that nobody explained. */
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { describe, expect, test } from "vitest";
import { SCHEMAS } from "../../../src/pages/data/schemas.ts";
import { fromTexts } from "../../graph/from-content.ts";
import { EXAMPLES } from "../../setup/guide-examples.ts";
import { planSite } from "../plan-site.ts";

type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json };

/** Each spoilt copy of a value, with the way to what was spoilt; one place at a time. */
function* spoilt(value: Json, way = ""): Generator<{ readonly way: string; readonly copy: Json }> {
  for (const copy of others(value, /\w*$/u.exec(way)?.[0])) yield { way, copy };
  if (Array.isArray(value))
    for (const [at, item] of value.entries())
      for (const each of spoilt(item, `${way}[${at}]`)) yield { way: each.way, copy: value.with(at, each.copy) };
  else if (isRecord(value))
    for (const [name, item] of Object.entries(value))
      for (const each of spoilt(item, `${way}.${name}`)) yield { way: each.way, copy: { ...value, [name]: each.copy } };
}

/** Which signs say both yes and no; every other is there or is absent. */
const EITHER: readonly (string | undefined)[] = ["declared", "known", "loop", "originSilent", "explained"];

/** What never stands where a value of this kind does. */
function others(value: Json, name: string | undefined): readonly Json[] {
  if (Array.isArray(value)) return [{}, "قائمة"];
  if (isRecord(value)) return [[], { ...value, مجهول: 1 }];
  if (typeof value === "string") return [7];
  if (typeof value === "number") return ["7"];
  return EITHER.includes(name) ? [1] : [1, false];
}

const isRecord = (value: Json): value is { readonly [name: string]: Json } =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const { pages } = planSite(fromTexts(Object.fromEntries(EXAMPLES.map(({ path, text }) => [path, text]))).graph);

describe.each(Object.keys(SCHEMAS))("data/%s.json", (file) => {
  const page = pages.find(({ address }) => address === `data/${file}.json`);
  const records: Json = JSON.parse(page?.kind === "file" ? String(page.content()) : "");
  const ajv = new Ajv2020({ strict: true });
  addFormats.default(ajv);
  const isValid = ajv.compile(Object(SCHEMAS)[file]);

  test("is what its schema says, and whatever of it is of another kind is refused", () => {
    expect(isValid(records)).toBe(true);
    const ways = new Set<string>();
    for (const { way, copy } of spoilt(records)) {
      expect(isValid(copy), way).toBe(false);
      ways.add(way.replace(/\[\d+\]/gu, "[]"));
    }
    expect(ways.size).toBeGreaterThan(4);
  });
});
