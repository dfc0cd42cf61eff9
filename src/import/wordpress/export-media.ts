/** The pictures and files of an export: its attachments, what their sizes are called, and which of them lie with it. */
import { decodedWay } from "../../base/decoded-way.ts";
import type { ExportItem, SiteExport } from "./read-export.ts";

/** A picture or file that the site kept, as its export tells of it. */
export interface Attachment {
  readonly id: string;
  readonly url: string;
  /** Alternative text; empty where nobody wrote one. */
  readonly alt: string;
  readonly caption: string;
  readonly title: string;
  /** The post it was put into. */
  readonly parent: string;
  readonly order: number;
  readonly isPicture: boolean;
}

/** What an export and the files beside it tell of pictures and files. */
export interface ExportMedia {
  readonly byId: (id: string) => Attachment | undefined;
  /** The pictures that were put into a post, in their order there. */
  readonly picturesOf: (post: string) => readonly Attachment[];
  /** The attachment that an address shows, in whatever size. */
  readonly at: (url: string) => Attachment | undefined;
  /** The path of the file for an address, the original before its sizes; `undefined` of what does not lie there. */
  readonly fileAt: (url: string) => string | undefined;
  /** Whether an address is one of the site's own files. */
  readonly isOwn: (url: string) => boolean;
}

/** Gathers what is known; `files` are paths that lie with the export, with `/`. */
export function mediaOf(site: SiteExport, files: readonly string[], hosts: ReadonlySet<string>): ExportMedia {
  const attachments = site.items.filter(({ type }) => type === "attachment").map(toAttachment);
  const byId = new Map(attachments.map((each) => [each.id, each]));
  const byKey = new Map<string, Attachment>();
  for (const each of attachments) for (const key of sizesOf(keyOf(each.url))) if (!byKey.has(key)) byKey.set(key, each);
  const paths = new Map(files.map((path) => [keyOf(path), path]));
  const isOwn = (url: string): boolean => hostsIn(url).some((host) => hosts.has(host)) && keyOf(url) !== "";
  const at = (url: string): Attachment | undefined => {
    if (!isOwn(url)) return undefined;
    return sizesOf(keyOf(url))
      .map((key) => byKey.get(key))
      .find((found) => found !== undefined);
  };
  return {
    byId: (id) => byId.get(id),
    picturesOf: (post) =>
      attachments.filter(({ parent, isPicture }) => parent === post && isPicture).sort((a, b) => a.order - b.order),
    at,
    fileAt: (url) => {
      if (!isOwn(url)) return undefined;
      const known = at(url);
      const keys =
        known === undefined
          ? sizesOf(keyOf(url)).toReversed()
          : [originalOf(keyOf(known.url)), keyOf(known.url), keyOf(url)];
      return keys.map((key) => paths.get(key)).find((path) => path !== undefined);
    },
    isOwn,
  };
}

const toAttachment = ({ id, field, meta }: ExportItem): Attachment => {
  const url = field("wp:attachment_url") || field("guid");
  return {
    id,
    url,
    alt: meta.get("_wp_attachment_image_alt") ?? "",
    caption: field("excerpt:encoded"),
    title: field("title"),
    parent: field("wp:post_parent"),
    order: Number(field("wp:menu_order")) || 0,
    isPicture: /\.(?:jpe?g|png|gif|webp|avif|svg|bmp)$/iu.test(url),
  };
};

/** What a file is called below the folder of uploads: `2023/05/x.jpg`; empty of an address that is no file. */
export function keyOf(address: string): string {
  const path = decodedWay(address.replace(/^(?:https?:)?\/\/[^/]+/iu, "").replace(/[?#].*$/u, ""));
  const below = /(?:^|\/)(?:uploads|files)\/(?:sites\/\d+\/)?(.+)$/u.exec(path)?.[1];
  const key = below ?? /(?:^|\/)(\d{4}\/\d{2}\/[^/]+)$/u.exec(path)?.[1] ?? "";
  return /\.[a-z\d]{2,5}$/iu.test(key) ? key.normalize("NFC").toLowerCase() : "";
}

/** A name, and what it is called without the size of a copy (`-300x200`) that WordPress adds to it; the original last. */
function sizesOf(key: string): string[] {
  const plain = key.replace(/-\d{2,5}x\d{2,5}(?=\.\w+$)/u, "");
  const original = originalOf(plain);
  return key === "" ? [] : [...new Set([key, plain, original.replace(/(?=\.\w+$)/u, "-scaled"), original])];
}

/** Without the mark of a picture that was too large (`-scaled`), turned (`-rotated`) or changed in the editor (`-e1684312345`). */
const originalOf = (key: string): string => key.replace(/-(?:scaled|rotated|e\d{10,13})(?=\.\w+$)/u, "");

/** What an address without a host is of. */
export const OWN = "https://own.invalid/";

/** The host of an address; of WordPress.com's copies (`i0.wp.com/example.org/…`, `x.files.wordpress.com`) the site's as well. */
export function hostsIn(url: string): string[] {
  const parsed = URL.parse(url, OWN);
  if (parsed === null) return [];
  const bare = bareHost(parsed.host);
  const copied = /^i\d\.wp\.com$/u.test(bare) ? [bareHost(parsed.pathname.split("/")[1] ?? "")] : [];
  return [bare, ...copied, bare.replace(/\.files\.wordpress\.com$/u, ".wordpress.com")];
}

export const bareHost = (host: string): string => host.toLowerCase().replace(/^www\./u, "");
