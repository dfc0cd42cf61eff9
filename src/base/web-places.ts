/** What an address on the web tells of the place it stands at: a post, moving pictures, a copy that an archive keeps. */

/** What stands there; `page` where the address does not tell. */
export type WebPlace = "post" | "footage" | "page";

const POSTS =
  /(?:^|\.)(?:x\.com|twitter\.com|t\.me|telegram\.me|facebook\.com|instagram\.com|threads\.net|tiktok\.com)$/u;
const FOOTAGE = /(?:^|\.)(?:youtube\.com|youtu\.be|vimeo\.com|dailymotion\.com)$/u;

/** Tells it by the host. */
export function placeOnWeb({ hostname }: URL): WebPlace {
  if (FOOTAGE.test(hostname)) return "footage";
  return POSTS.test(hostname) ? "post" : "page";
}

/** `web.archive.org/web/20230805120000/https://…`, `archive.ph/2023.08.05-120000/https://…`. */
const KEPT_COPY =
  /^https?:\/\/(?:web\.archive\.org\/web\/\d{4,14}(?:[a-z]{2}_)?|archive\.(?:ph|is|today|md|li|vn)\/[\d.-]{8,})\/(?<original>https?:\/\/.+)/iu;
/** Archives whose addresses do not say what they keep. */
const ARCHIVES =
  /^(?:(?:web\.)?archive\.org|archive\.(?:ph|is|today|md|li|vn|fo)|perma\.cc|ghostarchive\.org|(?:www\.)?webcitation\.org|megalodon\.jp|arquivo\.pt)$/u;

/** The address of what a kept copy is of, where its own address says so. */
export const originalOf = (href: string): string | undefined => KEPT_COPY.exec(href)?.groups?.original;

/** Whether an archive keeps what stands there. */
export const isKeptCopy = (address: URL): boolean => ARCHIVES.test(address.hostname);

/** The host as one calls it: without `www.` or the `m.` of phones. */
export const hostName = ({ hostname }: URL): string => hostname.replace(/^(?:www|m|mobile)\./u, "");
