/** What an address tells of the work that stands there; nobody asks the network, and what it does not tell is left out. */
import { isIsoDate } from "../arabic/dates.ts";
import { foldKey } from "../arabic/fold.ts";
import { decodedWay } from "../base/decoded-way.ts";
import { present } from "../base/present.ts";
import { originalOf, placeOnWeb } from "../base/web-places.ts";
import { SOURCE_TYPES } from "../model/vocabulary.ts";
import type { Inventory } from "./read-inventory.ts";

/** Fields of a source; the type by its Arabic label, the publisher by a name that the content knows. */
export interface ToldByAddress {
  /** The work's own, where the address is that of a kept copy. */
  readonly url: string;
  readonly archivedAt?: string;
  readonly date?: string;
  readonly type?: string;
  readonly publisher?: string;
  /** The words of its last part, to begin a title with. */
  readonly title?: string;
}

/** Reads an address; `undefined` for what is none of the web. */
export function toldByAddress(typed: string, { names }: Pick<Inventory, "names">): ToldByAddress | undefined {
  const address = URL.parse(typed.trim());
  if (address === null || !/^https?:$/u.test(address.protocol)) return undefined;
  const kept = originalOf(address.href);
  if (kept !== undefined) {
    const original = toldByAddress(kept, { names });
    return original === undefined ? undefined : { ...original, archivedAt: address.href };
  }
  const way = decodedWay(address.pathname);
  return present({
    url: typed.trim(),
    date: dateIn(way),
    type: typeOf(address),
    publisher: publisherOf(address, names),
    title: titleIn(way),
  });
}

/** «/2023/08/05/», «/2023-08-05-…», «/20230805/»: a day that exists, and only one. */
function dateIn(way: string): string | undefined {
  const days = [
    ...way.matchAll(/(?<!\d)(?<year>(?:19|20)\d{2})(?<mark>[/-]?)(?<month>\d{2})\k<mark>(?<day>\d{2})(?!\d)/gu),
  ]
    .map(({ groups }) => `${groups?.year}-${groups?.month}-${groups?.day}`)
    .filter(isIsoDate);
  return new Set(days).size === 1 ? days[0] : undefined;
}

const TYPES = { footage: SOURCE_TYPES.footage.ar, post: SOURCE_TYPES.socialPost.ar } as const;

function typeOf(address: URL): string | undefined {
  const place = placeOnWeb(address);
  if (place !== "page") return TYPES[place];
  return /\.pdf$/iu.test(address.pathname) ? SOURCE_TYPES.document.ar : undefined;
}

/** The topic that is called as the host is: «reuters.com», or «Reuters»; on a platform the host is not who speaks. */
function publisherOf(address: URL, names: Inventory["names"]): string | undefined {
  if (placeOnWeb(address) !== "page") return undefined;
  const host = address.hostname.replace(/^(?:www|m|ar|en|arabic)\./u, "");
  const keys = new Set([host, host.split(".")[0] ?? ""].map(foldKey));
  const known = names.filter(({ kind }) => kind === "topic");
  const found = new Set(known.filter(({ name }) => keys.has(foldKey(name))).map(({ id }) => id));
  return found.size === 1 ? known.find(({ id }) => found.has(id))?.name : undefined;
}

/** Two words at least, of letters: numbers and single words are a machine's name for a page. */
function titleIn(way: string): string | undefined {
  const last = way.split("/").filter(Boolean).at(-1) ?? "";
  const words = last
    .replace(/\.\w{2,5}$/u, "")
    .split(/[-_+\s]+/u)
    .filter((word) => /^[\p{L}\p{M}]+$/u.test(word));
  return words.length > 1 ? words.join(" ") : undefined;
}
