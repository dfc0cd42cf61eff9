/** Finds the links of content that lead nowhere: to no page, no document, no heading. */
import type { Element, Root } from "hast";
import { visit } from "unist-util-visit";
import { headingAsLink } from "../arabic/heading-key.ts";
import { decodedWay } from "../base/decoded-way.ts";
import type { Place } from "../base/place.ts";
import { remember } from "../base/remember.ts";
import { complain, type Diagnostic } from "../diagnostics/diagnostic.ts";
import { nearest } from "../diagnostics/nearest.ts";
import type { Graph } from "../graph/graph.ts";
import type { Article } from "../model/article.ts";
import { formCalled } from "../model/document-forms.ts";
import type { ArticleId, TopicId } from "../model/ids.ts";
import type { Source } from "../model/source.ts";
import type { TopicLink } from "../model/topic-link.ts";
import { type ContentAddresses, contentLink, contentPath } from "./content-links.ts";
import { findHeading, headingsAt, headingsIn, type Named } from "./headings-at.ts";

/** A link at its words; `section` is what it names of the page, as typed. */
interface PlacedLink {
  readonly path: string;
  readonly typed: string;
  readonly section?: string;
  /** What the content folder does not hold may stand in the site's own files. */
  readonly mayBePublic?: true;
  readonly place: Place;
}

/** What one file says of its links: plain data, and a pure function of the file. */
export interface FileLinks {
  /** Those to files of content, each at its words. */
  readonly links: readonly PlacedLink[];
  /** Those to parts of its own page that nothing in it is. */
  readonly broken: readonly Diagnostic[];
}

/** What files said of their links, by the names of their states; whatever is not known is read. */
export interface LinkMemory {
  /** Names the state of the file that an article was read from. */
  readonly nameOf: (article: ArticleId) => string | undefined;
  readonly recall: () => ReadonlyMap<string, FileLinks>;
  /** Of all articles, as they are now. */
  readonly remember: (links: ReadonlyMap<string, FileLinks>) => void;
}

/**
 * Finds the links that lead to no page, `link-broken`, to no document, `document-missing`, and to no heading of their page,
 * `heading-unknown`, each at its words; `files` are the paths of what may have been meant.
 */
export function checkContentLinks(
  graph: Graph,
  addresses: ContentAddresses,
  memory?: LinkMemory,
  files: readonly string[] = [],
): Diagnostic[] {
  const all = linksOf(graph, memory);
  const links = [...all.flatMap((each) => each.links), ...sectionLinks(graph)];
  return [
    ...all.flatMap(({ broken }) => broken),
    ...links
      .filter(({ path, mayBePublic }) => !addresses.has(path) && mayBePublic !== true)
      .map((link) => complainOfLink(link, addresses, files)),
    ...links.flatMap((link) => complainOfSection(graph, link)),
  ];
}

/** Ids that a page gives itself, `q-5m2k9x1c`: whoever copied one from an address bar means it. */
const OWN_ID = /^[a-z]-[0-9a-z]+(?:-\d+)?$/u;

function complainOfSection(graph: Graph, { path, typed, section, place }: PlacedLink): Diagnostic[] {
  if (section === undefined || !path.endsWith(".md") || OWN_ID.test(section)) return [];
  const headings = headingsAt(graph, path);
  if (headings === undefined || findHeading(headings, section) !== undefined) return [];
  return [headingUnknown(place, section, headings, typed)];
}

/** The nearest heading is told as it is to be typed, behind what names the page. */
function headingUnknown(place: Place, words: string, headings: readonly Named[], typed: string): Diagnostic {
  const near = nearest(
    words.replaceAll("-", " "),
    headings.map(({ text }) => text),
  );
  const page = typed.split("#", 1)[0] ?? "";
  const expected = near && `${page}#${/^#|\.md\b/u.test(typed) ? headingAsLink(near) : near}`;
  return complain("heading-unknown", place, { words }, expected ? { expected } : {});
}

/** Links by title that name a heading, `[[عنوان#قسم]]`. */
function sectionLinks({ articles, topics, sources, pages, proseLinks }: Graph): PlacedLink[] {
  const inArticles = Array.from(articles.values(), ({ article, topicLinks, articleLinks = [] }) =>
    article.topicLinks.flatMap((link, index) => toSection(link, articleLinks[index], topicLinks[index])),
  );
  const others = [
    ...Array.from(topics.values(), ({ topic }) => topic),
    ...Array.from(sources.values(), ({ source }) => source),
    ...pages,
  ].map(({ place, topicLinks = [] }) =>
    topicLinks.flatMap((link, index) => toSection(link, undefined, proseLinks.get(place.file)?.[index])),
  );
  return [...inArticles, ...others].flat();
}

function toSection({ target, section }: TopicLink, article?: ArticleId, topic?: TopicId): PlacedLink[] {
  if (section === undefined || (article === undefined && topic === undefined)) return [];
  const path = article === undefined ? `topics/${topic}.md` : `articles/${article}.md`;
  return [{ path, typed: `${target.text}#`, section: section.text, place: section.place }];
}

function complainOfLink(
  { path, typed, place }: PlacedLink,
  addresses: ContentAddresses,
  files: readonly string[],
): Diagnostic {
  if (formCalled(path) !== undefined) {
    const near = nearest(nameOf(path), files.map(nameOf));
    const meant = files.find((each) => nameOf(each) === near);
    return complain(
      "document-missing",
      place,
      { path: decodedWay(typed) },
      meant ? { expected: wayTo(place.file, meant) } : {},
    );
  }
  const expected = mendedScheme(typed) ?? expectedFor(path, place.file, addresses);
  return complain("link-broken", place, { path: decodedWay(typed) }, expected ? { expected } : {});
}

