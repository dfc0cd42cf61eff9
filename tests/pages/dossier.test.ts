/** The plan of the dossier in content/: what visitors see first must hold in every link and every data file. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { expect, test } from "vitest";
import { buildGraph } from "../../src/graph/build-graph.ts";
import { parseOnce } from "../setup/parse-once.ts";
import { anchorsIn, linksIn } from "./links-in.ts";
import { planSite } from "./plan-site.ts";

const CONTENT = join(import.meta.dirname, "../../content");
const nouns = readdirSync(CONTENT, { recursive: true, encoding: "utf8" })
  .filter((path) => /\.(?:md|yaml)$/u.test(path))
  .map((path) => parseOnce({ path: path.replaceAll("\\", "/"), bytes: readFileSync(join(CONTENT, path)) }).noun)
  .filter((noun) => noun !== undefined);
const { graph } = buildGraph(nouns, { drafts: false });
const { pages, diagnostics } = planSite(graph);
const views = pages.flatMap((page) => (page.kind === "html" ? [page.view()] : []));
const fileAt = (address: string) => {
  const page = pages.find((each) => each.address === address);
  return page?.kind === "file" ? String(page.content()) : "";
};

test("no address is taken twice and no link between files of content is broken", () => {
  expect(diagnostics).toEqual([]);
});

test("every link and every fragment lands", () => {
  const addresses = new Set(pages.map(({ address }) => address));
  const anchors = new Map(views.map((view) => [view.head.address, anchorsIn(view)]));
  const dead = views.flatMap((view) =>
    linksIn(view)
      .filter(
        ({ address, fragment }) =>
          !addresses.has(address) || (fragment !== undefined && !anchors.get(address)?.includes(fragment)),
      )
      .map(({ address, fragment }) => `${view.head.address} → ${address}#${fragment}`),
  );
  expect(dead).toEqual([]);
});

test.each(["articles", "topics", "sources", "claims", "assertions"])("data/%s.json is what its schema says", (file) => {
  const ajv = new Ajv2020({ strict: true, allErrors: true });
  addFormats.default(ajv);
  const validate = ajv.compile(JSON.parse(fileAt(`data/${file}.schema.json`)));
  const records: unknown = JSON.parse(fileAt(`data/${file}.json`));
  validate(records);
  expect(validate.errors).toBeNull();
  expect(records).not.toEqual([]);
});

test("the front page leads with the dossier, a claim of it beside, and shows what is contested", () => {
  const home = views.find((view) => view.kind === "home");
  expect(home).toMatchObject({
    dossier: { name: "هجوم سجن الصناعة", articles: 6 },
    leadClaim: { text: expect.any(String) },
  });
  expect(home?.kind === "home" && home.conflicts.length).toBeGreaterThan(0);
});

test("a claim is never a title in the site's own voice: its speaker stands before it", () => {
  const titles = views.flatMap((view) => (view.kind === "claim" ? [view.head.title] : []));
  expect(titles.length).toBeGreaterThan(10);
  for (const title of titles) expect(title).toMatch(/^[^:]+: [^:]/u);
});

test("the front page leads with what somebody affirms, and sets the staged play against planning and cooperation", () => {
  const home = views.find((view) => view.kind === "home");
  if (home?.kind !== "home") throw new Error("the plan has no front page");
  expect(home.leadClaim?.speech.speakers).not.toEqual([]);
  expect(home.conflicts.map(({ one, many }) => [one.text, many[0]?.claim.text])).toEqual([
    [
      "الهجوم على سجن الصناعة مسرحية معدّة لتهجير سكان الأحياء الجنوبية",
      "هجوم بهذا الحجم ما كان ممكنًا من دون تخطيط وتعاون بين أطراف إقليمية وداخلية",
    ],
  ]);
});

test("every verb that introduces a claim is its speaker's: who warns, who affirms, who only says", () => {
  const verbs = views.flatMap((view) =>
    view.kind === "claim"
      ? view.assertions.map(({ speech, cue }) => [speech.speakers.map(({ name }) => name), cue])
      : [],
  );
  const strong = verbs.filter(([, cue]) => cue !== undefined && "strength" in cue && cue.strength !== "neutral");
  expect(strong).toEqual([
    [["الغارديان"], { verb: "حذّر", strength: "warning", subject: "guardian" }],
    [["المركز الإعلامي لقسد"], { verb: "أكّد", strength: "affirming", subject: "sdf-media-centre" }],
  ]);
});

test("no topic of the dossier counts nothing: an article whose claim is about it deals with it", () => {
  const index = views.find((view) => view.kind === "topicIndex");
  const topics = index?.kind === "topicIndex" ? index.groups.flatMap((group) => group.topics) : [];
  expect(topics.length).toBeGreaterThan(20);
  expect(topics.filter(({ articles }) => articles === 0)).toEqual([]);
});
