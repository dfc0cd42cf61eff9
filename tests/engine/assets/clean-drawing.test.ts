/** A drawing keeps its shapes, words and colours; nothing in it runs, leads out of the file or tells of its maker. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cleanDrawing } from "../../../src/engine/assets/clean-drawing.ts";

const draw = (inside: string): string => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 90 60">${inside}</svg>`;
const cleaned = (inside: string): string => cleanDrawing(draw(inside))?.text ?? "";

test("what draws stays as it is, in its order", () => {
  const inside =
    '<defs><linearGradient id="g"><stop offset="0" stop-color="#fff"/></linearGradient></defs>' +
    '<g fill="url(#g)" style="stroke: red"><path d="M0 0L9 9"/><text x="1" y="9">عدد القتلى</text></g><use href="#g"/>';
  expect(cleaned(inside)).toBe(
    `<svg xmlns="http://www.w3.org/2000/svg" width="90" height="60" viewBox="0 0 90 60">${inside}</svg>\n`,
  );
});

describe("nothing of this is left", () => {
  test.each([
    ["a script", "<script>alert(1)</script>"],
    ["an event", '<rect onload="alert(1)"/>'],
    ["an event in capitals", '<rect ONCLICK="alert(1)"/>'],
    ["foreign HTML", '<foreignObject><iframe src="javascript:alert(1)"/></foreignObject>'],
    ["a link that runs", '<a href="javascript:alert(1)"><text>كلام</text></a>'],
    [
      "a link of the old form",
      '<a xlink:href="javascript:alert(1)" xmlns:xlink="http://www.w3.org/1999/xlink"><path/></a>',
    ],
    ["a part of another file", '<use href="https://evil.example/x.svg#a"/>'],
    ["a picture of another site", '<image href="https://evil.example/alert"/>'],
    ["a style that asks for a file", "<style>@import 'https://evil.example/alert';</style>"],
    ["a fill that asks for a file", '<rect fill="url(https://evil.example/alert)"/>'],
    ["a style that hides what it asks for", '<rect style="fill: u\\72l(https://evil.example/alert)"/>'],
    ["a movement that sets an address", '<animate attributeName="href" to="javascript:alert(1)"/><set to="alert"/>'],
    ["a style sheet before the drawing", '<?xml-stylesheet href="https://evil.example/alert"?>'],
    ["another base for addresses", '<g xml:base="https://evil.example/alert"><rect fill="url(#a)"/></g>'],
    [
      "who made it, and where",
      '<metadata>alert</metadata><sodipodi:namedview inkscape:export-filename="/home/alert"/>',
    ],
    ["a remark", "<!-- alert -->"],
  ])("%s", (_, inside) => {
    expect(cleaned(inside)).not.toMatch(/alert|evil|javascript|xlink|iframe/u);
    expect(cleaned(inside)).toMatch(/^<svg/u);
  });
});

test("words of a link stay", () =>
  expect(cleaned('<a href="https://example.org"><text>كلام</text></a>')).toContain("كلام"));

test("its size is told in pixels, whatever it was written in", () => {
  const size = (attributes: string) => {
    const { width, height } = cleanDrawing(`<svg ${attributes}/>`) ?? {};
    return [width, height];
  };
  expect(size('width="2in" height="72pt"')).toEqual([192, 96]);
  expect(size('width="100%" height="100%" viewBox="0 0 640 480"')).toEqual([640, 480]);
  expect(cleanDrawing("<svg/>")).toBeUndefined();
});

test("what is no XML, no drawing, or a bomb of entities is refused", () => {
  for (const text of [
    "",
    "<svg",
    "<html/>",
    "نص",
    '<!DOCTYPE svg [<!ENTITY a "x"><!ENTITY b "&a;&a;">]><svg viewBox="0 0 9 9">&b;</svg>',
  ])
    expect(cleanDrawing(text)).toBeUndefined();
});

test("cleaning twice is cleaning once, for any tree of elements and attributes", () => {
  const name = fc.constantFrom("g", "a", "script", "path", "style", "svg", "use", "image", "x:y", "text");
  const attribute = fc.constantFrom('onload="x"', 'href="#a"', 'href="//x"', 'style="a:url(x)"', 'd="M0"', 'a:b="c"');
  const tree = fc.letrec<{ node: string }>((tie) => ({
    node: fc.oneof(
      { depthSize: "small" },
      fc.constantFrom("كلام", ""),
      fc
        .tuple(
          name,
          fc.uniqueArray(attribute, { maxLength: 2, selector: (each) => each.split("=")[0] }),
          fc.array(tie("node"), { maxLength: 3 }),
        )
        .map(([tag, attributes, inside]) => `<${[tag, ...attributes].join(" ")}>${inside.join("")}</${tag}>`),
    ),
  })).node;
  fc.assert(
    fc.property(tree, (inside) => {
      const once = cleaned(inside);
      expect(cleanDrawing(once)?.text).toBe(once);
      expect(once).not.toMatch(/\son|<script|<image|\/\/x/u);
    }),
  );
});