const nameOf = (path: string): string => path.slice(path.lastIndexOf("/") + 1);

/** The way from one file of content to another. */
function wayTo(from: string, to: string): string {
  const [here, there] = [from.split("/").slice(0, -1), to.split("/")];
  let shared = 0;
  while (shared < here.length && here[shared] === there[shared]) shared += 1;
  return [...here.slice(shared).map(() => ".."), ...there.slice(shared)].join("/");
}

/** The paths of everything that the texts of a graph lead to, in their prose and as copies of sources. */
export const linkedPaths = (graph: Graph, memory?: LinkMemory): ReadonlySet<string> =>
  new Set(linksOf(graph, memory).flatMap(({ links }) => links.map(({ path }) => path)));

/** Asked by whoever publishes documents, and again as links are checked. */
const linksOf = remember((graph: Graph, memory: LinkMemory | undefined): readonly FileLinks[] => {
  const { articles, topics, sources, pages } = graph;
  const others: readonly { place: Place; body: Root }[] = [
    ...[...topics.values()].map(({ topic }) => topic),
    ...[...sources.values()].flatMap(({ source: { place, body } }) => (body ? [{ place, body }] : [])),
    ...pages,
  ];
  return [
    ...linksOfArticles(articles, memory),
    ...others.map(({ place, body }) => findLinks(place, body)),
    ...[...sources.values()].map(({ source }) => ({ links: documentLinks(source), broken: [] })),
  ];
});

const documentLinks = ({ documents = [] }: Source): PlacedLink[] =>
  documents.map(({ text, place }) => ({ path: contentPath(place.file, text), typed: text, place }));

function linksOfArticles(articles: Graph["articles"], memory: LinkMemory | undefined): FileLinks[] {
  const known = memory?.recall() ?? new Map<string, FileLinks>();
  const named = new Map<string, FileLinks>();
  const found = Array.from(articles, ([id, { article }]) => {
    const name = memory?.nameOf(id);
    const links = (name === undefined ? undefined : known.get(name)) ?? linksOfArticle(article);
    if (name !== undefined) named.set(name, links);
    return links;
  });
  memory?.remember(named);
  return found;
}

function linksOfArticle({ place, body, footnotes }: Article): FileLinks {
  const parts = footnotes.map(({ children, place: at }) =>
    findLinks(at, { type: "root", children: [...children] }, body),
  );
  const all = [findLinks(place, body), ...parts];
  return { links: all.flatMap(({ links }) => links), broken: all.flatMap(({ broken }) => broken) };
}

function findLinks(place: Place, body: Root, page = body): FileLinks {
  const [links, broken]: [PlacedLink[], Diagnostic[]] = [[], []];
  visit(body, "element", (element) => {
    const { href } = element.properties;
    if (typeof href === "string" && href.startsWith("#")) broken.push(...brokenFragment(place, page, element, href));
    const link = contentLink(element, place.file);
    if (link === undefined) return;
    const section = decodedWay(link.fragment.slice(1));
    const { path, typed, mayBePublic } = link;
    links.push({
      path,
      typed,
      ...(section && { section }),
      ...(mayBePublic && { mayBePublic }),
      place: placeOf(element, place),
    });
  });
  return { links, broken };
}

/** A link to a part of its own page, `#h-6zrxay`: something in the page's body must bear that id. */
function brokenFragment(place: Place, page: Root, link: Element, href: string): Diagnostic[] {
  const words = decodedWay(href.slice(1));
  let lands = words === "";
  visit(page, "element", ({ properties: { id } }) => {
    lands ||= id === words;
  });
  return lands ? [] : [headingUnknown(placeOf(link, place), words, headingsIn(page), "#")];
}

/** An address of the web that lacks a sign: `http//x.y`, `https:/x.y`, `www.x.y`, `x.org`. */
function mendedScheme(typed: string): string | undefined {
  if (/^(?:[\w-]+\.)+(?:com|org|net|edu|gov|int|info|news|tv)(?:[/?#]|$)/iu.test(typed)) return `https://${typed}`;
  const [, scheme, rest] = /^(?:(https?):?\/{1,2}|(?=www\.))(.+)$/iu.exec(typed) ?? [];
  return rest === undefined ? undefined : `${scheme ?? "https"}://${rest}`;
}

/** The nearest file in the folder that the link leads to, or a file of that name in another. */
function expectedFor(path: string, file: string, addresses: ContentAddresses): string | undefined {
  const others = [...addresses.keys()].filter((each) => each !== file);
  const stemOf = (each: string): string => each.replace(/^.*\//u, "").replace(/\.md$/u, "");
  const near = nearest(stemOf(path), others.map(stemOf));
  const homes = others.filter((each) => stemOf(each) === near);
  return homes.find((each) => each.split("/")[0] === path.split("/")[0]) ?? homes[0];
}

/** Text nodes keep their positions: a link stands where its first words stand. */
function placeOf(element: Element, { file, ...whole }: Place): Place {
  let place: Place = { file, ...whole };
  visit(element, "text", ({ position }) => {
    if (position === undefined) return;
    const { start, end } = position;
    place = { file, line: start.line, column: start.column, endLine: end.line, endColumn: end.column };
    return false;
  });
  return place;
}
