/** What a page elsewhere gives to be pasted: from the frame of a player, or the quotation that a script would dress, to the address of what it shows. */
import type { HtmlElement } from "./html-tree.ts";

/** From the address of a player or a frame to that of the page one would visit. */
const PLAYERS: readonly (readonly [pattern: RegExp, page: string])[] = [
  [
    /^https?:\/\/(?:www\.)?youtube(?:-nocookie)?\.com\/embed\/([\w-]{6,})(?:[?#].*)?$/u,
    "https://www.youtube.com/watch?v=$1",
  ],
  [/^https?:\/\/player\.vimeo\.com\/video\/(\d+)(?:[?#].*)?$/u, "https://vimeo.com/$1"],
  [/^https?:\/\/(?:www\.)?dailymotion\.com\/embed\/video\/(\w+)(?:[?#].*)?$/u, "https://www.dailymotion.com/video/$1"],
  [/^https?:\/\/platform\.(?:twitter|x)\.com\/embed\/[^?]*\?(?:.*&)?id=(\d+)(?:&.*)?$/u, "https://x.com/i/status/$1"],
  [/^(https?:\/\/(?:t\.me|telegram\.me)\/[^?#]+)\?(?:.*&)?embed=1(?:&.*)?$/u, "$1"],
  [/^(https?:\/\/(?:www\.|mobile\.)?(?:twitter|x)\.com\/[^?#]+)\?ref_(?:src|url)=.*$/u, "$1"],
  [/^(https?:\/\/(?:www\.)?instagram\.com\/(?:p|reel|tv)\/[\w-]+\/)(?:embed\/.*|\?utm_.*)$/u, "$1"],
];
const IN_QUERY = /^https?:\/\/(?:www\.)?facebook\.com\/plugins\/(?:post|video)\.php\?(?:.*&)?href=([^&#]+)/u;

/** The address of the page that a frame shows a part of; the frame's own where we know no other. */
export function pageOfFrame(address: string): string {
  const inside = IN_QUERY.exec(address)?.[1];
  if (inside !== undefined && URL.canParse(decoded(inside))) return decoded(inside);
  const [pattern, page] = PLAYERS.find(([each]) => each.test(address)) ?? [];
  return pattern === undefined || page === undefined ? address : address.replace(pattern, page);
}

/** Quotations that a network's script would dress as a post of its own. */
const WIDGET =
  /(?:^|\s)(?:twitter-tweet|twitter-video|instagram-media|tiktok-embed|fb-post|fb-video|text-post-media|telegram-post)(?:\s|$)/u;

/** The address of the post that such an element quotes; nothing for any other element. */
export function postOfWidget(element: HtmlElement): string | undefined {
  const { attributes } = element;
  if (!WIDGET.test(attributes.get("class") ?? "")) return undefined;
  const named = [...OWN, "cite"].map((name) => attributes.get(name)).find((value) => value !== undefined);
  const address = named ?? linksIn(element).at(-1);
  return address === undefined || !/^https?:/iu.test(address) ? undefined : pageOfFrame(address);
}
const OWN = ["data-instgrm-permalink", "data-text-post-permalink", "data-href"] as const;

/** The script of a network that would dress what is pasted before it, or itself stands for a post of Telegram. */
export function scriptOf(typed: string): { readonly post?: string } | undefined {
  const { source = "" } = /^<script\b[^>]*\bsrc\s*=\s*["']?(?<source>[^\s"'>]+)/iu.exec(typed)?.groups ?? {};
  if (!DRESSERS.test(source) || />[^<]*\S[^<]*<\/script/iu.test(typed)) return undefined;
  const post = /\bdata-telegram-post\s*=\s*["']?(?<post>[\w/]+)/iu.exec(typed)?.groups?.post;
  return post === undefined ? {} : { post: `https://t.me/${post}` };
}
const DRESSERS =
  /^(?:https?:)?\/\/(?:platform\.(?:twitter|x)\.com\/widgets\.js|(?:www\.)?instagram\.com\/embed\.js|(?:www\.)?tiktok\.com\/embed\.js|connect\.facebook\.net\/[^"']*sdk\.js|(?:www\.)?threads\.(?:net|com)\/embed\.js|telegram\.org\/js\/telegram-widget\.js)/iu;

const linksIn = ({ name, attributes, children }: HtmlElement): string[] => [
  ...(name === "a" ? [attributes.get("href") ?? ""] : []),
  ...children.flatMap((child) => (child.kind === "element" ? linksIn(child) : [])),
];

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch (error) {
    if (error instanceof URIError) return "";
    throw error;
  }
}
