/** Short codes of Hugo, Jekyll, Eleventy and WordPress, answered one by one: what each shows, in Markdown. */

/** A text without short codes, and what became of each. */
export interface WithoutShortCodes {
  readonly text: string;
  readonly told: readonly ShortCode[];
}

/** One short code: as typed, and what stands in its place (empty where nothing can). */
export interface ShortCode {
  readonly typed: string;
  readonly became: string;
  /** Where it stood in the text (UTF-16). */
  readonly at: number;
}

const HUGO =
  /\{\{[<%]-?\s*(?<close>\/)?\s*(?<name>[\w/.-]+)(?<rest>(?:"(?:\\.|[^"])*"|`[^`]*`|[^>%}`"]|%(?!\})|>(?!\}))*?)\s*\/?-?[>%]\}\}/gu;
const LIQUID = /\{%-?\s*(?<name>\w+)(?<rest>[\s\S]*?)-?%\}/gu;
const OUTPUT = /\{\{-?\s*(?<rest>[^{}]*?)-?\}\}/gu;
const ARGUMENT =
  /(?:(?<key>[\w-]+)\s*(?:=\s*|:\s+|:(?=["'`])))?(?:"(?<double>(?:\\.|[^"])*)"|'(?<single>(?:\\.|[^'])*)'|`(?<tick>[^`]*)`|(?<bare>[^\s"'`]+))/gu;

type Arguments = { readonly named: ReadonlyMap<string, string>; readonly placed: readonly string[] };
type Answer = (given: Arguments) => string;

const first = ({ named, placed }: Arguments, ...keys: string[]): string =>
  keys.map((key) => named.get(key)).find((value) => value !== undefined && value !== "") ?? placed[0] ?? "";

const link = (address: string, words = address): string => (address === "" ? "" : `[${words}](${address})`);

/** What each code shows; a name that is not here leaves what it encloses and is told. */
const ANSWERS: Readonly<Record<string, Answer>> = {
  youtube: (given) =>
    link(
      `https://www.youtube.com/watch?v=${first(given, "id", "v", "video").replace(/^.*(?:v=|youtu\.be\/|embed\/)/u, "")}`,
    ),
  vimeo: (given) => link(`https://vimeo.com/${first(given, "id")}`),
  tweet: ({ named, placed }) =>
    link(`https://x.com/${named.get("user") ?? placed[0] ?? "i"}/status/${named.get("id") ?? placed.at(-1) ?? ""}`),
  x: ({ named, placed }) =>
    link(`https://x.com/${named.get("user") ?? placed[0] ?? "i"}/status/${named.get("id") ?? placed.at(-1) ?? ""}`),
  instagram: (given) => link(`https://www.instagram.com/p/${first(given, "id")}/`),
  gist: ({ placed }) => link(`https://gist.github.com/${placed.slice(0, 2).join("/")}`),
  figure: (given) => picture(given),
  img: (given) => picture(given),
  image: (given) => picture(given),
  ref: (given) => first(given, "path"),
  relref: (given) => first(given, "path"),
  post_url: ({ placed }) => placed[0] ?? "",
  link: ({ placed }) => placed[0] ?? "",
  embed: (given) => link(first(given, "src", "url")),
  video: (given) => link(first(given, "src", "url", "mp4")),
  audio: (given) => link(first(given, "src", "url", "mp3")),
  iframe: (given) => link(first(given, "src", "url")),
};

function picture(given: Arguments): string {
  const { named } = given;
  const source = first(given, "src", "url", "image");
  const caption = named.get("caption") ?? named.get("title") ?? "";
  return source === ""
    ? caption
    : `![${named.get("alt") ?? caption}](${source}${caption === "" ? "" : ` "${caption.replaceAll('"', "'")}"`})`;
}

/** Codes of Liquid that only steer, and whose words stay: `{% raw %}`, `{% if … %}`, `{% comment %}`. */
const STEERS =
  /^(?:raw|endraw|if|elsif|else|endif|unless|endunless|for|endfor|assign|capture|endcapture|highlight|endhighlight|include_cached|toc|end\w+)$/u;

/** Liquid's and Hugo's marks of code: what they enclose is code to every generator, and stays what it is. */
const HIGHLIGHT =
  /\{%-?\s*highlight\s+(?<liquid>[\w+#-]*)[^%]*%\}\n?(?<code>[\s\S]*?)\{%-?\s*endhighlight\s*-?%\}|\{\{[<%]\s*highlight\s+"?(?<hugo>[\w+#-]*)"?[^>%]*[>%]\}\}\n?(?<other>[\s\S]*?)\{\{[<%]\s*\/highlight\s*[>%]\}\}/gu;

/** Makes fenced code of what the marks of other generators enclose as code. */
export const fenceHighlights = (text: string): string =>
  text.replace(HIGHLIGHT, (...found: unknown[]) => {
    const { liquid, hugo, code, other } = groupsOf(found);
    // What stands before the end's mark is its indentation.
    const [, inner = "", indent = ""] = /^([\s\S]*?)\n?([^\S\n]*)$/u.exec(code ?? other ?? "") ?? [];
    const fence = "`".repeat(Math.max(3, ...[...inner.matchAll(/`{3,}/gu)].map(([run]) => run.length + 1)));
    return `${fence}${liquid ?? hugo ?? ""}\n${inner}\n${indent}${fence}`;
  });

/** Answers every short code of a text without code (see `partAtCode`). */
export function answerShortCodes(text: string): WithoutShortCodes {
  const told: ShortCode[] = [];
  const answer = (typed: string, name: string, rest: string, at: number): string => {
    const became = Object.hasOwn(ANSWERS, name) ? (ANSWERS[name]?.(argumentsOf(rest)) ?? "") : "";
    told.push({ typed, became, at });
    return became;
  };
  const hugo = text.replace(HUGO, (typed: string, ...found: unknown[]) => {
    const { close, name = "", rest = "" } = groupsOf(found);
    return close === undefined ? answer(typed, name, rest, offsetOf(found)) : "";
  });
  const liquid = hugo.replace(LIQUID, (typed: string, ...found: unknown[]) => {
    const { name = "", rest = "" } = groupsOf(found);
    return STEERS.test(name) ? "" : answer(typed, name, rest, offsetOf(found));
  });
  return {
    text: liquid.replace(OUTPUT, (typed: string, ...found: unknown[]) =>
      output(typed, groupsOf(found).rest ?? "", offsetOf(found), told),
    ),
    told,
  };
}

/** `{{ site.baseurl }}/a` is `/a`; `{{ '/a' | relative_url }}` too; whatever else is computed is told. */
function output(typed: string, rest: string, at: number, told: ShortCode[]): string {
  if (/^(?:site|page)\.(?:base)?url\b|^(?:\.Site\.)?BaseURL/iu.test(rest)) return "";
  const literal = /^["']([^"']*)["']\s*(?:\|\s*[\w ]+)*$/u.exec(rest)?.[1];
  if (literal !== undefined) return literal;
  told.push({ typed, became: "", at });
  return "";
}

function argumentsOf(rest: string): Arguments {
  const named = new Map<string, string>();
  const placed: string[] = [];
  for (const { groups } of rest.matchAll(ARGUMENT)) {
    const value = groups?.double ?? groups?.single ?? groups?.tick ?? groups?.bare ?? "";
    if (groups?.key === undefined) placed.push(value);
    else named.set(groups.key, value);
  }
  return { named, placed };
}

function groupsOf(found: readonly unknown[]): Readonly<Record<string, string | undefined>> {
  const groups = found.at(-1);
  return typeof groups === "object" && groups !== null ? { ...groups } : {};
}

const offsetOf = (found: readonly unknown[]): number => {
  const offset = found.at(-3);
  return typeof offset === "number" ? offset : 0;
};
