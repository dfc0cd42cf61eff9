/** Records that an import proposes: each accepted or refused by itself, and no word of the text is lost. */
import { expect, test } from "vitest";
import { acceptProposal, proposalsIn, refuseProposal } from "../../desk/proposals.ts";
import { importFile } from "../../src/import/import-file.ts";

const PAGE =
  "<!doctype html><title>السد</title><article><h1>خبر السد</h1><p>قالت هيئة المياه إن منسوب السد انخفض أربعة أمتار.</p><p>وأعلن اتحاد المزارعين أن القنوات تفقد نصف الماء.</p></article>";

test("accepting drops the sign alone, refusing the record and its mark", async () => {
  const { articles } = await importFile(
    { name: "a.html", bytes: new TextEncoder().encode(PAGE) },
    { names: ["هيئة المياه", "اتحاد المزارعين"], taken: [] },
  );
  const text = articles[0]?.text ?? "";
  const found = proposalsIn(text);
  expect(found.map(({ record }) => record)).toEqual(["القائل: هيئة المياه", "القائل: اتحاد المزارعين"]);
  expect(found.every(({ words }) => words !== "" && text.includes(words))).toBe(true);
  const [first, second] = found.map(({ label }) => label);
  const accepted = acceptProposal(text, first ?? "");
  expect(proposalsIn(accepted).map(({ label }) => label)).toEqual([second]);
  expect(accepted).toContain(`[^${first}]:\n    - القائل: هيئة المياه`);
  const refused = refuseProposal(accepted, second ?? "");
  expect(proposalsIn(refused)).toEqual([]);
  expect(refused).not.toContain(`[^${second}]`);
  expect(refused).toContain("القنوات تفقد نصف الماء");
});
