/** Links between files of content, `[words](../topics/x.md)`, and to documents: to where they stand on the site, or a fault. */
import type { Element, Root } from "hast";
import { visit } from "unist-util-visit";
import { decodedWay } from "../base/decoded-way.ts";
import type { Place } from "../base/place.ts";
import { remember } from "../base/remember.ts";
import type { Graph } from "../graph/graph.ts";
import { formCalled } from "../model/document-forms.ts";
import { articleHref, sourceHref, staticHref, topicHref } from "./addresses.ts";
import type { Href } from "./href.ts";

/** The address of every file of content that has a page or is published itself, by its composed path; made once a run. */
export type ContentAddresses = ReadonlyMap<string, Href>;

/** Gives where each file of content stands on the site. */
export function contentAddresses(
  { articles, topics, sources, pages }: Graph,
  documents: ReadonlyMap<string, { readonly href: Href }> = new Map(),
): ContentAddresses {
  const texts: readonly (readonly [folder: string, id: string, place: Place, href: Href])[] = [
    ...Array.from(articles, ([id, { article }]) => ["articles", id, article.place, articleHref(id)] as const),
    ...Array.from(topics, ([id, { topic }]) => ["topics", id, topic.place, topicHref(id)] as const),
    ...Array.from(sources).flatMap(([id, { source }]) =>
      source.articleFile === undefined ? [["sources", id, source.place, sourceHref(id)] as const] : [],
    ),
    ...pages.map(({ id, place }) => ["pages", id, place, staticHref(id)] as const),
  ];
  return new Map<string, Href>([
    ...Array.from(documents, ([path, { href }]) => [path, href] as const),
    // A text in a sub-folder is also found by its id.
    ...texts.flatMap(([folder, id, { file }, href]) => [
      [`${folder}/${id}.md`, href] as const,
      ...(file === `${folder}/${id}.md` ? [] : [[file, href] as const]),
    ]),
  ]);
}

/** Where links lead, and what they say of it. */
export interface LinkTargets {
  readonly addresses: ContentAddresses;
  /** The id of a heading of the file at a path, by its words. */
  readonly sectionOf: (path: string, words: string) => string | undefined;
  /** What is told of a document: nobody opens forty megabytes on a phone unasked. */
  readonly aboutOf: (path: string) => string | undefined;
}

/** Gives `body` with its links to files of content leading to their pages; links that lead nowhere become their words. */
export function linkContent({ addresses, sectionOf, aboutOf }: LinkTargets, file: string, body: Root): Root {
  if (!hasContentLink(body, file)) return body;
  const linked = structuredClone(body);
  visit(linked, "element", (element, index, parent) => {
    const link = contentLink(element, file);
    if (link === undefined) return;
    const address = addresses.get(link.path);
    if (address !== undefined) {
      const told = aboutOf(link.path);
      const section = sectionOf(link.path, decodedWay(link.fragment.slice(1)));
      const fragment = section === undefined ? link.fragment : `#${section}`;
      Object.assign(element.properties, { href: `${address}${fragment}` }, told && { dataLabel: told });
    } else if (parent && index !== undefined && link.mayBePublic !== true)
      parent.children.splice(index, 1, ...element.children);
  });
  return linked;
}

/** A link to a file of content; `fragment` with its sign, or empty. */
export interface ContentLink {
  /** Relative to the content folder. */
  readonly path: string;
  readonly fragment: string;
  readonly typed: string;
  /** A document by its way from the root: one of the content folder, or what the site itself has under that address. */
  readonly mayBePublic?: true;
}

/** Reads `x.md`, `../topics/x.md#part`, `/topics/x.md`, `/documents/x.pdf`; a way that begins at the page is one whatever it leads to. */
export function contentLink({ tagName, properties }: Element, file: string): ContentLink | undefined {
  const { href } = properties;
  if (tagName !== "a" || typeof href !== "string") return undefined;
  const [, way, fragment = ""] = /^(?![a-z][a-z0-9+.-]*:|\/\/)(\/[^?#]*|[^/#][^#]*)(#.*)?$/iu.exec(href) ?? [];
  if (way === undefined) return undefined;
  const link = { path: contentPath(file, way), fragment, typed: href };
  if (!way.startsWith("/") || /\.md$/iu.test(way)) return link;
  return formCalled(link.path) === undefined ? undefined : { ...link, mayBePublic: true };
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
