/** Addresses of the web, and names of things elsewhere that stand for one. */
import type { Name } from "../../model/name.ts";
import type { Asking } from "./asking.ts";
import { formerWay } from "./former-way.ts";
import { isAddress } from "./is-address.ts";
import { withoutComment } from "./read-term.ts";

/** Reads an absolute address of the web, as typed. Complains with `url-invalid`. */
export function readUrl({ reading }: Asking, value: Name): string | undefined {
  const address = withoutComment(value.text).replace(/^<(.*)>$/u, "$1");
  if (isAddress(address)) return address;
  const guess = `https://${address}`;
  const near = /^[\w-]+(\.[\w-]+)+([/?#]\S*)?$/u.test(address)
    ? { expected: guess, fix: { place: value.place, text: guess } }
    : {};
  reading.complain("url-invalid", value.place, { text: value.text }, near);
  return undefined;
}

/**
 * Reads where a thing stood before, here or on the site it came from: a whole address gives its way there. A folder ends
 * in `/`, so that `/a` and `/a/` are one; letters are as readers see them, not in percents. Complains
 * `former-address-invalid` of the root, of a query (a static site cannot answer it) and of what is no way.
 */
export function readFormerAddress({ reading }: Asking, value: Name): string | undefined {
  const typed = withoutComment(value.text).replace(/^<(.*)>$/u, "$1");
  const way = formerWay(typed);
  if (way === undefined) reading.complain("former-address-invalid", value.place, { text: value.text });
  return way;
}

/** Reads an address; `Q12345` is how Wikidata's things are named in running text. Complains with `url-invalid`. */
export function readIdentity(asking: Asking, value: Name): string | undefined {
  const isWikidata = /^Q\d+$/iu.test(value.text);
  return isWikidata ? `https://www.wikidata.org/entity/${value.text.toUpperCase()}` : readUrl(asking, value);
}

/** Reads an IPTC Media Topic: `medtop:16000000`, or its eight digits. */
export function readMediaTopic({ refuse }: Asking, value: Name): string | undefined {
  const digits = /^(?:medtop:)?(\d{8})$/iu.exec(value.text)?.[1];
  if (digits !== undefined) return `medtop:${digits}`;
  refuse(value, { expected: "medtop:16000000" });
  return undefined;
}
