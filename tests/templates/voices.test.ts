/** Who stands to a claim, and how: a page never has somebody say what they deny, nor quotes what nobody said. */
import { describe, expect, test } from "vitest";
import type { ClaimView } from "../../src/pages/plans/plan-claims.ts";
import type { AgentRef, AssertionView, ClaimSummary, SpeakerRef } from "../../src/pages/views/parts.ts";
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

const PAPER: SpeakerRef = { name: "صحيفة النهر", anonymity: "named", type: "outlet" };
const page = (claim: Partial<ClaimSummary>): string => {
  const speech = claim.speech ?? { speakers: claim.asserters ?? ATTRIBUTED.asserters };
  return render({ ...PAGE, claim: { ...ATTRIBUTED, speech, ...claim } });
};
const voicesOf = (html: string): string => textBetween(html, "<h1>", '<span class="proposition');

describe("above a claim", () => {
  test.each([
    ["who affirms it, by a verb that agrees", { asserters: [MINISTRY] }, "تقول الوزارة:"],
    [
      "how it came, and a strong verb that is theirs",
      { speech: { speakers: [PAPER], verb: "حذّر", strength: "warning", passedOn: 1 } },
      "تحذّر صحيفة النهر، بما نُقل عنها:",
    ],
    [
      "everyone who affirms it",
      { speech: { speakers: [MINISTRY, PAPER], passedOn: 2 } },
      "تقول الوزارة، وصحيفة النهر، بما نُقل عنهما:",
    ],
    [
      "that only some of them came to us by others",
      { speech: { speakers: [MINISTRY, PAPER], passedOn: 1 } },
      "تقول الوزارة، وصحيفة النهر بما نُقل عنها:",
    ],
    ["nobody by name, and no verb of nobody", { asserters: [{ name: "؟", anonymity: "unknown" }] }, "قائل غير مذكور:"],
    [
      "the name alone, where nobody can tell how a verb agrees",
      { asserters: [{ name: "كيان", anonymity: "named" }] },
      "كيان:",
    ],
    ["the article, where it says so itself", { asserters: [], ownVoice: true }, "بصوت الكاتب:"],
    [
      "who only denies it, with the denial",
      { asserters: [], others: [{ agent: MINISTRY, stance: "denies" }] },
      "الوزارة (نفي)",
    ],
    [
      "who did not reply, behind the one who affirms",
      { asserters: [{ ...MINISTRY, name: "المجلس" }], others: [{ agent: MINISTRY, stance: "noReply" }] },
      "يقول المجلس: · الوزارة (لا ردّ)",
    ],
    ["as a claim, where nobody is known", { asserters: [] }, "قول:"],
  ] satisfies [string, Partial<ClaimSummary>, string][])("stands %s", (_who, claim, told) => {
    expect(voicesOf(page(claim))).toBe(told);
  });
});

test("words are a quotation only where somebody is quoted with them", () => {
  const heading = (html: string): string | undefined => /<h1>.*?<span class="(proposition[^"]*)"/u.exec(html)?.[1];
  expect(heading(page({}))).toBe("proposition");
  expect(heading(page({ verbatim: true }))).toBe("proposition verbatim");
});

test("a claim is never a heading by itself: who says it stands in the heading, before its words", () => {
  const heading = textBetween(page({ asserters: [MINISTRY] }), "<h1>", "</h1>");
  expect(heading).toBe(`تقول الوزارة: ${ATTRIBUTED.text}`);
});

describe("where a claim is said", () => {
  const [first] = PAGE.assertions;
  const said = (assertion: Partial<AssertionView>): string => {
    const speech = { speakers: [MINISTRY] };
    const all = first === undefined ? [] : [{ ...first, asserters: [MINISTRY], speech, ...assertion }];
    return render({ ...PAGE, assertions: all });
  };
  const asserterOf = (html: string): string => textBetween(html, '<span class="asserter">', "<a ");

  test("a denial is told beside the name, whatever the verb", () => {
    expect(asserterOf(said({ stance: "denies" }))).toMatch(/^الوزارة \(نفي\)/u);
    expect(asserterOf(said({ stance: "affirms" }))).toMatch(/^تقول الوزارة/u);
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
    expect(facts).toEqual(expect.arrayContaining(["ورد في", "أُخذ من", "يستند قائله إلى", "تاريخ القول"]));
    expect(html).toContain('<time datetime="2025-08-03">');
  });
});
