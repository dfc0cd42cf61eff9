/** However many threads draw the pages: the same bytes, all of them, and a failure names its page. */
import { describe, expect, test } from "vitest";
import { openPress, PageFailure } from "../../src/engine/press.ts";
import type { View } from "../../src/pages/page.ts";
import { ASSETS, render } from "../templates/rendering.ts";
import { VIEWS } from "../templates/sample/views.ts";

const LOOK = { paths: ASSETS, options: {} };

/** As many pages as a small site has, of every kind; their bytes as text, by address. */
async function print(count: number, threads: number, views: readonly View[] = Object.values(VIEWS)) {
  const made = new Map<string, string>();
  const press = openPress(LOOK, (address, bytes) => made.set(address, new TextDecoder().decode(bytes)), threads);
  try {
    for (let n = 0; n < count; n += 1) {
      const view = views[n % views.length];
      await press.print({ address: `${n}/${view?.head.address}`, view: JSON.stringify(view) });
    }
    await press.finish();
  } finally {
    await press.close();
  }
  return made;
}

describe("pages are printed", () => {
  test("in the main thread or in one of their own: the bytes that rendering gives", async () => {
    const made = await print(Object.keys(VIEWS).length, 1);
    expect(made.size).toBe(Object.keys(VIEWS).length);
    const [, home] = Object.entries(VIEWS).find(([kind]) => kind === "home") ?? [];
    const address = [...made.keys()].find((each) => each.endsWith(home?.head.address ?? "?")) ?? "";
    expect(made.get(address)).toContain("<!DOCTYPE html>");
    expect(made.get(address)?.length).toBeGreaterThan(render(VIEWS.home).length / 2);
  });

  test("by one thread and by two: the same", async () => {
    const [one, two] = [await print(150, 1), await print(150, 2)];
    expect(one.size).toBe(150);
    expect(new Map([...two].sort())).toEqual(new Map([...one].sort()));
    const few = await print(40, 2);
    for (const [address, html] of few) expect(one.get(address)).toBe(html);
  });
});

describe("a page that cannot be drawn ends it, with its address and the cause", () => {
  test.each([
    ["in the main thread", 1],
    ["in another", 100],
  ])("%s", async (_, count) => {
    const printing = print(count, 1, [JSON.parse('{"kind":"home","head":{"address":"x.html"}}')]);
    const failure = await printing.catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(PageFailure);
    expect(failure).toMatchObject({ message: /^rendering \d+\/x\.html failed$/u, cause: { name: "TypeError" } });
  });
});
