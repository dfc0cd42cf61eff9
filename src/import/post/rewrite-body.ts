/** A post's body in our Markdown: short codes answered, links and pictures led to where things stand now; its words stay. */

import { foldKey } from "../../arabic/fold.ts";
import { decodedWay } from "../../base/decoded-way.ts";
import type { Place } from "../../base/place.ts";
import { complain, type Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { PostIndex } from "./post-index.ts";
import { answerShortCodes } from "./short-codes.ts";

/** What a body is rewritten for. */
export interface BodyContext {
  /** The post's path in the old site. */
  readonly path: string;
  /** The line of the file that the body begins on. */
  readonly line: number;
  readonly headline: string;
  readonly index: PostIndex;
  /** Where a picture of the old site stands in the content folder; called once for each that is shown. */
  readonly pictureAt: (oldPath: string) => string | undefined;
  /** Where a document or recording of the old site stands in the content folder; called once for each that is led to. */
  readonly documentAt: (oldPath: string) => string | undefined;
  /** Whether `[[name]]` is a topic of the content. */
  readonly isTopic: (name: string) => boolean;
}

/** The text, and what was told on the way. */
export interface RewrittenBody {
  readonly text: string;
  readonly diagnostics: readonly Diagnostic[];
}

/** Rewrites a body; code stays as it is. Complains with `import-short-code`, `import-link-unwrapped`, `import-picture-*`. */
export function rewriteBody(body: string, context: BodyContext): RewrittenBody {
  const diagnostics: Diagnostic[] = [];
  const headings = new Set([...body.matchAll(HEADING)].map(([, words = ""]) => headingKey(words)));
  let line = context.line;
  const text = body
    .split(CODE)
    .map((piece, index) => {
      const writer = new Rewriter({ ...context, line, headings }, diagnostics);
      line += piece.split("\n").length - 1;
      return index % 2 === 1 ? piece.replace(/\{%-?\s*(?:end)?raw\s*-?%\}/gu, "") : writer.rewrite(piece);
    })
    .join("");
  return { text: `${text.trim()}\n`, diagnostics };
}

/** Fenced code, code within a line, and what Liquid is told to leave alone. */
const CODE =
  /((?:^|\n)(?:```[\s\S]*?\n```[^\n]*|~~~[\s\S]*?\n~~~[^\n]*)(?=\n|$)|`[^`\n]+`|\{%-?\s*raw\s*-?%\}[\s\S]*?\{%-?\s*endraw\s*-?%\})/u;
const WIKI = /(?<embed>!)?\[\[(?<target>[^[\]|\n#^]*)(?<part>[#^][^[\]|\n]*)?(?:\|(?<shown>[^[\]\n]*))?\]\]/gu;
const IMAGE =
  /!\[(?<alt>(?:\\.|[^\]\\])*)\]\(\s*(?<url><[^>\n]*>|(?:[^\s()]|\([^\s()]*\))+)(?:\s+(?:"(?<double>[^"]*)"|'(?<single>[^']*)'))?\s*\)/gu;
const TAG_IMAGE = /<img\b(?<attributes>[^>]*)>/giu;
const LINK =
  /(?<!!)\[(?<words>(?:\\.|[^\][\\]|\[[^\][]*\])+)\]\(\s*(?<url><[^>\n]*>|(?:[^\s()]|\([^\s()]*\))*)(?:\s+(?:"[^"]*"|'[^']*'))?\s*\)/gu;
const DEFINITION = /^ {0,3}\[(?!\^)(?<label>[^\]\n]+)\]:\s*(?<url>\S+)[^\n]*$/gmu;
/** Kramdown's attributes, template comments, Hugo's summary mark, Obsidian's block names. */
const LEFTOVERS = /\{:[^}\n]*\}|<!--\s*more\s*-->|^\s*%%[^%]*%%|\s\^[a-z0-9]{6}$/gimu;

const HEADING = /^ {0,3}#{1,6}[^\S\n]+([^\n]+?)[^\S\n]*#*$/gmu;

/** A heading by its words, as a link within the page names it. */
const headingKey = (words: string): string => foldKey(words).replace(/[^\p{L}\p{N}]+/gu, "");

class Rewriter {
  readonly #context: BodyContext & { readonly headings: ReadonlySet<string> };
  readonly #told: Diagnostic[];

  constructor(context: BodyContext & { readonly headings: ReadonlySet<string> }, told: Diagnostic[]) {
    this.#context = context;
    this.#told = told;
  }

  rewrite(piece: string): string {
    const answered = answerShortCodes(piece);
    for (const { typed, became, at } of answered.told) this.#tellCode(piece, typed, became, at);
    return (
      answered.text
        .replace(LEFTOVERS, "")
        .replace(IMAGE, (_, ...found: unknown[]) => this.#image(groups(found)))
        .replace(TAG_IMAGE, (_, ...found: unknown[]) => this.#tagImage(groups(found).attributes ?? ""))
        .replace(LINK, (_, ...found: unknown[]) => this.#link(groups(found)))
        .replace(DEFINITION, (typed: string, ...found: unknown[]) => this.#definition(typed, groups(found)))
        // Last: what it becomes is no link of the old site.
        .replace(WIKI, (_, ...found: unknown[]) => this.#wiki(groups(found)))
    );
  }

  #place(offset: number, piece: string): Place {
    const line = this.#context.line + piece.slice(0, offset).split("\n").length - 1;
    return { file: this.#context.path, line, column: 1, endLine: line, endColumn: 1 };
  }

  #tellCode(piece: string, typed: string, became: string, at: number): void {
    const facts = { text: typed.length > 80 ? `${typed.slice(0, 77)}…` : typed, became };
    this.#told.push(complain("import-short-code", this.#place(at, piece), facts));
  }

  #tellLink(address: string, words: string): void {
    this.#told.push(complain("import-link-unwrapped", this.#place(0, ""), { address, words }));
  }

  /** `[[مقال]]` leads to the post, `![[صورة.png]]` shows the picture; a name that is neither stays as words. */
  #wiki({ embed, target = "", part = "", shown }: Groups): string {
    const name = target.trim();
    if (embed !== undefined && /\.(?:jpe?g|png|webp|avif|gif|svg|bmp)$/iu.test(name))
      return this.#picture(name, /^\d+(?:x\d+)?$/u.test(shown ?? "") ? "" : (shown ?? ""), "");
    const words = (shown ?? (name || part.replace(/^[#^]+/u, ""))).trim();
    const id = this.#context.index.named(name);
    if (id !== undefined) return `[${words}](${id}.md)`;
    if (this.#context.isTopic(name)) return shown === undefined ? `[[${name}]]` : `[[${name}|${words}]]`;
    this.#tellLink(`[[${target}${part}]]`, words);
    return words;
  }

  #image({ alt = "", url = "", double, single }: Groups): string {
    return this.#picture(url.replace(/^<|>$/gu, ""), alt, double ?? single ?? "");
  }

  #tagImage(attributes: string): string {
    const of = (name: string): string => {
      const match = new RegExp(`\\b${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s>]+))`, "iu").exec(attributes);
      return match?.[1] ?? match?.[2] ?? match?.[3] ?? "";
    };
    return this.#picture(of("src") || of("data-src"), of("alt"), of("title"));
  }

  /** A picture of the old site comes along; one of another site becomes a link to it. */
  #picture(url: string, alt: string, title: string): string {
    const place = this.#place(0, "");
    const words = (alt || title).trim();
    if (url === "") return words;
    const old = /^(?:https?:)?\/\//iu.test(url) ? undefined : this.#context.index.file(url, this.#context.path);
    const path = old === undefined ? undefined : this.#context.pictureAt(old);
    if (path === undefined) {
      const address = url.length > 80 ? `${url.slice(0, 77)}…` : url;
      this.#told.push(complain("import-picture-dropped", place, { address }));
      const link = /^https?:\/\//iu.test(url) ? url : /^\/\//u.test(url) ? `https:${url}` : undefined;
      return link === undefined ? words : `[${words || "صورة"}](${link})`;
    }
    const filled = words || `صورة من مقال «${this.#context.headline}»`;
    if (words === "") this.#told.push(complain("import-picture-described", place, { address: path, words: filled }));
    const source = /[\s()]/u.test(path) ? `</${path}>` : `/${path}`;
    return `![${filled}](${source}${title === "" || alt === "" ? "" : ` "${title.replaceAll('"', "'")}"`})`;
  }

  #link({ words = "", url = "" }: Groups): string {
    const address = url.replace(/^<|>$/gu, "");
    const target = this.#target(address);
    if (target !== undefined) return `[${words}](${target})`;
    this.#tellLink(address, words.replace(/[[\]*_`]/gu, ""));
    return words;
  }

  /** Where a link leads now: the web, a post that came along, a heading of this one; `undefined` for what stayed behind. */
  #target(address: string): string | undefined {
    if (/^(?:https?|mailto):/iu.test(address)) return address;
    if (/^\/\//u.test(address)) return `https:${address}`;
    if (address.startsWith("#"))
      return this.#context.headings.has(headingKey(decodedWay(address.slice(1)))) ? address : undefined;
    if (/^[a-z][a-z0-9+.-]*:/iu.test(address) || address === "") return undefined;
    const id = this.#context.index.post(address, this.#context.path) ?? this.#context.index.named(address);
    return id === undefined ? this.#document(address) : `${id}.md`;
  }

  /** The way to a document or recording that comes along. */
  #document(address: string): string | undefined {
    const old = this.#context.index.file(address, this.#context.path);
    const place = old === undefined ? undefined : this.#context.documentAt(old);
    if (place === undefined) return undefined;
    return /[\s()]/u.test(place) ? `</${place}>` : `/${place}`;
  }

  #definition(typed: string, { label = "", url = "" }: Groups): string {
    const address = url.replace(/^<|>$/gu, "");
    const target = this.#target(address);
    if (target !== undefined) return target === address ? typed : `[${label}]: ${target}`;
    this.#tellLink(address, label);
    return "";
  }
}

type Groups = Readonly<Record<string, string | undefined>>;

function groups(found: readonly unknown[]): Groups {
  const last = found.at(-1);
  return typeof last === "object" && last !== null ? { ...last } : {};
}
