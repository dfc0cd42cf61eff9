/** Two editions side by side: each change of a script is told as what it is, spelling not at all. */
import { expect, test } from "vitest";
import { compareEditions } from "../../../src/graph/changes/compare-editions.ts";
import { type EditionState, editionState } from "../../../src/graph/changes/edition-state.ts";
import { all } from "../../setup/laws.ts";
import { fromTexts } from "../from-content.ts";
import { article, SCRIPT, START, TOPIC, told } from "./script.ts";

const stateOf = (text: string): EditionState => editionState(fromTexts({ ...START, "articles/dam.md": text }).graph);

const steps = SCRIPT.map(([done, text, events], at) => ({ done, text, events, before: SCRIPT[at - 1]?.[1] }));

test.each(steps.slice(1))("$done", ({ before, text, events }) => {
  const seen = compareEditions(stateOf(before ?? ""), stateOf(text)).map(({ kind, what }) => `${kind} ${what}`);
  expect(seen).toEqual(told(events, seen));
});

test("each is told with the claim as it was and as it is; one that went with what it last was", () => {
  const [old, now] = [stateOf(article()), stateOf(article({ words: "السد آمن وفيه أربعة شقوق" }))];
  const changes = compareEditions(old, now).flatMap((change) => (change.kind === "claim" ? [change] : []));
  expect(changes.map(({ before, claim }) => [before?.text, claim.text])).toEqual(
    changes.map(() => ["السد سليم وفيه ثلاثة شقوق صغيرة", "السد آمن وفيه أربعة شقوق"]),
  );
  expect(changes.map(({ what }) => what).sort()).toEqual(["figure", "reworded"]);
  const came = compareEditions(stateOf("---\nالعنوان: ع\nالتاريخ: 2026-01-01\n---\n\nن.\n"), now);
  expect(came.flatMap((change) => (change.kind === "claim" ? [[change.what, change.before]] : []))).toEqual([
    ["appeared", undefined],
  ]);
});

test("nothing differs between an edition and itself", () => {
  for (const { text } of all(steps)) expect(compareEditions(stateOf(text), stateOf(text))).toEqual([]);
});

const things = (before: Readonly<Record<string, string>>, after: Readonly<Record<string, string>>): string[] => {
  const [then, now] = [before, after].map((files) => editionState(fromTexts({ ...START, ...files }).graph));
  if (then === undefined || now === undefined) throw new Error("two editions are compared");
  return compareEditions(then, now).flatMap((each) => (each.kind === "thing" ? [`${each.what} ${each.thing.id}`] : []));
};
const WITHDRAWN = article({ more: "مسحوب: للاختبار.\n" });

test("what says that a thing was withdrawn cannot go either; what is published again appears", () => {
  expect(things({ "articles/dam.md": article() }, { "articles/dam.md": WITHDRAWN })).toEqual(["withdrawn dam"]);
  expect(things({ "articles/dam.md": WITHDRAWN }, {})).toEqual(["removed dam"]);
  expect(things({ "articles/dam.md": WITHDRAWN }, { "articles/dam.md": article() })).toEqual(["appeared dam"]);
});

test("what is joined to a thing that stood already has moved there", () => {
  const old = { "topics/council.md": TOPIC("المجلس"), "topics/house.md": TOPIC("الدار") };
  const joined = TOPIC("المجلس").replace("النوع", "عناوين سابقة: [/topics/house/]\nالنوع");
  expect(things(old, { "topics/council.md": joined })).toEqual(["moved council"]);
  expect(things(old, { "topics/council.md": TOPIC("المجلس") })).toEqual(["removed house"]);
});

const claims = (before: Readonly<Record<string, string>>, after: Readonly<Record<string, string>>): string[] => {
  const [then, now] = [before, after].map((files) => editionState(fromTexts(files).graph));
  if (then === undefined || now === undefined) throw new Error("two editions are compared");
  return compareEditions(then, now).flatMap((each) => (each.kind === "claim" ? [each.what] : []));
};
const SAID = (who: string, more = ""): string => article({ record: [`القائل: ${who}`, "المصدر: محضر الجلسة"], more });
const MINUTES = "المصادر:\n  - الاسم: محضر الجلسة\n";

test("who is said to say it is the same where its article is renamed, or a topic or a source of that name comes to be", () => {
  const unnamed = SAID("مسؤولون (مجموعة مجهولة)", MINUTES);
  const moved = SAID("مسؤولون (مجموعة مجهولة)", `${MINUTES}عناوين سابقة: [/articles/dam/]\n`);
  expect(claims({ "articles/dam.md": unnamed }, { "articles/barrage.md": moved })).toEqual([]);
  expect(
    claims(
      { "articles/dam.md": SAID("الهيئة (مسمّى)", MINUTES) },
      {
        "articles/dam.md": SAID("الهيئة"),
        "topics/board.md": TOPIC("الهيئة"),
        "sources/minutes.md": "---\nالاسم: محضر الجلسة\n---\n",
      },
    ),
  ).toEqual([]);
});

test("how far it is known who says it is part of who says it", () => {
  const [named, unnamed] = [SAID("خبير (مسمّى)", MINUTES), SAID("خبير (مجهول)", MINUTES)];
  expect(claims({ "articles/dam.md": named }, { "articles/dam.md": unnamed })).toContain("attribution");
});
