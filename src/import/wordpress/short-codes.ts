/** WordPress's short codes, answered one by one: what each shows, as markup; a text in square brackets that is none stays. */
import { decodedWay } from "../../base/decoded-way.ts";
import type { Attachment, ExportMedia } from "./export-media.ts";

/** One short code: as typed, and the markup in its place (empty where nothing can stand there). */
export interface AnsweredCode {
  readonly typed: string;
  readonly became: string;
}

export interface WithoutCodes {
  readonly markup: string;
  readonly told: readonly AnsweredCode[];
}

/** Short codes of a post; `post` is its number, whose own pictures `[gallery]` shows. */
export interface CodeContext {
  readonly media: Pick<ExportMedia, "byId" | "picturesOf">;
  readonly post: string;
}

const CODE =
  /(?<escaped>\[)?\[(?<close>\/)?(?<name>[a-z][\w-]*)(?<rest>(?:(?:\s|=)(?:"[^"\]]*"|'[^'\]]*'|[^\][])*)?)\/?\](?<unescaped>\])?/giu;
const ATTRIBUTE =
  /(?:(?<key>[\w-]+)\s*=\s*)?(?:"(?<double>[^"]*)"|'(?<single>[^']*)'|[“”„](?<curly>[^“”]*)[“”]|(?<bare>[^\s"'“”]+))/gu;

interface Attributes {
  readonly named: ReadonlyMap<string, string>;
  readonly placed: readonly string[];
}

type Answer = (given: Attributes, context: CodeContext) => string;

/** Codes that show something of their own; `caption` and `embed` enclose what they show and are answered before. */
const ANSWERS: Readonly<Record<string, Answer>> = {
  gallery: (given, { media, post }) => {
    const ids = (given.named.get("ids") ?? given.named.get("include") ?? "").split(",").filter(Boolean);
    const pictures = ids.length > 0 ? ids.flatMap((id) => media.byId(id.trim()) ?? []) : media.picturesOf(post);
    return pictures.map(figureOf).join("");
  },
  vc_single_image: ({ named }, { media }) => {
    const picture = media.byId(named.get("image") ?? "");
    return picture === undefined ? "" : figureOf(picture);
  },
  playlist: (given, { media }) =>
    (given.named.get("ids") ?? "")
      .split(",")
      .flatMap((id) => media.byId(id.trim()) ?? [])
      .map(({ url, title }) => linkTo(url, title))
      .join(""),
  youtube: (given) => linkTo(onSite("https://www.youtube.com/watch?v=", given)),
  vimeo: (given) => linkTo(onSite("https://vimeo.com/", given)),
  dailymotion: (given) => linkTo(onSite("https://www.dailymotion.com/video/", given)),
};

/** Codes of WordPress and of plugins that show nothing of the text: forms, lists of posts, adverts, spaces. */
const SHOWS_NOTHING =
  /^(?:contact-form(?:-7)?|wpforms|gravityform|ninja_form|recent-posts|display-posts|toc|ez-toc|adsense|rev_slider|layerslider|sidebar|mc4wp_form|vc_empty_space|divider|spacer|clear|space)$/iu;
/** Codes that lay columns out or shape words; what they enclose stays. */
const SHAPES =
  /^(?:row|column|columns|col|section|tabs?|accordion|toggle|spoiler|box|quote|pullquote|dropcap|highlight|button|list|heading|title|center|left|right|b|i|u|color|size|url|img|caption|wp_caption|embed|audio|video|soundcloud|googlemaps|iframe|tweet|twitter|facebook|instagram|spotify|tiktok|pdf|gview)$/iu;
/** Attributes whose values readers were shown. */
const SHOWN = ["title", "heading", "text", "label", "caption", "subtitle", "content", "author", "cite", "name"];
/** Attributes that name what is shown, where no other value is an address. */
const PLACES = ["src", "url", "href", "link", "mp3", "m4a", "ogg", "wav", "mp4", "m4v", "webm", "file", "pdf"];

/** Answers the short codes of a post's markup; `[[so]]` is how WordPress shows one as it is typed. */
export function answerCodes(content: string, context: CodeContext): WithoutCodes {
  const told: AnsweredCode[] = [];
  const tell = (typed: string, became: string): string => {
    told.push({ typed, became });
    return became;
  };
  const captioned = content.replace(CAPTION, (typed: string, rest: string, inner: string) =>
    tell(typed, captionOf(attributesOf(rest), inner, context)),
  );
  const embedded = captioned.replace(ENCLOSED, (typed: string, _: string, address: string) =>
    tell(typed, linkTo(address.trim())),
  );
  const linked = embedded.replace(BUTTON, (typed: string, _: string, rest: string, words: string) => {
    const { named, placed } = attributesOf(rest);
    const address = [...named.values(), ...placed].find(isWay);
    return address === undefined ? typed : tell(typed, `<a href="${escaped(address)}">${words.trim()}</a>`);
  });
  const closed = new Set([...linked.matchAll(/\[\/([a-z][\w-]*)\]/giu)].map(([, name = ""]) => name.toLowerCase()));
  const markup = linked.replace(CODE, (typed: string, ...found: unknown[]) => {
    const { escaped, unescaped, close, name = "", rest = "" } = groupsOf(found);
    if (escaped !== undefined && unescaped !== undefined) return typed.slice(1, -1);
    if (!isCode(name, rest, closed)) return typed;
    const became = close === undefined ? answer(name.toLowerCase(), attributesOf(rest), context) : "";
    if (close === undefined) tell(typed, became);
    return `${escaped ?? ""}${became}${unescaped ?? ""}`;
  });
  return { markup, told };
}

const CAPTION = /\[(?:wp_)?caption\b([^\]]*)\]([\s\S]*?)\[\/(?:wp_)?caption\]/giu;
const ENCLOSED =
  /\[(embed|youtube|vimeo|video|audio|tweet|soundcloud|dailymotion)\b[^\]]*\]\s*(https?:\/\/[^\s[\]]+)\s*\[\/\1\]/giu;
