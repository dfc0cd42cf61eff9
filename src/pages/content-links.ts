/** Links between files of content, `[words](../topics/x.md)`, and to documents: to where they stand on the site, or a fault. */
import type { Element, Root } from "hast";
import { visit } from "unist-util-visit";
import { decodedWay } from "../base/decoded-way.ts";
import type { Place } from "../base/place.ts";
import { remember } from "../base/remember.ts";
import { complain, type Diagnostic } from "../diagnostics/diagnostic.ts";
import { nearest } from "../diagnostics/nearest.ts";
import type { Graph } from "../graph/graph.ts";
import type { Article } from "../model/article.ts";
import { formCalled } from "../model/document-forms.ts";
import type { ArticleId } from "../model/ids.ts";
import type { Source } from "../model/source.ts";
import { articleHref, sourceHref, staticHref, topicHref } from "./addresses.ts";
import type { Href } from "./href.ts";

/** The address of every file of content that has a page or is published itself, by its composed path; made once a run. */
export type ContentAddresses = ReadonlyMap<string, Href>;

/** Gives where each file of content stands on the site. */
export function contentAddresses(
  { articles, topics, sources, pages }: Graph,
  documents: ReadonlyMap<string, { readonly href: Href }> = new Map(),
): ContentAddresses {
  return new Map<string, Href>([
    ...Array.from(documents, ([path, { href }]) => [path, href] as const),
    ...[...articles.keys()].map((id) => [`articles/${id}.md`, articleHref(id)] as const),
    ...[...topics.keys()].map((id) => [`topics/${id}.md`, topicHref(id)] as const),
    ...[...sources.values()].flatMap(({ source: { id, articleFile } }) =>
      articleFile === undefined ? [[`sources/${id}.md`, sourceHref(id)] as const] : [],
    ),
    ...pages.map(({ id }) => [`pages/${id}.md`, staticHref(id)] as const),
  ]);
}

/**
 * Gives `body` with its links to files of content leading to their pages; links that lead nowhere become their words. Those
 * to documents say what `about` tells of them by path: nobody opens forty megabytes on a phone unasked.
 */
export function linkContent(
  addresses: ContentAddresses,
  file: string,
  body: Root,
  about: (path: string) => string | undefined = () => undefined,
): Root {
  if (!hasContentLink(body, file)) return body;
  const linked = structuredClone(body);
  visit(linked, "element", (element, index, parent) => {
    const link = contentLink(element, file);
    if (link === undefined) return;
    const address = addresses.get(link.path);
    if (address !== undefined) {
      const told = about(link.path);
      Object.assign(element.properties, { href: `${address}${link.fragment}` }, told && { dataFile: told });
    } else if (parent && index !== undefined) parent.children.splice(index, 1, ...element.children);
  });
  return linked;
}

/** What one file says of its links: plain data, and a pure function of the file. */
export interface FileLinks {
  /** Those to files of content, each at its words. */
  readonly links: readonly { readonly path: string; readonly typed: string; readonly place: Place }[];
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
 * Finds the links that lead to no page, `link-broken`, and to no document, `document-missing`, each at its words; `files` are
 * the paths of what may have been meant.
 */
export function checkContentLinks(
  graph: Graph,
  addresses: ContentAddresses,
  memory?: LinkMemory,
  files: readonly string[] = [],
): Diagnostic[] {
  return linksOf(graph, memory).flatMap(({ links, broken }) => [
    ...broken,
    ...links.filter(({ path }) => !addresses.has(path)).map((link) => complainOfLink(link, addresses, files)),
  ]);
}

function complainOfLink(
  { path, typed, place }: FileLinks["links"][number],
  addresses: ContentAddresses,
  files: readonly string[],
): Diagnostic {
  if (formCalled(path) !== undefined) {
    const near = nearest(nameOf(path), files.map(nameOf));
    const meant = files.find((each) => nameOf(each) === near);
    return complain("document-missing", place, { path: typed }, meant ? { expected: wayTo(place.file, meant) } : {});
  }
  const expected = mendedScheme(typed) ?? expectedFor(path, place.file, addresses);
  return complain("link-broken", place, { path: typed }, expected ? { expected } : {});
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

const documentLinks = ({ documents = [] }: Source): FileLinks["links"] =>
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
  const [links, broken]: [FileLinks["links"][number][], Diagnostic[]] = [[], []];
  visit(body, "element", (element) => {
    const { href } = element.properties;
    if (typeof href === "string" && href.startsWith("#")) broken.push(...brokenFragment(place, page, element, href));
    const link = contentLink(element, place.file);
    if (link !== undefined) links.push({ path: link.path, typed: link.typed, place: placeOf(element, place) });
  });
  return { links, broken };
}

/** A link to a part of its own page, `#h-6zrxay`: something in the page's body must bear that id. */
function brokenFragment(place: Place, page: Root, link: Element, href: string): Diagnostic[] {
  let lands = href === "#";
  visit(page, "element", ({ properties: { id } }) => {
    lands ||= id === decodedWay(href.slice(1));
  });
  return lands ? [] : [complain("link-broken", placeOf(link, place), { path: decodedWay(href) })];
}

interface ContentLink {
  /** Relative to the content folder. */
  readonly path: string;
  readonly fragment: string;
  readonly typed: string;
}

/** An address of the web that lacks a sign: `http//x.y`, `https:/x.y`, `www.x.y`. */
function mendedScheme(typed: string): string | undefined {
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

/** Reads `x.md`, `../topics/x.md#part`, `/topics/x.md`; a way that begins at the page and leads to no `.md` is one too. */
function contentLink({ tagName, properties }: Element, file: string): ContentLink | undefined {
  const { href } = properties;
  if (tagName !== "a" || typeof href !== "string") return undefined;
  const [, way, fragment = ""] = /^(?![a-z][a-z0-9+.-]*:|\/\/)(\/[^?#]*\.md|[^/#][^#]*)(#.*)?$/iu.exec(href) ?? [];
  return way === undefined ? undefined : { path: contentPath(file, way), fragment, typed: href };
}

/** The way from a file, as a composed path from the content folder; «..» above the folder stays, and leads nowhere. */
export const contentPath = (file: string, way: string): string => resolve(file, decodedWay(way)).normalize("NFC");

function resolve(file: string, way: string): string {
  const path = way.startsWith("/") ? [] : file.split("/").slice(0, -1);
  for (const part of way.split("/")) {
    if (part === ".." && path.length > 0) path.pop();
    else if (part !== "" && part !== ".") path.push(part);
  }
  return path.join("/");
}

/** Most bodies have none, and are asked at each view. */
const hasContentLink = remember((body: Root, file: string): boolean => {
  let found = false;
  visit(body, "element", (element) => {
    found ||= contentLink(element, file) !== undefined;
  });
  return found;
});

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
