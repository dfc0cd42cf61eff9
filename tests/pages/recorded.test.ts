/** All pages of small newsrooms as their templates are given them, and all files beside them, as recorded. */
import { join } from "node:path";
import { describe, test } from "vitest";
import { groupBy } from "../../src/base/group-by.ts";
import type { Graph } from "../../src/graph/graph.ts";
import type { Page } from "../../src/pages/page.ts";
import { type Case, readCases } from "../conformance/read-case.ts";
import { fromCase, fromFolder } from "../graph/from-content.ts";
import { plainText } from "../setup/plain-text.ts";
import { expectRecorded, expectRecordedParts } from "../setup/recorded.ts";
import { planSite } from "./plan-site.ts";
import { graphOf, SMALL } from "./small-newsroom.ts";

const NEWSROOMS: Readonly<Record<string, () => Graph>> = {
  small: () => graphOf(SMALL),
  every: () => fromFolder(join(import.meta.dirname, "../newsroom")).graph,
};

const write = (page: Page): string => {
  const { address } = page;
  // The frame is the same around every page.
  if (page.kind === "html") return `# ${address}\n${plainText({ ...page.view(), frame: undefined })}`;
  const content = page.content();
  return `# ${address}\n${typeof content === "string" ? content : `${content.length} bytes`}\n`;
};

/** Claims that are told in two ways, and what is said of each: one newsroom a file. */
test("claims of conformance, as recorded", () => {
  const cases = readCases().filter(({ name }) => /^(?:drift|count|state|relay)/u.test(name));
  const tell = (each: Case): string => {
    const { name } = each;
    const { pages } = planSite(fromCase(each).graph);
    const views = pages
      .flatMap((page) => (page.kind === "html" && page.address.startsWith("claims/") ? [page.view()] : []))
      .filter((view) => view.kind === "claim");
    return `# ${name}\n${plainText(views.map((view) => ({ ...view, frame: undefined, head: { title: view.head.title, description: view.head.description } })))}`;
  };
  expectRecordedParts(import.meta.dirname, "conformance.yaml", cases, tell);
});

describe.each(Object.entries(NEWSROOMS))("%s", (name, graph) => {
  const { pages, diagnostics } = planSite(graph());
  // Schemas are the same for every site.
  const told = pages.filter(({ address }) => name === "small" || !address.endsWith(".schema.json"));
  const kinds = groupBy(told, (page) => (page.kind === "html" ? page.view().kind : "file"));
  test.each([...kinds])("%s, as recorded", (kind, group) => {
    expectRecorded(import.meta.dirname, `${name}/${kind}.yaml`, group.map(write).join("\n"));
  });

  test("the frame of every page, and what is told, as recorded", () => {
    const [frame] = pages.flatMap((page) => (page.kind === "html" ? [page.view().frame] : []));
    expectRecorded(import.meta.dirname, `${name}/frame.yaml`, plainText({ frame, diagnostics }));
  });
});
