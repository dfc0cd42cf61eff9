/** The address of a document, opened at the page that is cited (RFC 8118, `#page=12`). */
import { pageOf } from "../../arabic/locators.ts";
import type { Href } from "../href.ts";

/** Adds the page to the address of a PDF without a fragment of its own; any other address stays as it is. */
export function atPage(url: Href, locator: string | undefined): Href {
  const page = locator === undefined ? undefined : pageOf(locator);
  return page !== undefined && /^[^?#]*\.pdf(?:\?[^#]*)?$/iu.test(url) ? `${url}#page=${page}` : url;
}

/** The first of some addresses that can be opened at the page that is cited, opened there. */
export const citedPage = (addresses: readonly (Href | undefined)[], locator: string | undefined): Href | undefined =>
  addresses.flatMap((address) => {
    const page = address === undefined ? undefined : atPage(address, locator);
    return page === undefined || page === address ? [] : [page];
  })[0];
