/** What stands in a page's head: what it is, what it may load, how it is shown elsewhere. */
import type { Result } from "hastscript";
import { cutAtWord } from "../src/arabic/cut-at-word.ts";
import type { View } from "../src/pages/page.ts";
import type { AssetPaths } from "./asset-paths.ts";
import { FIND_ROOT, FIND_ROOT_DIGEST } from "./find-root.ts";
import { jsonLd } from "./json-ld.ts";
import { keep } from "./kept-parts.ts";
import { REFRESH } from "./passes/relative-links.ts";
import type { Piece } from "./piece.ts";
import type { Words } from "./words.ts";

/** What a page may load and do, in few words, since every page says it: its own site's files, and no request leaves. */
const POLICY = [
  "default-src 'self'",
  "object-src 'none'",
  "img-src 'self' data:",
  "form-action 'self'",
  "base-uri 'self'",
  "require-trusted-types-for 'script'",
  "trusted-types main search",
];

/** For a disk the style holds its fonts. */
const FONTS_WITHIN = "font-src data:";

/** The same for the site as a whole, with the one inline script that one of its pages has; the headers file says it. */
export const CONTENT_SECURITY_POLICY = [...POLICY, `script-src 'self' '${FIND_ROOT_DIGEST}'`].join("; ");

/** The head of a page. */
export const headElement = (view: View, assets: AssetPaths, words: Words): Result => (
  <head>
    {keep("policy", [view.kind === "notFound", assets.fonts.length], words, () => policy(view, assets))}
    <title>{titleOf(view, words)}</title>
    {view.head.description === "" ? undefined : <meta name="description" content={view.head.description} />}
    {view.head.robots === undefined ? undefined : <meta name="robots" content={view.head.robots} />}
    {view.head.leadsTo === undefined ? undefined : <meta http-equiv="refresh" content={REFRESH + view.head.leadsTo} />}
    {view.kind === "notFound" ? rootFinder(view.frame.url) : undefined}
    {keep("assets", [assets, view.kind === "article", view.kind === "search"], words, () => assetLinks(view, assets))}
    {sharing(view)}
    {view.head.feeds.map(({ href, text }) => (
      <link
        rel="alternate"
        type={href.endsWith(".json") ? "application/feed+json" : "application/atom+xml"}
        title={text}
        href={href}
      />
    ))}
    <script type="application/ld+json">{jsonLd(view.head.jsonLd)}</script>
  </head>
);

/** What a reader of bytes must know first. */
const policy = ({ kind }: View, { fonts }: AssetPaths): Result => (
  <>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta
      http-equiv="Content-Security-Policy"
      content={[
        ...(kind === "notFound" ? [CONTENT_SECURITY_POLICY] : POLICY),
        ...(fonts.length === 0 ? [FONTS_WITHIN] : []),
      ].join("; ")}
    />
  </>
);

/** What the page is shown with: the same for all pages of its kind. */
const assetLinks = (view: View, assets: AssetPaths): Result => (
  <>
    {assets.fonts.map((font) => (
      <link rel="preload" as="font" type="font/woff2" href={font} crossorigin="anonymous" />
    ))}
    <link rel="stylesheet" href={assets.style} />
    {view.kind === "article" ? undefined : <link rel="stylesheet" href={assets.moreStyle} />}
    <link rel="stylesheet" href={assets.wideStyle} media="(min-width: 40rem)" />
    <link rel="stylesheet" href={assets.plainStyle} media="print, (forced-colors: active)" />
    <script src={assets.script} defer />
    {view.kind === "search" ? <script src={assets.searchScript} defer /> : undefined}
    <meta name="color-scheme" content="light dark" />
    <link rel="icon" href={assets.icon} type="image/svg+xml" />
    <link rel="apple-touch-icon" href={assets.touchIcon} />
    <link rel="manifest" href={assets.webManifest} />
  </>
);

/** The root of the site as its own server knows it, and the script that reads it. */
const rootFinder = (url: string | undefined): Result[] => [
  <meta name="root" content={url === undefined ? "/" : new URL(url).pathname} />,
  <script>{FIND_ROOT}</script>,
];

/** What search engines and tabs show of a title at most, in characters. */
const LONGEST_TITLE = 70;

/** The page's title and the site's, the former cut at a word where both together are too long. */
function titleOf(view: View, words: Words): string {
  const { kind, head, frame } = view;
  if (kind === "home") return head.title;
  const room = LONGEST_TITLE - frame.title.length - 3;
  const title = head.title.length <= room ? head.title : shorterTitle(view, words);
  return `${title.length <= room ? title : cutAtWord(title, room - 1)} · ${frame.title}`;
}

/** Of a claim that several say, the first and «…»: names alone would be a title that says nothing. */
function shorterTitle(view: View, words: Words): string {
  const [first, second] = view.kind === "claim" ? view.claim.asserters : [];
  if (view.kind !== "claim" || first === undefined || second === undefined) return view.head.title;
  const name = first.name === words.unstated ? words.nobody : first.name;
  return words.claimTitle({ saying: [name, "…"], others: [] }, view.claim.text, view.claim.verbatim === true);
}

/** Every social picture is of this size. */
const SOCIAL_PICTURE_SIZE = [
  ["width", "1200"],
  ["height", "630"],
] as const;

/** Canonical address and Open Graph; a picture only where its absolute address is known, as the protocol wants it. */
function sharing({ frame, head }: View): Piece {
  const picture =
    head.socialPicture === undefined || frame.url === undefined ? undefined : frame.url + head.socialPicture.slice(1);
  return [
    head.canonical === undefined ? undefined : <link rel="canonical" href={head.canonical} />,
    property("og:type", head.openGraphType),
    property("og:title", head.title),
    property("og:description", head.description),
    property("og:site_name", frame.title),
    property("og:locale", frame.language),
    property("og:url", head.canonical),
    property("og:image", picture),
    ...(picture === undefined ? [] : SOCIAL_PICTURE_SIZE.map(([side, pixels]) => property(`og:image:${side}`, pixels))),
    picture === undefined ? undefined : <meta property="og:image:alt" content={head.title} />,
    <meta name="twitter:card" content={picture === undefined ? "summary" : "summary_large_image"} />,
  ];
}

const property = (name: string, content: string | undefined): Result | undefined =>
  content === undefined || content === "" ? undefined : <meta property={name} content={content} />;
