/** What can be wrong with a page as it is drawn: too long without a map, twice the same, words over words, beyond the window. */
import type { Page } from "playwright-core";

/** One screen of a phone, in CSS pixels, and how many of them a page may have without contents and parts. */
export const SCREEN = 844;
const SCREENS = 10;

/** Everything that is wrong with the page that is open. */
export async function faultsOf(page: Page): Promise<readonly string[]> {
  const { width } = page.viewportSize() ?? { width: 0 };
  const drawn = await page.evaluate(measure);
  const tall = width < 640 && drawn.height > SCREENS * SCREEN && !(drawn.contents && drawn.parts);
  return [
    ...(tall ? [`${(drawn.height / SCREEN).toFixed(1)} screens without contents and parts`] : []),
    ...(drawn.beyond > 0 ? [`${drawn.beyond} px beyond the window`] : []),
    ...drawn.twice.map((words) => `twice: ${words}`),
    ...drawn.overlaps.map((words) => `over one another: ${words}`),
  ];
}

/** Runs in the page. */
function measure() {
  const main = document.querySelector("main") ?? document.body;
  const isShown = (node: Element) =>
    node.checkVisibility() && !node.closest(".visually-hidden, .skip, .record, [popover]");
  return {
    height: document.documentElement.scrollHeight,
    beyond: Math.max(0, document.documentElement.scrollWidth - innerWidth),
    contents: main.querySelector("nav.toc, nav.contents") !== null,
    parts: main.querySelector("nav.paging, details:not(.legend)") !== null,
    twice: saidTwice(),
    overlaps: overlapping(),
  };

  /** Titles and propositions that stand in full more than once; a figure and a timeline point to what stands elsewhere. */
  function saidTwice(): string[] {
    const said = new Map<string, number>();
    const whole =
      ".card :is(h2, h3), .claim-card .proposition, .matrix [scope=row] a, .claim-table td:nth-child(3) > a, .lines > li > a, .lines .source-line > a, .topic-list a, .sentence";
    for (const node of main.querySelectorAll(whole)) {
      if (node.closest(".ways, .timeline")) continue;
      // A sentence in which two things are claimed stands twice, each time with other words lit.
      const lit = node.querySelector(".claim")?.textContent ?? "";
      const words = `${lit} ${node.textContent ?? ""}`.trim();
      said.set(words, (said.get(words) ?? 0) + 1);
    }
    return [...said].flatMap(([words, times]) => (times > 1 && words !== "" ? [`${times} × ${words}`] : []));
  }

  /** Words that lie over other words, by more than the rounding of a line. */
  function overlapping(): string[] {
    const boxes: { left: number; right: number; top: number; bottom: number; words: string }[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const parent = node.parentElement;
      if ((node.textContent ?? "").trim() === "" || parent === null || !isShown(parent)) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const { left, right, top, bottom } of range.getClientRects()) {
        const inset = (bottom - top) / 3;
        if (right - left > 4)
          boxes.push({
            left: left + 2,
            right: right - 2,
            top: top + inset,
            bottom: bottom - inset,
            words: (node.textContent ?? "").trim().slice(0, 30),
          });
      }
    }
    boxes.sort((a, b) => a.top - b.top);
    const found: string[] = [];
    for (const [index, a] of boxes.entries()) {
      for (let next = index + 1; next < boxes.length; next += 1) {
        const b = boxes[next];
        if (b === undefined || b.top >= a.bottom) break;
        if (a.left < b.right && b.left < a.right) found.push(`${a.words} / ${b.words}`);
      }
    }
    return found.slice(0, 5);
  }
}
