/** A post's body in our Markdown: short codes answered, links and pictures led to where things stand now; its words stay. */

import { posix } from "node:path";
import { headingAsLink, headingKey } from "../../arabic/heading-key.ts";
import { decodedWay } from "../../base/decoded-way.ts";
import type { Place } from "../../base/place.ts";
import { complain, type Diagnostic } from "../../diagnostics/diagnostic.ts";
import { partAtCode, type TextPiece } from "./outside-code.ts";
import type { PostIndex } from "./post-index.ts";
import { answerShortCodes, fenceHighlights } from "./short-codes.ts";
import { widenTables } from "./widen-tables.ts";

/** What a body is rewritten for. */
export interface BodyContext {
  /** The post's path in the old site. */
  readonly path: string;
  /** Its file in the content folder. */
  readonly target: string;
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
  /** Names of blocks, `^id`, that links of the old site lead to: they are no words. */
  readonly blocks: ReadonlySet<string>;
}

/** The text, and what was told on the way. */
export interface RewrittenBody {
  readonly text: string;
  readonly diagnostics: readonly Diagnostic[];
}

/** Rewrites a body; code stays as it is. Complains with `import-short-code`, `import-link-unwrapped`, `import-picture-*`. */
export function rewriteBody(body: string, context: BodyContext): RewrittenBody {
  const diagnostics: Diagnostic[] = [];
  const fenced = withoutComments(widenTables(fenceHighlights(body)), context, diagnostics);
  const headings = headingKeys(fenced);
  const notes = new Set([...fenced.matchAll(NOTE)].map(([, label = ""]) => label));
  const definitions = definitionsIn(fenced);
  let line = context.line;
  const text = partAtCode(fenced)
    .map((piece) => {
      const writer = new Rewriter({ ...context, line, headings, notes, definitions }, diagnostics);
      line += piece.text.split("\n").length - 1;
      return piece.isCode ? writer.code(piece) : writer.rewrite(piece.text);
    })
    .join("");
  return { text: `${text.trim()}\n`, diagnostics };
}

