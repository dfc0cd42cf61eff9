/** Every state can be recomputed from the published files alone: by a program that was written from docs/data.md. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import type { Graph } from "../../../src/graph/graph.ts";
import { CORROBORATION_STATES } from "../../../src/model/vocabulary.ts";
import { planData } from "../../../src/pages/data/plan-data.ts";
import { readCases } from "../../conformance/read-case.ts";
import { fromCase, fromFolder } from "../../graph/from-content.ts";
import { article, source, topic } from "../../graph/newsroom.ts";
import { nounsOf, type Plan, plans, settled } from "../../graph/random-newsroom.ts";
import { runs } from "../../setup/laws.ts";
import { beginSite } from "../plan-site.ts";
import { graphOf, SMALL } from "../small-newsroom.ts";
import { recompute } from "./second-program.ts";

if (process.env.ISNAD_LONG) vi.setConfig({ testTimeout: 1_200_000 });
const TESTS = join(import.meta.dirname, "../..");

/** The data files of a site, as text; nothing else of it. */
function filesOf(graph: Graph): (name: string) => string {
  const pages = planData(beginSite(graph)).map(({ page }) => page);
  return (name) => {
    const page = pages.find(({ address }) => address === `data/${name}`);
    if (page?.kind !== "file") throw new Error(`no file data/${name}`);
    return String(page.content());
  };
}

/** All that the files say of all claims is what follows from the rest of them; gives the states that were met. */
function expectRecomputed(graph: Graph): string[] {
  const verdicts = recompute(filesOf(graph));
  expect(verdicts.map(({ id }) => id).toSorted()).toEqual([...graph.claims.keys()].toSorted());
  expect(verdicts.map(({ id, found }) => ({ id, ...found }))).toEqual(
    verdicts.map(({ id, said }) => ({ id, ...said })),
  );
  return verdicts.map(({ found }) => found.state);
}

test.each([
  ["the dossier", join(TESTS, "../content")],
  ["the small newsroom of the site tests", join(TESTS, "site")],
])("%s", (_, folder) => {
  expect(expectRecomputed(fromFolder(folder).graph).length).toBeGreaterThan(5);
});

test("the newsroom of one of everything", () => {
  expect(new Set(expectRecomputed(graphOf(SMALL))).size).toBeGreaterThan(2);
});

test("every case of conformance", () => {
  const graphs = readCases().map((each) => fromCase(each).graph);
  expect(graphs.length).toBeGreaterThan(100);
  expect(new Set(graphs.flatMap(expectRecomputed)).size).toBe(6);
});

describe("every case of a complaint", () => {
  const cases = join(TESTS, "diagnostics/cases");
  const graphs = readdirSync(cases).map((folder) => fromFolder(join(cases, folder, "content")).graph);
  test("all of them", () => {
    expect(graphs.flatMap(expectRecomputed).length).toBeGreaterThan(40);
  });
});

/** The same people, all of them named, saying one thing: what random newsrooms seldom do by themselves. */
const ofOneMind = (plan: Plan): Plan => ({
  ...plan,
  agents: plan.agents.map((agent, i) => ({ ...agent, anonymity: "named", partOf: i % 2 === 0 ? [] : agent.partOf })),
  claims: plan.claims.map((claim, i) => ({
    ...claim,
    stance: "affirms",
    retracted: false,
    repeats: i === 0 ? undefined : 0,
  })),
});

test("random newsrooms, of every state", () => {
  const met = new Set<string>();
  fc.assert(
    fc.property(plans, (plan) => {
      for (const each of [plan, ofOneMind(settled(plan))])
        for (const state of expectRecomputed(graphOf(nounsOf(each)))) met.add(state);
    }),
    { numRuns: runs(200) },
  );
  expect([...met].toSorted()).toEqual(Object.keys(CORROBORATION_STATES).toSorted());
});

test("a newsroom whose files are cut in parts", () => {
  const graph = graphOf([
    ...Array.from({ length: 60 }, (_, n) => topic(`body-${n}`)),
    ...Array.from({ length: 90 }, (_, n) => source(`work-${n}`, { publisher: `body-${n % 60}` })),
    ...Array.from({ length: 330 }, (_, n) =>
      article(`a-${n}`, {
        records: Object.fromEntries(
          [0, 1, 2].map((at) => [
            `قول-${at}`,
            { by: `body-${(n * 7 + at * 11) % 60}`, sources: [`work work-${(n * 3 + at) % 90}`] },
          ]),
        ),
      }),
    ),
  ]);
  const index: { files: { name: string; parts: object[] }[] } = JSON.parse(filesOf(graph)("index.json"));
  expect(index.files.map(({ parts }) => parts.length)).toEqual(index.files.map(() => 3));
  expect(expectRecomputed(graph).length).toBe(990);
});

test("the program knows nothing of ours", () => {
  const program = readFileSync(join(import.meta.dirname, "second-program.ts"), "utf8");
  expect(program).toContain("export function recompute");
  expect(program).not.toMatch(/\bimport\b|\brequire\(/u);
});

test("the program tells what is not so", () => {
  const read = filesOf(graphOf(SMALL));
  const changed = (name: string) => read(name).replaceAll('"stance":"affirms"', '"stance":"denies"');
  const verdicts = recompute(changed);
  expect(verdicts.every(({ found }) => found.state === "none")).toBe(true);
  expect(verdicts.some(({ said, found }) => said.state !== found.state)).toBe(true);
});
