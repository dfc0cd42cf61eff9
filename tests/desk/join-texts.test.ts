/** Two texts that went apart: what only one side changed is in both, what both changed is left to be chosen. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { changesOfTheirs } from "../../desk/join-texts.ts";

/** Mine, with what came in. */
function joined(base: string, mine: string, theirs: string): string {
  return changesOfTheirs(base, mine, theirs)
    .toSorted((a, b) => b.from - a.from)
    .reduce((now, { from, to, insert }) => now.slice(0, from) + insert + now.slice(to), mine);
}

const BASE = "أولى.\n\nثانية.\n\nثالثة.\n";

test.each([
  ["only they", BASE, BASE.replace("ثانية", "ثانية منهم"), BASE.replace("ثانية", "ثانية منهم")],
  ["only I", BASE.replace("أولى", "أولى مني"), BASE, BASE.replace("أولى", "أولى مني")],
  ["each a paragraph", BASE.replace("أولى", "أولى مني"), BASE.replace("ثالثة.", ""), "أولى مني.\n\nثانية.\n\n\n"],
  [
    "both one paragraph",
    BASE.replace("ثانية", "ثانية مني"),
    BASE.replace("ثانية.", "ثانية منهم."),
    "أولى.\n\nثانية مني.\n\nثالثة.\n",
  ],
  ["they at its end, I at its beginning", `قبل.\n${BASE}`, `${BASE}بعد.\n`, `قبل.\n${BASE}بعد.\n`],
])("%s", (_, mine, theirs, expected) => {
  expect(joined(BASE, mine, theirs)).toBe(expected);
});

test("no line of mine that was changed is lost, and no untouched line of theirs", () => {
  const numbers = Array.from({ length: 9 }, (__, index) => index);
  const sides = fc.array(fc.constantFrom("base", "mine", "theirs"), { minLength: 9, maxLength: 9 });
  fc.assert(
    fc.property(sides, (owners) => {
      const text = (side: string): string =>
        numbers.map((number) => `سطر ${number}${owners[number] === side ? ` عند ${side}` : ""}.`).join("\n\n");
      const result = joined(text("none"), text("mine"), text("theirs"));
      for (const number of numbers) {
        const owner = owners[number] ?? "";
        expect(result).toContain(owner === "base" ? `سطر ${number}.` : `سطر ${number} عند ${owner}.`);
      }
    }),
  );
});