/** The headings of a body, by their words as links name them. */
export const headingKeys = (body: string): ReadonlySet<string> =>
  new Set(
    partAtCode(body)
      .flatMap(({ text, isCode }) => (isCode ? [] : [...text.matchAll(HEADING)]))
      .map(([, words = ""]) => headingKey(words.trim().replace(/#+$/u, "").trimEnd())),
  );

/** Obsidian shows nobody what stands between two pairs of percent signs: it is told, never published. */
function withoutComments(body: string, { path, line }: BodyContext, told: Diagnostic[]): string {
  const pieces = partAtCode(body);
  // A comment may hold code: it is sought in the text whole, and counts where it begins in prose.
  const inProse = new Set<number>();
  let at = 0;
  for (const { text, isCode } of pieces) {
    if (!isCode) for (const { index } of text.matchAll(/%%/gu)) inProse.add(at + index);
    at += text.length;
  }
  return body.replace(/%%(?!%)([\s\S]*?)%%/gu, (typed: string, words: string, offset: number) => {
    if (!inProse.has(offset)) return typed;
    const from = line + body.slice(0, offset).split("\n").length - 1;
    const place = { file: path, line: from, column: 1, endLine: from, endColumn: 1 };
    if (words.trim() !== "")
      told.push(complain("import-dropped", place, { words: words.trim(), what: "تعليق لم يكن يظهر للقراء" }));
    return typed.replace(/[^\n]/gu, "");
  });
}

const WIKI = /(?<embed>!)?\[\[(?<target>[^[\]|\n#^]*)(?<part>[#^][^[\]|\n]*)?(?:\|(?<shown>[^[\]\n]*))?\]\]/gu;
const IMAGE =
  /!\[(?<alt>(?:\\.|[^\]\\])*)\]\(\s*(?<url><[^>\n]*>|(?:[^\s()]|\([^\s()]*\))+|[^()<>"'\n]+?\.(?:jpe?g|png|gif|webp|avif|svg))(?:\s+(?:"(?<double>[^"]*)"|'(?<single>[^']*)'))?\s*\)/giu;
const TAG_IMAGE = /<img\b(?<attributes>[^>]*)>/giu;
const LINK =
  /(?<!!)\[(?<words>(?:\\.|[^\][\\]|\[[^\][]*\])+)\]\(\s*(?<url><[^>\n]*>|(?:[^\s()]|\([^\s()]*\))*|#[^\s()<>"']+(?:[ \t]+[^\s()<>"']+)*|https?:\/\/[^\s()<>"']+(?:[ \t]+[^\s()<>"']+)+|[^()<>"'\n]+?\.(?:md|pdf)(?:#[^()\s]*(?:[ \t]+[^()\s]+)*)?)(?:\s+(?:"[^"]*"|'[^']*'))?\s*\)/giu;
/** A link that is written in HTML; one that leads to a file of ours is read there as well. */
const TAG_LINK =
  /<a\b(?<before>[^>]*?\shref\s*=\s*)(?:"(?<double>[^"]*)"|'(?<single>[^']*)'|(?<bare>[^\s>]+))(?<after>[^>]*)>(?<words>[\s\S]*?)<\/a>/giu;
/** An address that stands as it is, of a program: no browser of a reader follows it. */
const PROGRAM = /<(?!https?:|mailto:)(?<url>[a-z][a-z\d+.-]+:\/\/[^\s<>]+)>/giu;
const DEFINITION = /^ {0,3}\[(?!\^)(?<label>[^\]\n]+)\]:\s*(?<url>\S+)(?<rest>[^\n]*)$/gmu;
/** A picture whose address is defined apart: `![words][label]`, `![words][]`, `![label]`. */
const DEFINED_IMAGE = /!\[(?<alt>(?:\\.|[^\][\\\n])*)\](?:\[(?<label>[^\][\n]*)\])?(?![([:])/gu;
/** Kramdown's attributes, template comments, Hugo's summary mark. */
const LEFTOVERS = /\{:[^}\n]*\}|<!--\s*more\s*-->/giu;
/** Obsidian's name of a block, at the end of a line or on one of its own; six letters are a name that it made itself. */
const BLOCK_NAME = /(?:^|(?<!\s)[^\S\n]+)\^(?<name>[\p{L}\p{N}-]+)[^\S\n]*$/gmu;
const OWN_NAME = /^(?=[a-z\d]*\d)[a-z\d]{6}$/u;
/** What plugins of Obsidian compute when a note is shown. */
const COMPUTED = /^(?:dataview(?:js)?|tasks|query|button|tracker|calendar|leaflet|base)$/u;

const HEADING = /^ {0,3}#{1,6}[^\S\n]([^\n]+)$/gmu;

/** A note, and the sign that leads to it. */
const NOTE = /^\s*\[\^([^\]\n]+)\]:/gmu;
const NOTE_SIGN = /(?<!\\)\[\^(?<label>[^\]\n]+)\](?!:)/gu;

/** What a body says of itself. */
interface Body extends BodyContext {
  readonly headings: ReadonlySet<string>;
  /** Labels of its notes. */
  readonly notes: ReadonlySet<string>;
  /** What it defines apart, `[label]: address "title"`, by label as Markdown compares them. */
  readonly definitions: ReadonlyMap<string, Definition>;
}

interface Definition {
  readonly url: string;
  readonly title: string;
}

const labelKey = (label: string): string => label.trim().replace(/\s+/gu, " ").toLowerCase();

/** The first definition of a label counts. */
function definitionsIn(body: string): ReadonlyMap<string, Definition> {
  const found = partAtCode(body)
    .flatMap(({ text, isCode }) => (isCode ? [] : [...text.matchAll(DEFINITION)]))
    .map(({ groups: { label = "", url = "", rest = "" } = {} }): [string, Definition] => [
      labelKey(label),
      {
        url: url.replace(/^<|>$/gu, ""),
        title: /^\s*(?:"(.*)"|'(.*)'|\((.*)\))\s*$/u.exec(rest)?.slice(1).find(Boolean) ?? "",
      },
    ]);
  return new Map(found.toReversed());
}

class Rewriter {
  readonly #context: Body;
  readonly #told: Diagnostic[];

  constructor(context: Body, told: Diagnostic[]) {
    this.#context = context;
    this.#told = told;
  }

  rewrite(piece: string): string {
    const answered = answerShortCodes(piece);
    for (const { typed, became, at } of answered.told) this.#tellCode(piece, typed, became, at);
    return (
      answered.text
        .replace(LEFTOVERS, "")
        .replace(BLOCK_NAME, (typed: string, name: string) =>
          this.#context.blocks.has(name) || OWN_NAME.test(name) ? "" : typed,
        )
        .replace(NOTE_SIGN, (typed: string, label: string) =>
          this.#context.notes.has(label) ? typed : this.#asWords(typed),
        )
        .replace(DEFINED_IMAGE, (typed: string, ...found: unknown[]) => this.#definedImage(typed, groups(found)))
        .replace(IMAGE, (_, ...found: unknown[]) => this.#image(groups(found)))
        .replace(TAG_IMAGE, (_, ...found: unknown[]) => this.#tagImage(groups(found).attributes ?? ""))
        .replace(LINK, (_, ...found: unknown[]) => this.#link(groups(found)))
        .replace(TAG_LINK, (typed: string, ...found: unknown[]) => this.#tagLink(typed, groups(found)))
        .replace(PROGRAM, (_, url: string) => {
          this.#tellLink(url, url);
          return url;
        })
        .replace(DEFINITION, (typed: string, ...found: unknown[]) => this.#definition(typed, groups(found)))
        // Last: what it becomes is no link of the old site.
        .replace(WIKI, (_, ...found: unknown[]) => this.#wiki(groups(found)))
    );
  }

  /** Code stays as it is; what a plugin would have computed from it is told. */
  code({ text, language = "" }: TextPiece): string {
    if (COMPUTED.test(language)) {
      this.#tellCode(text, text.trim(), "", 0);
      return "";
    }
    return text.replace(/\{%-?\s*(?:end)?raw\s*-?%\}/gu, "");
  }

  #place(offset: number, piece: string): Place {
    const line = this.#context.line + piece.slice(0, offset).split("\n").length - 1;
    return { file: this.#context.path, line, column: 1, endLine: line, endColumn: 1 };
  }

  #tellCode(piece: string, typed: string, became: string, at: number): void {
    const facts = { text: typed.length > 80 ? `${typed.slice(0, 77)}…` : typed, became };
    this.#told.push(complain("import-short-code", this.#place(at, piece), facts));
  }

  /** A sign of a note that is not there was shown as it is typed. */
  #asWords(typed: string): string {
    this.#told.push(complain("import-kept-as-words", this.#place(0, ""), { words: typed }));
    return `\\${typed}`;
  }

  #tellLink(address: string, words: string): void {
    this.#told.push(complain("import-link-unwrapped", this.#place(0, ""), { address, words }));
  }

  /** `[[مقال]]` leads to the post, `[[مقال#قسم]]` to its part, `![[صورة.png]]` shows the picture; a name that is none of these stays as words. */
  #wiki({ embed, target = "", part = "", shown }: Groups): string {
    const name = target.trim();
    if (embed !== undefined && /\.(?:jpe?g|png|webp|avif|gif|svg|bmp)$/iu.test(name))
      return this.#picture(name, (shown ?? "").replace(/(?:^|\|)\s*\d+(?:x\d+)?\s*$/u, "").replaceAll("|", " "), "");
    const section = part.replace(/^[#^]+/u, "").trim();
    const isBlock = part.startsWith("#^") || part.startsWith("^");
    const words = (shown ?? (name === "" ? section : `${name}${isBlock || section === "" ? "" : ` (${section})`}`))
      .replace(/^\^+/u, "")
      .trim();
    const own = name === "" && !isBlock && this.#context.headings.has(headingKey(section));
    if (own) return `[${words}](#${headingAsLink(section)})`;
    const file = name === "" ? undefined : this.#context.index.named(name);
    if (file !== undefined) {
      const has = !isBlock && section !== "" && this.#context.index.headingsOf(file).has(headingKey(section));
      return `[${words}](${this.#wayTo(file)}${has ? `#${headingAsLink(section)}` : ""})`;
    }
    const document = name === "" ? undefined : this.#document(name);
    if (document !== undefined) return `[${words}](${document})`;
    if (name !== "" && this.#context.isTopic(name)) return shown === undefined ? `[[${name}]]` : `[[${name}|${words}]]`;
    this.#tellLink(`[[${target}${part}]]`, words);
    return words;
  }

  #image({ alt = "", url = "", double, single }: Groups): string {
    return this.#picture(url.replace(/^<|>$/gu, ""), alt, double ?? single ?? "");
  }

  #definedImage(typed: string, { alt = "", label = "" }: Groups): string {
    const defined = this.#context.definitions.get(labelKey(label || alt));
    // Its address is looked up next, as that of every picture.
    return defined === undefined
      ? typed
      : `![${alt}](<${defined.url}>${defined.title === "" ? "" : ` "${defined.title.replaceAll('"', "'")}"`})`;
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

  #tagLink(typed: string, { before = "", double, single, bare, after = "", words = "" }: Groups): string {
    const address = double ?? single ?? bare ?? "";
    const target = this.#target(address);
    if (target === address) return typed;
    if (target !== undefined) return `<a${before}"${target.replace(/^<|>$/gu, "")}"${after}>${words}</a>`;
    this.#tellLink(address, words.replace(/<[^>]*>/gu, "").trim());
    return words;
  }

  /** Where a link leads now: the web, a post that came along, a heading of this one; `undefined` for what stayed behind. */
  #target(address: string): string | undefined {
    if (/^(?:https?:\/\/[^\s/]|mailto:.)/iu.test(address)) return address.trim().replace(/\s/gu, "%20");
    if (/^\/\//u.test(address)) return `https:${address}`;
    if (address.startsWith("#")) {
      const words = decodedWay(address.slice(1));
      if (!this.#context.headings.has(headingKey(words))) return undefined;
      return /\s/u.test(address) ? `#${headingAsLink(words)}` : address;
    }
    if (/^[a-z][a-z0-9+.-]*:/iu.test(address) || address === "") return undefined;
    const file = this.#context.index.post(address, this.#context.path) ?? this.#context.index.named(address);
    return file === undefined ? this.#document(address) : this.#wayTo(file);
  }

  /** From this text to another of the content folder. */
  #wayTo = (file: string): string => posix.relative(posix.dirname(this.#context.target), file);

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
    // That of a picture has done its work.
    if (!/\.(?:jpe?g|png|gif|webp|avif|svg|bmp)$/iu.test(address)) this.#tellLink(address, label);
    return "";
  }
}

type Groups = Readonly<Record<string, string | undefined>>;

function groups(found: readonly unknown[]): Groups {
  const last = found.at(-1);
  return typeof last === "object" && last !== null ? { ...last } : {};
}
