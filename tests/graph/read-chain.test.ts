/** Chains as people write them, forward and backward. */
import { describe, expect, test } from "vitest";
import type { Diagnostic } from "../../src/diagnostics/diagnostic.ts";
import { indexPhrases } from "../../src/graph/chains/phrase-index.ts";
import { readChain } from "../../src/graph/chains/read-chain.ts";
import { name } from "./newsroom.ts";

const KNOWN = indexPhrases(["الغارديان", "مسؤولون غربيون", "وكالة", "ناطق عن الوزارة", "صحيفة ما ثم كان", "أبو-عمر"]);

function read(text: string) {
  const faults: Diagnostic[] = [];
  const { parts } = readChain(name(text, "a.md", 7, 12), KNOWN, (fault) => faults.push(fault));
  return {
    parts: parts.map((part) => (part.kind === "gap" ? "؟" : part.name.text)),
    columns: parts.map((part) => (part.kind === "gap" ? part.place : part.name.place).column),
    suspects: parts.flatMap((part) => (part.kind === "name" && part.suspect ? [part.name.text] : [])),
    faults: faults.map(({ code, place }) => `${code} ${place.column}`),
  };
}

describe("readChain", () => {
  test.each([
    ["مسؤولون غربيون ثم الغارديان", ["مسؤولون غربيون", "الغارديان"]],
    ["مسؤولون غربيون ثُمَّ الغارديان", ["مسؤولون غربيون", "الغارديان"]],
    ["الغارديان عن مسؤولون غربيون", ["مسؤولون غربيون", "الغارديان"]],
    ["وكالة نقلًا عن الغارديان عن مسؤولون غربيون", ["مسؤولون غربيون", "الغارديان", "وكالة"]],
    ["؟ ثم الغارديان", ["؟", "الغارديان"]],
    ["الغارديان عن ؟ عن وكالة", ["وكالة", "؟", "الغارديان"]],
    ["وكالة ثم ? ثم الغارديان", ["وكالة", "؟", "الغارديان"]],
    ["الغارديان", ["الغارديان"]],
    ["وكالة، ثم الغارديان", ["وكالة", "الغارديان"]],
    ["نقلا عن مسؤولون غربيون", ["مسؤولون غربيون"]],
    ["نقلًا عن وكالة عن مسؤولون غربيون", ["مسؤولون غربيون", "وكالة"]],
    ["وكالة رواية عن الغارديان", ["الغارديان", "وكالة"]],
    ["ونقلا عن وكالة", ["وكالة"]],
    ["نقلا عن ؟", ["؟"]],
    ["نقلا عن مصدر (مجهول)", ["مصدر (مجهول)"]],
    ["نقلا عن ثلاثة مصادر (مجموعة مجهولة؛ العدد: 3)", ["ثلاثة مصادر (مجموعة مجهولة؛ العدد: 3)"]],
    ["نقلا عن المسؤول عن السجن (بالصفة)", ["المسؤول عن السجن (بالصفة)"]],
    ["نقلا عن ناطق عن الوزارة", ["ناطق عن الوزارة"]],
    ["نقلا عن الغارديان نقلا عن مسؤولون غربيون", ["مسؤولون غربيون", "الغارديان"]],
    ["نقلا عن وكالة ثم الغارديان", ["وكالة", "الغارديان"]],
    ["حكاية عن شاهد (مجهول) ثم وكالة", ["شاهد (مجهول)", "وكالة"]],
    ["رواية عن شاهد (مجهول)", ["شاهد (مجهول)"]],
    ["وكالة، نقلا عن الغارديان", ["الغارديان", "وكالة"]],
    ["وكالة ناقلة عن الغارديان", ["الغارديان", "وكالة"]],
    ["الغارديان أخذا عن وكالة", ["وكالة", "الغارديان"]],
    ["نقلت وكالة عن مسؤولون غربيون", ["مسؤولون غربيون", "وكالة"]],
    ["تنقل وكالة عن الغارديان عن مسؤولون غربيون", ["مسؤولون غربيون", "الغارديان", "وكالة"]],
    ["روت وكالة عن شاهد (مجهول)", ["شاهد (مجهول)", "وكالة"]],
    ["على لسان مسؤولون غربيون", ["مسؤولون غربيون"]],
    ["بحسب وكالة", ["وكالة"]],
    ["وفق وكالة عن مسؤولون غربيون", ["مسؤولون غربيون", "وكالة"]],
    ["وكالة عن المسؤول عن السجن (بالصفة)", ["المسؤول عن السجن (بالصفة)", "وكالة"]],
    ["وكالة عن الغارديان عن المسؤول عن أمن السجن (مجهول)", ["المسؤول عن أمن السجن (مجهول)", "الغارديان", "وكالة"]],
    ["وكالة عن مصدر عن ضابط (مجهول)", ["ضابط (مجهول)", "مصدر", "وكالة"]],
  ])("reads «%s» from the origin to us", (text, parts) => {
    expect(read(text)).toMatchObject({ parts, faults: [], suspects: [] });
  });

  test("knows names longest first, so that «عن» and «ثم» inside one are safe", () => {
    expect(read("الغارديان عن ناطق عن الوزارة").parts).toEqual(["ناطق عن الوزارة", "الغارديان"]);
    expect(read("صحيفة ما ثم كان ثم وكالة").parts).toEqual(["صحيفة ما ثم كان", "وكالة"]);
    expect(read("أبو عمر ثم وكالة").suspects).toEqual([]);
  });

  test("keeps brackets with their name", () => {
    expect(read("جندي سابق (مجهول، شاهد) ثم الغارديان").parts).toEqual(["جندي سابق (مجهول، شاهد)", "الغارديان"]);
  });

  test("places every part at its own column", () => {
    expect(read("مسؤولون غربيون ثم الغارديان").columns).toEqual([12, 30]);
  });

  test("tells a missing part at the word that should follow one", () => {
    expect(read("الغارديان ثم ثم وكالة").faults).toEqual(["chain-unreadable 22"]);
    expect(read("ثم ثم").faults).toEqual(["chain-unreadable 12"]);
    expect(read("الغارديان ثم").faults).toEqual(["chain-unreadable 22"]);
    expect(read("نقلا عن").faults).toEqual(["chain-unreadable 12"]);
    expect(read("ثم الغارديان").faults).toEqual(["chain-unreadable 12"]);
  });

  test("suspects what mixes both directions, or goes on behind a known name", () => {
    expect(read("الغارديان عن وكالة ثم مسؤولون غربيون").suspects).toEqual(["الغارديان عن وكالة"]);
    expect(read("الغارديان ووكالة ثم مسؤولون غربيون").suspects).toEqual(["الغارديان ووكالة"]);
  });
});
