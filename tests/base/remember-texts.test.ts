/** Memory for short texts, by example. */
import { describe, expect, it } from "vitest";
import { rememberTexts } from "../../src/base/remember-texts.ts";

describe("memory for short texts", () => {
  it("makes a short text once", () => {
    const asked: string[] = [];
    const make = rememberTexts((text) => `${text}${asked.push(text)}`);
    expect(["حلب", "حلب", "حمص", "حلب"].map(make)).toEqual(["حلب1", "حلب1", "حمص2", "حلب1"]);
    expect(asked).toEqual(["حلب", "حمص"]);
  });

  it("remembers that nothing was left of a text", () => {
    let asked = 0;
    const make = rememberTexts(() => {
      asked += 1;
      return "";
    });
    expect([make("ـ"), make("ـ")]).toEqual(["", ""]);
    expect(asked).toBe(1);
  });

  it("does not hold what is as long as prose, and forgets all before there is too much", () => {
    const asked: string[] = [];
    const make = rememberTexts((text) => `${text}${asked.push(text)}`);
    const prose = "كلمة ".repeat(30);
    expect(make(prose)).not.toBe(make(prose));
    const [longest, longer] = ["س".repeat(80), "س".repeat(81)];
    expect(new Set([longest, longest].map(make)).size).toBe(1);
    expect(new Set([longer, longer].map(make)).size).toBe(2);
    const first = make("0");
    for (let n = 1; n <= 50_000; n += 1) make(String(n));
    expect(make("0")).not.toBe(first);
  });
});
