/** The small things that every room stands on: places and lines, orders, names of bytes, look-ups. */
import { describe, expect, test } from "vitest";
import { fromXml } from "xast-util-from-xml";
import { decodedWay } from "../../src/base/decoded-way.ts";
import { digest, sha256 } from "../../src/base/digest.ts";
import { escapePattern } from "../../src/base/escape-pattern.ts";
import { groupBy } from "../../src/base/group-by.ts";
import { known } from "../../src/base/known.ts";
import { linesOf } from "../../src/base/lines.ts";
import { byCodeUnits, sortedMap, sortedSet } from "../../src/base/order.ts";
import { comparePlaces, fileStart, type Place } from "../../src/base/place.ts";
import { present } from "../../src/base/present.ts";
import { remember } from "../../src/base/remember.ts";
import { applyEdits } from "../../src/base/text-edit.ts";
import { isXmlFault } from "../../src/base/xml-fault.ts";

describe("lines", () => {
  const TEXT = "أب\r\nج\rد\nه";

  test("end with LF, CR LF or CR", () => {
    const { place } = linesOf(TEXT);
    const starts = ["أ", "ج", "د", "ه"].map((letter) => TEXT.indexOf(letter));
    expect(starts.map((start) => place("f", start, start + 1))).toEqual(
      [1, 2, 3, 4].map((line) => ({ file: "f", line, column: 1, endLine: line, endColumn: 2 })),
    );
  });

  test("count columns in UTF-16 code units, and end where a stretch ends", () => {
    expect(linesOf("a𝒳b\nc").place("f", 3, 6)).toEqual({ file: "f", line: 1, column: 4, endLine: 2, endColumn: 2 });
  });

  test("have an empty place where the end stands before the start, and none behind the text", () => {
    expect(linesOf("abc").place("f", 2, 0)).toEqual({ file: "f", line: 1, column: 3, endLine: 1, endColumn: 3 });
    expect(linesOf("abc").place("f", 3, 99)).toEqual({ file: "f", line: 1, column: 4, endLine: 1, endColumn: 4 });
    expect(linesOf("").place("f", 0, 5)).toEqual(fileStart("f"));
    expect(linesOf("abc").place("f", -2, 1)).toEqual({ file: "f", line: 1, column: 1, endLine: 1, endColumn: 2 });
    expect(linesOf("abc").place("f", -2, -1)).toEqual(fileStart("f"));
  });

  test("lead back to offsets; what the text does not have is its end", () => {
    const { offset } = linesOf(TEXT);
    expect([offset(1, 1), offset(2, 1), offset(4, 1), offset(4, 2), offset(9, 1)]).toEqual([0, 4, 8, 9, 9]);
  });
});

test("places are in the order of files, lines, columns, ends", () => {
  const at = (file: string, line: number, column: number, endLine: number, endColumn: number): Place => ({
    file,
    line,
    column,
    endLine,
    endColumn,
  });
  const inOrder = [
    at("a", 1, 1, 1, 2),
    at("a", 1, 1, 1, 3),
    at("a", 1, 1, 2, 1),
    at("a", 1, 2, 1, 2),
    at("a", 2, 1, 2, 1),
    at("a", 10, 1, 10, 1),
    at("b", 1, 1, 1, 1),
  ];
  expect([...inOrder].reverse().sort(comparePlaces)).toEqual(inOrder);
  expect(comparePlaces(at("a", 1, 1, 1, 2), at("a", 1, 1, 1, 2))).toBe(0);
});

test("texts are in the order of code units, in every locale; sets have each once", () => {
  expect(["ب", "a", "أ", "B"].sort(byCodeUnits)).toEqual(["B", "a", "أ", "ب"]);
  expect([byCodeUnits("a", "b"), byCodeUnits("a", "a"), byCodeUnits("b", "a")]).toEqual([-1, 0, 1]);
  expect(sortedSet(["b", "a", "b"])).toEqual(["a", "b"]);
  expect([...sortedMap([["b", 1] as const, ["a", 2] as const])]).toEqual([
    ["a", 2],
    ["b", 1],
  ]);
});

test("groups come in the order they were first met, what is in them in the given order", () => {
  expect([...groupBy(["b1", "a1", "b2"], (each) => each.charAt(0))]).toEqual([
    ["b", ["b1", "b2"]],
    ["a", ["a1"]],
  ]);
});

test("bytes are named by their SHA-256 in hexadecimal, texts by that of their UTF-8", () => {
  const abc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
  expect(sha256("abc")).toBe(abc);
  expect(sha256(new TextEncoder().encode("سد"))).toBe(sha256("سد"));
  expect(digest("abc")).toBe(abc.slice(0, 10));
});

test("what is absent has no field, and the order of the others stays", () => {
  expect(Object.entries(present({ b: 1, a: undefined, c: false }))).toEqual([
    ["b", 1],
    ["c", false],
  ]);
});

test("a look-up that misses is our own bug, and says of what", () => {
  expect(known(new Map([["a", 0]]), "a")).toBe(0);
  expect(() => known(new Map([["a", 0]]), "b")).toThrow("the graph names b and does not hold it");
});

test("what is remembered is made once for each owner and key, also where nothing came of it", () => {
  const made: string[] = [];
  const make = remember((owner: { readonly name: string }, key: string): string | undefined => {
    made.push(owner.name + key);
    return key === "none" ? undefined : owner.name + key;
  });
  const [one, two] = [{ name: "1" }, { name: "2" }];
  expect([
    make(one, "a"),
    make(one, "a"),
    make(two, "a"),
    make(one, "b"),
    make(one, "none"),
    make(one, "none"),
  ]).toEqual(["1a", "1a", "2a", "1b", undefined, undefined]);
  expect(made).toEqual(["1a", "2a", "1b", "1none"]);
});

test("a way is read with the letters that it stands for, and as it is where a percent sign encodes nothing", () => {
  expect(["%D8%A3%20b", "100%", "/a/b"].map(decodedWay)).toEqual(["أ b", "100%", "/a/b"]);
});

test("changes are made all at once, in the order of the text; what is put in stands before what is changed there", () => {
  const at = (line: number, column: number, endColumn: number): Place => ({
    ...fileStart("f"),
    line,
    column,
    endLine: line,
    endColumn,
  });
  const edits = [
    { place: at(2, 2, 3), text: "Y" },
    { place: at(1, 1, 2), text: "X" },
    { place: at(1, 1, 1), text: "+" },
    { place: at(2, 4, 4), text: "!" },
  ];
  expect(applyEdits("abc\ndef\n", edits)).toBe("+Xbc\ndYf!\n");
  expect(applyEdits("abc", [])).toBe("abc");
});

test("escaped, every sign means itself and nothing more", () => {
  const signs = String.raw`a.b*c+d?e^f$g{h}i(j)k|l[m]n\o/p-q`;
  const pattern = new RegExp(`^${escapePattern(signs)}$`, "u");
  expect([signs, signs.replace(".", "x"), "a"].map((each) => pattern.test(each))).toEqual([true, false, false]);
});

test("what the reader of XML throws is told from faults of ours", () => {
  const thrown = (): unknown => {
    try {
      return fromXml("<a>");
    } catch (fault) {
      return fault;
    }
  };
  const other = Object.assign(new Error("of another"), { source: "another-reader" });
  const faults = [thrown(), new Error("of ours"), other, { source: "xast-util-from-xml" }, undefined];
  expect(faults.map(isXmlFault)).toEqual([true, false, false, false, false]);
});
