/** Links between files of content, `[words](../topics/x.md)`: to where their pages stand, or a fault. */
import type { Element, Root } from "hast";
import { visit } from "unist-util-visit";
import { decodedWay } from "../base/decoded-way.ts";
import type { Place } from "../base/place.ts";
import { remember } from "../base/remember.ts";
import { complain, type Diagnostic } from "../diagnostics/diagnostic.ts";
import { nearest } from "../diagnostics/nearest.ts";
import type { Graph } from "../graph/graph.ts";
import type { Article } from "../model/article.ts";
import type { ArticleId } from "../model/ids.ts";
import { articleHref, sourceHref, staticHref, topicHref } from "./addresses.ts";
import type { Href } from "./href.ts";

/** The address of every file of content that has a page, by its path; made once a run. */
export type ContentAddresses = ReadonlyMap<string, Href>;

/** Gives where each file of content stands on the site. */
export function contentAddresses({ articles, topics, sources, pages }: Graph): ContentAddresses {
  return new Map<string, Href>([
    ...[...articles.keys()].map((id) => [`articles/${id}.md`, articleHref(id)] as const),
    ...[...topics.keys()].map((id) => [`topics/${id}.md`, topicHref(id)] as const),
    ...[...sources.values()].flatMap(({ source: { id, articleFile } }) =>
      articleFile === undefined ? [[`sources/${id}.md`, sourceHref(id)] as const] : [],
    ),
    ...pages.map(({ id }) => [`pages/${id}.md`, staticHref(id)] as const),
  ]);
}

/** Gives `body` with its links to files of content leading to their pages; links that lead nowhere become their words. */
export function linkContent(addresses: ContentAddresses, file: string, body: Root): Root {
  if (!hasContentLink(body, file)) return body;
  const linked = structuredClone(body);
  visit(linked, "element", (element, index, parent) => {
    const link = contentLink(element, file);
    if (link === undefined) return;
    const address = addresses.get(link.path);
    if (address !== undefined) element.properties.href = `${address}${link.fragment}`;
    else if (parent && index !== undefined) parent.children.splice(index, 1, ...element.children);
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

/** Finds the links that lead to no page: `link-broken`, each at its words. */
export function checkContentLinks(
  { articles, topics, sources, pages }: Graph,
  addresses: ContentAddresses,
  memory?: LinkMemory,
): Diagnostic[] {
  const others: readonly { place: Place; body: Root }[] = [
    ...[...topics.values()].map(({ topic }) => topic),
    ...[...sources.values()].flatMap(({ source: { place, body } }) => (body ? [{ place, body }] : [])),
    ...pages,
  ];
  return [
    ...[...linksOfArticles(articles, memory)],
    ...others.map(({ place, body }) => findLinks(place, body)),
  ].flatMap(({ links, broken }) => [
    ...broken,
    ...links
      .filter(({ path }) => !addresses.has(path))
      .map(({ path, typed, place }) => {
        const expected = mendedScheme(typed) ?? expectedFor(path, place.file, addresses);
        return complain("link-broken", place, { path: typed }, expected ? { expected } : {});
      }),
  ]);
}

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
  return way === undefined ? undefined : { path: resolve(file, decodedWay(way)), fragment, typed: href };
}

/** The way from a file, as a path from the content folder; «..» above the folder stays, and leads nowhere. */
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
