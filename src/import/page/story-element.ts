/** Which element of a page holds its story: by the sign it bears, and by the prose in it. */
import type { Element, Root } from "hast";
import { toString as wordsOf } from "hast-util-to-string";
import { visit } from "unist-util-visit";
import { proseShares } from "./main-prose.ts";
import { classes, type Extent, furniture, isHidden } from "./page-furniture.ts";
import { CONTENT_SIGNS, type ContentSign, NOT_TEXT } from "./page-parts.ts";
import { isParagraph, letters, ownProse } from "./page-prose.ts";

/** A signed element with less of the densest part's prose than this share is a teaser. */
const MOST = 0.7;

/** The element that holds the story; `undefined` where no part of the page reads like prose. */
export function storyElement(page: Root, extent: Extent, share = proseShares(page)): Element | undefined {
  const measured = measure(page, extent, share);
  const dense = densestIn(measured, (each) => each.around === undefined) ?? densestAround(measured);
  const densest = dense === undefined ? undefined : wholeStory(measured, dense);
  const prose = (element: Element): number => measured.get(element)?.prose ?? 0;
  const isAround = (element: Element | undefined): boolean =>
    element !== undefined && measured.get(element)?.around !== undefined;
  const wanted = densest === undefined ? 0 : prose(densest) * MOST;
  for (const sign of CONTENT_SIGNS) {
    const bearers = [...measured.keys()].filter(
      (element) => bears(element, sign) && prose(element) >= wanted && isAround(element) === isAround(dense),
    );
    const [best] = bearers.toSorted((a, b) => prose(b) - prose(a) || sizeOf(b) - sizeOf(a));
    if (best !== undefined) return wholeStory(measured, best);
  }
  return densest;
}

/** Where prose stands only in what is called furniture, that; or the element with a sign that holds more words of its own: a dialogue, a list. */
function densestAround(measured: ReadonlyMap<Element, Measure>): Element | undefined {
  const around = densestIn(measured, (each) => !NEVER_A_STORY.test(each.around ?? ""));
  const prose = around === undefined ? 0 : (measured.get(around)?.prose ?? 0);
  const own = ({ bare, bareLinked }: Measure): number => bare - bareLinked;
  const [fullest] = [...measured]
    .filter(([element, each]) => each.around === undefined && own(each) > prose && isSigned(element))
    .toSorted(([, a], [, b]) => own(b) - own(a));
  return fullest?.[0] ?? around ?? densestIn(measured, () => true);
}

/** A thread of comments may be what a page is for, and a script may show what is hidden; a notice is never the story. */
const NEVER_A_STORY = /^(?:تنبيه|الاشتراك)/u;

const isSigned = (element: Element): boolean => CONTENT_SIGNS.some((sign) => bears(element, sign));

const sizeOf = (element: Element): number => wordsOf(element).trim().length;

/** What an element holds, in letters. */
interface Measure {
  /** Of paragraphs that read like prose, without their links and without furniture. */
  readonly prose: number;
  /** The same, counting what stands deeper by half for each floor. */
  readonly score: number;
  readonly letters: number;
  readonly linked: number;
  /** Of the prose what stands in `<article>`. */
  readonly inArticles: number;
  /** Letters and linked letters without furniture. */
  readonly bare: number;
  readonly bareLinked: number;
  readonly parent: Element | undefined;
  /** What furniture it is, or stands in: the story is looked for there last. */
  readonly around: string | undefined;
}

