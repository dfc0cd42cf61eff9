/** A text of an old site finds its place in ours: links lead to the texts that came along, pictures and files to where they stand now. */
import { posix } from "node:path";
import type { Image, Link, Nodes, Paragraph, Parents, PhrasingContent, Root } from "mdast";
import { toString as wordsOf } from "mdast-util-to-string";
import { SKIP, visit } from "unist-util-visit";
import { complain, type Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Draft, OldHome } from "./draft.ts";
import type { Places } from "./places.ts";

/** What a draft is settled among. */
export interface Settling {
  readonly home: OldHome;
  /** From a draft's key to its file in the content folder. */
  readonly files: ReadonlyMap<string, string>;
  readonly places: Places;
}

/** What was found of a draft's pictures and files. */
export interface SettledDraft {
  /** The picture of the article, by its way from the content folder. */
  readonly image?: { readonly place: string; readonly alt: string; readonly caption: string };
  /** Addresses of the old site's own files that do not lie here. */
  readonly absent: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Settles a draft whose file will stand at `path`; its tree is changed in place. A picture that does not come along is a link
 * to where it stood. Complains with `import-link-unwrapped`, `import-picture-dropped`, `import-picture-described`.
 */
export function settleDraft(draft: Draft, path: string, settling: Settling): SettledDraft {
  const settler = new Settler(draft, path, settling);
  settler.settle(draft.tree);
  return settler.found();
}

class Settler {
  readonly #draft: Draft;
  readonly #path: string;
  readonly #settling: Settling;
  readonly #absent: string[] = [];
  readonly #told: Diagnostic[] = [];

  constructor(draft: Draft, path: string, settling: Settling) {
    this.#draft = draft;
    this.#path = path;
    this.#settling = settling;
  }

  settle(tree: Root): void {
    partPictures(tree);
    visit(tree, ["link", "image"], (node, index, parent) => {
      if (parent === undefined || index === undefined) return undefined;
      const isLinked = parent.type === "link";
      const replaced =
        node.type === "link" ? this.#link(node) : node.type === "image" ? this.#image(node, isLinked) : undefined;
      if (replaced === undefined) return undefined;
      put(parent, index, replaced);
      // What a link held is looked at; the link that stands for a picture was.
      return [SKIP, index + (node.type === "image" ? replaced.length : 0)];
    });
  }

  found(): SettledDraft {
    const { image } = this.#draft;
    const place = image === undefined ? undefined : this.#pictureAt(image.url);
    const left = { absent: this.#absent, diagnostics: this.#told };
    if (image === undefined || place === undefined) return left;
    const alt = image.alt.trim() || this.#described(place, image.caption);
    return { ...left, image: { place, alt, caption: image.caption } };
  }

  /** `undefined` where it stays as it is, settled; otherwise what stands in its place. */
  #link(node: Link): PhrasingContent[] | undefined {
    const { home, files, places } = this.#settling;
    if (!home.isOwn(node.url)) return undefined;
    const key = home.draftAt(node.url);
    const file = key === undefined ? undefined : files.get(key);
    if (file !== undefined) {
      node.url = posix.relative(posix.dirname(this.#path), file);
      return undefined;
    }
    if (home.isFile(node.url)) {
      const old = home.fileAt(node.url);
      const place = old === undefined ? undefined : places.documentAt(old);
      if (place === undefined) this.#leave(node.url, old);
      else {
        if (wordsOf(node) === node.url) node.children = [{ type: "text", value: posix.basename(place) }];
        node.url = way(place);
      }
      return undefined;
    }
    const facts = { address: node.url, words: wordsOf(node) };
    this.#told.push(complain("import-link-unwrapped", this.#draft.locate(node.position), facts));
    return node.children;
  }

  /** No link stands in another: of a picture in one that does not come along the words stay. */
  #image(node: Image, isLinked: boolean): PhrasingContent[] | undefined {
    const place = this.#pictureAt(node.url);
    const caption = node.title ?? "";
    if (place === undefined) {
      const words = node.alt || caption || "صورة";
      const said: PhrasingContent = { type: "text", value: words };
      const shown: PhrasingContent = isLinked ? said : { type: "link", url: node.url, children: [said] };
      return caption === "" || caption === words ? [shown] : [shown, { type: "text", value: ` ${caption}` }];
    }
    node.url = way(place);
    node.alt = node.alt?.trim() || this.#described(place, caption);
    return undefined;
  }

  #pictureAt(url: string): string | undefined {
    const { home, places } = this.#settling;
    const old = home.fileAt(url);
    const place = old === undefined ? undefined : places.pictureAt(old);
    if (place !== undefined) return place;
    if (home.isFile(url)) this.#leave(url, old);
    else {
      const address = url.length > 80 ? `${url.slice(0, 77)}…` : url;
      this.#told.push(complain("import-picture-dropped", this.#draft.locate(undefined), { address }));
    }
    return undefined;
  }

  /** What lies here and still stays behind was told by whoever refused it. */
  #leave(url: string, old: string | undefined): void {
    if (old === undefined) this.#absent.push(url);
  }

  /** A picture without a description gets its caption, or is said to be one of its article; either is told. */
  #described(place: string, caption: string): string {
    const words = caption || `صورة من مقال «${this.#draft.headline ?? ""}»`;
    this.#told.push(complain("import-picture-described", this.#draft.locate(undefined), { address: place, words }));
    return words;
  }
}

const way = (place: string): string => `/${place}`;

function put(parent: Parents, index: number, nodes: readonly PhrasingContent[]): void {
  const children: Nodes[] = parent.children;
  children.splice(index, 1, ...nodes);
}

/** Pictures among the words of a paragraph stand before it, each a paragraph: so the old editor let text flow round them. */
function partPictures(tree: Nodes): void {
  if (!("children" in tree)) return;
  const children: Nodes[] = tree.children;
  for (let index = 0; index < children.length; index += 1) {
    const child = children[index];
    if (child?.type !== "paragraph") {
      if (child !== undefined) partPictures(child);
      continue;
    }
    const parts = partOf(child);
    children.splice(index, 1, ...parts);
    index += parts.length - 1;
  }
}

function partOf(paragraph: Paragraph): Paragraph[] {
  const pictures = paragraph.children.filter(isPicture);
  if (pictures.length === 0) return [paragraph];
  const words = paragraph.children.filter((child) => !isPicture(child));
  while (words[0]?.type === "break") words.shift();
  while (words.at(-1)?.type === "break") words.pop();
  return [
    ...pictures.map((picture): Paragraph => ({ type: "paragraph", children: [picture] })),
    ...(words.some((child) => wordsOf(child).trim() !== "") ? [{ ...paragraph, children: words }] : []),
  ];
}

const isPicture = (node: PhrasingContent): boolean =>
  node.type === "image" || (node.type === "link" && node.children.length === 1 && node.children[0]?.type === "image");
