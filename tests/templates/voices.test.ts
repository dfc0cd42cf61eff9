/** Who stands to a claim, and how: a page never has somebody say what they deny, nor quotes what nobody said. */
import { describe, expect, test } from "vitest";
import type { ClaimView } from "../../src/pages/plans/plan-claims.ts";
import type { AgentRef, AssertionView, ClaimSummary } from "../../src/pages/views/parts.ts";
import { render } from "./rendering.ts";
import { VIEWS } from "./sample/views.ts";

const MINISTRY: AgentRef = { name: "الوزارة", anonymity: "named" };
const PAGE: ClaimView = VIEWS.claim;
const { ownVoice: _, ...ATTRIBUTED } = PAGE.claim;

/** The text of the part of a page between two things in its markup, without tags. */
function textBetween(html: string, from: string, to: string): string {
  const [, after = ""] = html.split(from, 2);
  return (after.split(to, 1)[0] ?? "").replaceAll(/<[^>]*>/gu, "").trim();
}

const page = (claim: Partial<ClaimSummary>): string => render({ ...PAGE, claim: { ...ATTRIBUTED, ...claim } });
const voicesOf = (html: string): string => textBetween(html, '<p class="asserters">', "</p>");

describe("above a claim", () => {
  test.each([
    ["who affirms it", { asserters: [MINISTRY] }, "الوزارة"],
    ["the article, where it says so itself", { asserters: [], ownVoice: true }, "بصوت الكاتب"],
    [
      "who only denies it, with the denial",
      { asserters: [], others: [{ agent: MINISTRY, stance: "denies" }] },
      "الوزارة (نفي)",
    ],
    [
      "who did not reply, behind the one who affirms",
      { asserters: [{ ...MINISTRY, name: "المجلس" }], others: [{ agent: MINISTRY, stance: "noReply" }] },
      "المجلس، الوزارة (لا ردّ)",
    ],
    ["nobody, where nobody is known", { asserters: [] }, ""],
  ] satisfies [string, Partial<ClaimSummary>, string][])("stands %s", (_who, claim, told) => {
    expect(voicesOf(page(claim))).toBe(told);
  });
});

test("words are a quotation only where somebody is quoted with them", () => {
  const heading = (html: string): string | undefined => /<h1 class="([^"]*)"/u.exec(html)?.[1];
  expect(heading(page({}))).toBe("proposition");
  expect(heading(page({ verbatim: true }))).toBe("proposition verbatim");
});

describe("where a claim is said", () => {
  const [first] = PAGE.assertions;
  const said = (assertion: Partial<AssertionView>): string =>
    render({ ...PAGE, assertions: first === undefined ? [] : [{ ...first, asserters: [MINISTRY], ...assertion }] });
  const asserterOf = (html: string): string => textBetween(html, '<span class="asserter">', '<span class="cue">');

  test("a denial is told beside the name, whatever the verb", () => {
    expect(asserterOf(said({ stance: "denies" }))).toBe("الوزارة (نفي)");
    expect(asserterOf(said({ stance: "affirms" }))).toBe("الوزارة");
  });

  test("what was read, what it relays, and what the speaker rests on are three things", () => {
    const source = first?.carriers[0]?.source;
    if (source === undefined) throw new Error("the sample has no carrier");
    const html = said({
      carriers: [{ source }],
      basis: [{ kind: "unknown" }],
      evidence: [{ source: { ...source, text: "سجل المضخات" } }],
      statedDate: "2025-08-03",
    });
    const facts = [...html.matchAll(/<dt>([^<]*)<\/dt>/gu)].map(([, name]) => name);
    expect(facts).toEqual(expect.arrayContaining(["ورد في", "أصل ما نُقل", "يستند قائله إلى", "تاريخ القول"]));
    expect(html).toContain('<time datetime="2025-08-03">');
  });
});
