/** Several who spoke together: no figure or thread tells that one of them had the words from another. */
import { describe, expect, test } from "vitest";
import type { ThreadNode } from "../../src/pages/views/parts.ts";
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

/** The first sentence of the sample's claim, come by this way. */
const saidBy = (nodes: readonly ThreadNode[]) =>
  VIEWS.claim.assertions.slice(0, 1).map((first) => ({ ...first, thread: { nodes, loop: false } }));

/** The links of the first thread on the page of a claim that came so, and another way. */
function threadOf(nodes: readonly ThreadNode[]): readonly string[] {
  const assertions = [...saidBy(nodes), ...saidBy([node("أمل", "unstated")])];
  const html = render({ ...VIEWS.claim, assertions, drifts: [] });
  const [, items = ""] = /<ol class="thread way">(.*?)<\/ol>/su.exec(html) ?? [];
  return items.split("</li>").map((item) => item.replace(/<[^>]*>/gu, "").trim());
}

describe("in a figure and in a thread", () => {
  test("they are one link, and who passed their words on is another", () => {
    expect(threadOf(TOGETHER).slice(0, 2)).toEqual(["الوزارة، البلدية", expect.stringMatching(/^الجريدة/u)]);
  });

  test("a gap behind a speaker passed the words on", () => {
    const gap = node("؟", "unstated", true);
    expect(threadOf([node("الوزارة", "unstated"), gap]).slice(0, 2)).toEqual(["الوزارة", "حلقة غير مذكورة"]);
  });
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
