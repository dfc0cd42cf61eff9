/** Several who spoke together: no map, table or thread tells that one of them had the words from another. */
import { describe, expect, test } from "vitest";
import type { ThreadNode } from "../../src/pages/views/parts.ts";
import { chainMap } from "../../templates/figures/chain-map.ts";
import { render } from "./rendering.ts";
import { VIEWS } from "./sample/views.ts";

const node = (name: string, relation: ThreadNode["relation"], gap = false): ThreadNode => ({
  agent: { name, anonymity: "named" },
  role: relation === "unstated" ? "originator" : "relay",
  relation,
  gap,
  collective: false,
});
const TOGETHER = [node("الوزارة", "unstated"), node("البلدية", "unstated"), node("الجريدة", "derives")];
const end = { id: "us", label: "هذا الموقع", look: "us" };
const edgesOf = (nodes: readonly ThreadNode[]) =>
  chainMap([{ thread: { nodes, loop: false }, end, voice: "بصوت الكاتب" }]).edges.map(
    ({ from, to }) => `${from} > ${to}`,
  );

describe("on a map", () => {
  test("a way leaves each of them", () => {
    expect(edgesOf(TOGETHER)).toEqual([
      "agent الوزارة > agent الجريدة",
      "agent الجريدة > us",
      "agent البلدية > agent الجريدة",
    ]);
  });

  test("a gap behind a speaker passed the words on", () => {
    const gap = node("؟", "unstated", true);
    expect(edgesOf([node("الوزارة", "unstated"), gap])).toEqual(["agent الوزارة > gap 0.1", "gap 0.1 > us"]);
  });
});

test("they are one cell of the table, and one node of the thread", () => {
  const [first] = VIEWS.claim.assertions;
  if (first === undefined) throw new Error("The sample's claim has no assertions.");
  const said = { ...first, thread: { nodes: TOGETHER, loop: false } };
  const html = render({ ...VIEWS.claim, assertions: [said, said], drifts: [] });
  expect(html).toContain("<tr><td>الوزارة، البلدية</td><td>الجريدة</td>");
  const items = html.split('<ol class="thread">')[1]?.split("</ol>")[0]?.match(/<li/gu);
  expect(items).toHaveLength(3);
});

test("a speaker of the same kind as another is described once", () => {
  const [mark] = VIEWS.article.marks.filter(({ kind }) => kind === "claim");
  if (mark?.kind !== "claim") throw new Error("The sample's article marks no claim.");
  const unnamed = ["أ", "ب"].map((name) => ({ name, anonymity: "unnamedGroup" as const }));
  const assertion = { ...mark.assertion, asserters: unnamed, thread: { nodes: [], loop: false } };
  const html = render({ ...VIEWS.article, marks: [{ ...mark, assertion }] });
  expect(html.match(/جماعة لا تُسمّى/gu)).toHaveLength(1);
});

test("the title of a claim that several say has its words, however long their names", () => {
  const long = ["أ", "ب"].map((name) => ({ name: `${name} ${"طويل ".repeat(6)}`.trim(), anonymity: "named" as const }));
  const title = `${long.map(({ name }) => name).join("، ")}: السد لم يُصن`;
  const { verbatim: _, ...claim } = VIEWS.claim.claim;
  const head = { ...VIEWS.claim.head, title };
  const html = render({ ...VIEWS.claim, head, claim: { ...claim, asserters: long, text: "السد لم يُصن" } });
  expect(/<title>([^<]*)/u.exec(html)?.[1]).toContain(`${long[0]?.name}، …: السد لم يُصن`);
});