function measure(page: Root, extent: Extent, share: (element: Element) => number): Map<Element, Measure> {
  const measured = new Map<Element, Measure>();
  const whole = letters(wordsOf(page));
  const walk = (element: Element, parent: Element | undefined, around: string | undefined): Measure => {
    const found = { prose: 0, score: 0, letters: 0, linked: 0, inArticles: 0, bare: 0, bareLinked: 0 };
    measured.set(element, { ...found, parent, around });
    for (const child of element.children) {
      if (child.type === "text") {
        found.letters += letters(child.value);
        found.bare += letters(child.value);
      }
      if (child.type !== "element" || NOT_TEXT.has(child.tagName)) continue;
      const named = isHidden(child) ? "hidden" : furniture(child, extent, element);
      const size = named === undefined ? 0 : letters(wordsOf(child));
      const skipped =
        named !== undefined &&
        !(size >= whole / 2 && holdsMain(child)) &&
        !(extent === "page" && isMain(child, named, share));
      const inner = walk(child, element, around ?? (skipped ? named : undefined));
      found.letters += inner.letters;
      found.linked += child.tagName === "a" ? inner.letters : inner.linked;
      if (skipped) continue;
      found.bare += inner.bare;
      found.bareLinked += child.tagName === "a" ? inner.bare : inner.bareLinked;
      found.prose += inner.prose;
      found.inArticles += child.tagName === "article" ? inner.prose : inner.inArticles;
      found.score += inner.score / (isParagraph(child) ? 1 : 2);
    }
    const own = ownProse(element);
    const all = { ...found, prose: found.prose + own, score: found.score + own, parent, around };
    measured.set(element, all);
    return all;
  };
  for (const child of page.children) if (child.type === "element") walk(child, undefined, undefined);
  return measured;
}

/** The share of a page's prose that makes an element its article, whatever it is called: with the headline in it, without, and of a column. */
const HALF_OF_PROSE = 0.5;
const MOST_PROSE = 0.75;
const ALL_PROSE = 0.9;

/** Whether what is called furniture holds the page's prose. Lists of other articles, comments and notices may, where the story is short. */
export function isMain(element: Element, what: string, share: (element: Element) => number): boolean {
  const held = share(element);
  if (held >= HALF_OF_PROSE && (holdsMain(element) || isSigned(element))) return true;
  if (/^(?:hidden|روابط إلى|خانة التعليقات|تنبيه|ذيل|الاشتراك)/u.test(what)) return false;
  return held >= (what === "عمود جانبي" ? ALL_PROSE : MOST_PROSE);
}

/** What is called furniture and holds the headline or most of the page is misnamed. */
export function holdsMain(element: Element): boolean {
  let found = false;
  visit(element, "element", ({ tagName }) => {
    found ||= /^(?:h1|main|article)$/u.test(tagName);
  });
  return found;
}

/** A paragraph among others holds no story, however few links stand in it. */
const ONE_PIECE = /^(?:html|p|li|dd|dt|h[1-6]|blockquote|figcaption|pre)$/u;

/** The element whose own paragraphs weigh most. */
function densestIn(measured: ReadonlyMap<Element, Measure>, fits: (measure: Measure) => boolean): Element | undefined {
  let best: Element | undefined;
  let weight = 0;
  for (const [element, measure] of measured) {
    const { score, letters, linked } = measure;
    const weighed = score * (1 - linked / Math.max(1, letters));
    if (fits(measure) && weighed > weight && !ONE_PIECE.test(element.tagName)) [best, weight] = [element, weighed];
  }
  return best;
}

/** How much more prose an ancestor must hold for the story to go on in it, and how few links. */
const MORE = 1.2;
const FEW_LINKS = 0.3;

/** Of a page whose body itself holds the story in several parts, and few links beside it. */
const MUCH_MORE = 1.5;
const HARDLY_LINKS = 0.15;

/** The highest element around this one in which the story goes on; the page's body only where little else stands in it. */
function wholeStory(measured: ReadonlyMap<Element, Measure>, part: Element): Element {
  let story = part;
  for (let at = measured.get(part)?.parent; at !== undefined && at.tagName !== "html"; ) {
    const [inner, outer] = [measured.get(story), measured.get(at)];
    if (inner !== undefined && outer !== undefined && goesOn(inner, outer, at.tagName)) story = at;
    at = outer?.parent;
  }
  return story;
}

const goesOn = (inner: Measure, outer: Measure, tagName: string): boolean =>
  outer.prose > inner.prose &&
  (tagName === "body"
    ? outer.prose - outer.inArticles >= inner.prose * MUCH_MORE && outer.bareLinked <= outer.bare * HARDLY_LINKS
    : outer.prose >= inner.prose * MORE && outer.linked <= outer.letters * FEW_LINKS);

function bears(element: Element, sign: ContentSign): boolean {
  if (sign.tag !== undefined) return element.tagName === sign.tag;
  if (sign.className !== undefined) return classes(element).includes(sign.className);
  const value = sign.property === undefined ? undefined : element.properties[sign.property];
  return [value].flat().includes(sign.value ?? "");
}