const BUTTON = /\[((?:[\w-]*[_-])?(?:button|btn|link))\b([^\]]*)\]([^[\]]*\p{L}[^[\]]*)\[\/\1\]/giu;

/** English words in brackets, `[sic]`, are no code unless a plugin's kind of name, an attribute or an end says so. */
function isCode(name: string, rest: string, closed: ReadonlySet<string>): boolean {
  if (Object.hasOwn(ANSWERS, name.toLowerCase()) || SHOWS_NOTHING.test(name)) return true;
  if (/[_-]/u.test(name) || closed.has(name.toLowerCase())) return true;
  return /^\s+[\w-]+\s*=|^=|https?:\/\//u.test(rest) || (rest.trim() === "" && SHAPES.test(name) && name.length > 3);
}

function answer(name: string, given: Attributes, context: CodeContext): string {
  if (SHOWS_NOTHING.test(name)) return "";
  const known = Object.hasOwn(ANSWERS, name) ? ANSWERS[name]?.(given, context) : undefined;
  if (known !== undefined && known !== "") return known;
  const words = SHOWN.map((key) => given.named.get(key) ?? "").filter((value) => /\p{L}/u.test(value) && !isWay(value));
  const address = [...PLACES.map((key) => given.named.get(key)), ...given.named.values(), ...given.placed].find(
    (value) => value !== undefined && isWay(value),
  );
  if (address !== undefined && !/\.(?:jpe?g|png|gif|webp|svg)(?:\?|$)/iu.test(address))
    return linkTo(address, words.join(" · "));
  return words.map((each) => `<p>${each}</p>`).join("");
}

const isWay = (value: string): boolean => /^(?:https?:)?\/\/\S+$|^\/\S+\.\w{2,5}$/u.test(value);

/** `[caption]<img> words[/caption]`, or with the words as an attribute, as the first versions wrote it. */
function captionOf({ named }: Attributes, inner: string, { media }: CodeContext): string {
  const [picture = ""] = /(?:<a\b[^>]*>\s*)?<img\b[^>]*>(?:\s*<\/a>)?/iu.exec(inner) ?? [];
  const words = (inner.replace(picture, "").trim() || named.get("caption")) ?? "";
  if (picture !== "") return `<figure>${picture}<figcaption>${words}</figcaption></figure>`;
  const attachment = media.byId(/\d+$/u.exec(named.get("id") ?? "")?.[0] ?? "");
  return attachment === undefined ? `<p>${words}</p>` : figureOf({ ...attachment, caption: words });
}

/** A picture as a figure of HTML, by its attachment. */
export const figureOf = ({ id, url, alt, caption }: Attachment): string =>
  `<figure><img class="wp-image-${escaped(id)}" src="${escaped(url)}" alt="${escaped(alt)}"><figcaption>${caption}</figcaption></figure>`;

const linkTo = (address: string, words = ""): string =>
  address === "" ? "" : `\n\n<p><a href="${escaped(address)}">${words.trim() || escaped(address)}</a></p>\n\n`;

const escaped = (text: string): string =>
  text
    .replace(/&(?!#?\w+;)/gu, "&amp;")
    .replaceAll('"', "&quot;")
    .replaceAll("<", "&lt;");

/** `[youtube abc]`, `[youtube id="abc"]`, `[youtube=https://…]` all name one film. */
function onSite(site: string, { named, placed }: Attributes): string {
  const value =
    [...named.values(), ...placed].find((each) => isWay(each)) ?? named.get("id") ?? named.get("v") ?? placed[0];
  if (value === undefined) return "";
  return isWay(value) ? value : `${site}${value}`;
}

/** WPBakery writes a link as `url:https%3A%2F%2F…|title:…|target:…`. */
function linkIn(value: string): string {
  const url = /^url:([^|]+)/u.exec(value)?.[1];
  return url === undefined ? value : decodedWay(url);
}

function attributesOf(rest: string): Attributes {
  const named = new Map<string, string>();
  const placed: string[] = [];
  for (const { groups } of rest.replace(/^=/u, " ").matchAll(ATTRIBUTE)) {
    const value = (groups?.double ?? groups?.single ?? groups?.curly ?? groups?.bare ?? "").replaceAll("&amp;", "&");
    if (groups?.key === undefined) placed.push(value);
    else named.set(groups.key.toLowerCase(), linkIn(value));
  }
  return { named, placed };
}

function groupsOf(found: readonly unknown[]): Readonly<Record<string, string | undefined>> {
  const groups = found.at(-1);
  return typeof groups === "object" && groups !== null ? { ...groups } : {};
}
