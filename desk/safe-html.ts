/** Of the HTML of a card only what a card is made of: the words of a name are never more than words. */

import { readPage } from "../public/scripts/trust.ts";

const KEPT: ReadonlySet<string> = new Set(["P", "STRONG", "EM", "CODE", "UL", "OL", "LI", "BR", "A", "HR"]);

// Whatever a library writes into the page as HTML passes here, also where it asks nobody.
window.trustedTypes?.createPolicy("default", { createHTML: (html) => safeHtml(html) });

/** Leaves the elements of a card, without any attribute but the address of a link of the web. */
export function safeHtml(html: string): string {
  const { body } = readPage(html);
  for (const element of [...body.querySelectorAll("*")]) {
    if (!KEPT.has(element.tagName)) element.replaceWith(element.textContent ?? "");
    const href = element.getAttribute("href") ?? "";
    for (const name of element.getAttributeNames()) element.removeAttribute(name);
    if (element.tagName === "A" && /^https?:/u.test(href)) element.setAttribute("href", href);
  }
  return body.innerHTML;
}
