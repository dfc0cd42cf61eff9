/** What is isolated, and what is refused. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arabicRuns, findBidiFaults, findMixedWords, isolationRuns } from "../../src/arabic/bidi.ts";
import { all, runs } from "../setup/laws.ts";

const isolated = (text: string): string[] =>
  isolationRuns(text)
    .filter((run) => run.kind !== "plain")
    .map((run) => `${run.kind}${run.ltr ? "→" : ""} ${run.text}`);

describe("isolation", () => {
  it("loses no character", () => {
    const text = fc.string({ unit: fc.constantFrom(..."ابج 12-+.:/@#$%aBcé()«»،"), maxLength: 50 });
    fc.assert(
      fc.property(text, (t) => {
        const texts = isolationRuns(t).map((run) => run.text);
        expect(texts.join("")).toBe(t);
      }),
    );
  });

  it("finds in a text what it finds where a foreign name follows, be its numbers ever so plain", () => {
    const text = fc.string({ unit: fc.constantFrom(...'ابج  0159159-.:/()«»،"٥٪°\u00a0\n'), maxLength: 24 });
    fc.assert(
      fc.property(text, (t) => {
        expect(isolated(`${t} كلمة AB`)).toEqual([...isolated(t), "latin AB"]);
      }),
      { numRuns: runs(5_000) },
    );
  });

  it.each([
    ["قالت The Guardian إن", ["latin The Guardian"]],
    ["نشرته BBC News، ثم AFP.", ["latin BBC News", "latin AFP"]],
    ["في https://example.org/a?b=1، ثم", ["address→ https://example.org/a?b=1"]],
    ["راسلونا: desk@example.org.", ["address→ desk@example.org"]],
    ["حساب @isnad ووسم #Hasakah", ["address→ @isnad", "address→ #Hasakah"]],
    ["هاتف +963 11 555 0100 فقط", ["phone→ +963 11 555 0100"]],
    ["انخفض بنسبة -5% أمس", ["number→ -5%"]],
    ["بقيمة $1,000 تقريبًا", ["number→ $1,000"]],
    ["بتاريخ 2026-11-22 نشر", ["number→ 2026-11-22"]],
    ["طائرة F-16 وطائرة MQ-9 Reaper", ["latin F-16", "latin MQ-9 Reaper"]],
    ["مدفع 155mm وعيار 155 mm", ["latin 155mm", "latin 155 mm"]],
    ["نظام iOS 17.2 على شبكة 5G", ["latin iOS 17.2", "latin 5G"]],
    ["قال Dr. Smith إن T-72B3 دُمّرت", ["latin Dr. Smith", "latin T-72B3"]],
    ["اتصل و+963 11 123 4567 لا يرد", ["phone→ +963 11 123 4567"]],
    ["قالت BBC. ثم Reuters", ["latin BBC", "latin Reuters"]],
    ["في 2017 BBC قالت", ["latin BBC"]],
    ["كوفيد-19 بـ-5%", ["number→ -5%"]],
    ["كتبت «He left. She stayed!» ثم", ["quoted He left. She stayed!"]],
    ["قالت BBC، AFP؛ و«Reuters»", ["latin BBC", "latin AFP", "quoted Reuters"]],
    ["الدالة f(x) وحرارة -40 °C و±5 و10⁻⁶", ["latin f(x)", "latin -40 °C", "number→ ±5", "number→ 10⁻⁶"]],
    ["من Raʾs al-ʿAyn إلى 中国 2022", ["latin Raʾs al-ʿAyn", "latin 中国 2022"]],
    ["هاتف ٠٩٩٩ ١٢٣ ٤٥٦ ولوحة 34 ABC 123", ["phone→ ٠٩٩٩ ١٢٣ ٤٥٦", "latin 34 ABC 123"]],
    ["العنوان 192.168.1.1 وIP 10.0.0.1", ["latin IP 10.0.0.1"]],
    ["الأعوام 2011-2015 و٢٠١٤–٢٠١٩ مضت", []],
    ["الآية ٢:٢٥٥ والساعة 12:30 و22/11/2026", []],
    ["النتيجة 3-2 لصالحه", []],
  ])("%s", (text, runs) => expect(isolated(text)).toEqual(runs));
});

describe("isolation of Arabic in what runs from left to right", () => {
  it.each([
    ["The city of الرقة, 2017", ["arabic الرقة"]],
    ["«سجن الحسكة» · 3 claims", ["arabic سجن الحسكة"]],
    ["He said عُلم بـ10 حالات. لا أكثر, then left", ["arabic عُلم بـ10 حالات. لا أكثر"]],
    ["No Arabic here", []],
  ])("%s", (text, runs) =>
    expect(
      arabicRuns(text)
        .filter(({ kind }) => kind !== "plain")
        .map((run) => `${run.kind} ${run.text}`),
    ).toEqual(runs),
  );
});

it.each(all(["1", "1.", "1°", "1,", "a-", "$1", "A.", "Dr. ", "a(", "a (", "«a", "a: ", "a-- ", "[a", "1/a", "٠ "]))(
  "a hundred thousand times %j are read once",
  (piece) => {
    const text = piece.repeat(100_000);
    expect(
      isolationRuns(text)
        .map((run) => run.text)
        .join(""),
    ).toBe(text);
  },
);

describe("faults of direction", () => {
  it.each([
    ["نص\u202eمقلوب", [["forbidden", 2, "U+202E"]]],
    ["كلمة\u200bأخرى", [["forbidden", 4, "U+200B"]]],
    ["أ\u{e0041}ب", [["forbidden", 1, "U+E0041"]]],
    ["أ\ue000ب", [["forbidden", 1, "U+E000"]]],
    ["\u2067نص\u2069", []],
    ["\u2067نص", [["unbalanced", 0, "U+2067"]]],
    ["نص\u2069", [["unbalanced", 2, "U+2069"]]],
    [
      "\u2067نص\n\nفقرة\u2069",
      [
        ["unbalanced", 0, "U+2067"],
        ["unbalanced", 9, "U+2069"],
      ],
    ],
    ["مي\u200cخواهم \u200fنص\u200e \u061c\u200d", []],
  ])("%j", (text, faults) =>
    expect(findBidiFaults(text).map((fault) => [fault.kind, fault.index, fault.character])).toEqual(faults),
  );
});

describe("words of two scripts", () => {
  it.each([
    ["Тurkey وتركيا", ["Тurkey"]],
    ["داعشISIS", ["داعشISIS"]],
    ["الـBBC وبـTikTok", []],
    ["café Müller Ελλάδα", []],
    ["وBBC وبISIS ولـCNN والFBI للBBC فF16", []],
    ["وaб بиBBC دBBC وaس", ["وaб", "بиBBC", "دBBC", "وaس"]],
  ])("%s", (text, words) => expect(findMixedWords(text).map((found) => found.word)).toEqual(words));
});
