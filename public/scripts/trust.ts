/**
 * The only door to what a browser runs as a script or reads as a page. Where it knows Trusted Types (W3C), the policy of our pages
 * lets nothing through but what comes from here.
 */

/** The name of the script that this stands in: each has rules of its own, which the page's policy must name. */
declare const SCRIPT: string;

/** What a text must pass. What they give counts as a text everywhere, though such a browser holds it as a kind of its own. */
interface Rules {
  readonly createHTML: (html: string) => string;
  readonly createScriptURL: (address: string) => string;
}

declare global {
  interface Window {
    readonly trustedTypes?: { readonly createPolicy: (name: string, rules: Partial<Rules>) => Rules };
  }
}

const own = document.currentScript;
/** Our scripts stand one folder below the site's root. */
const site = new URL("../", own instanceof HTMLScriptElement ? own.src : location.href);

const RULES: Rules = {
  createHTML: (html) => html,
  createScriptURL: (address) => {
    if (!address.startsWith(site.href)) throw new TypeError(`${address} is no script of this site`);
    return address;
  },
};
const policy = window.trustedTypes?.createPolicy(SCRIPT, RULES) ?? RULES;

/** The address of a script of this site, by its path from the root; any other throws. */
export const scriptAt = (path: string): string => policy.createScriptURL(new URL(path, site).href);

/** Reads HTML as a page that runs nothing and loads nothing. */
export const readPage = (html: string): Document =>
  new DOMParser().parseFromString(policy.createHTML(html), "text/html");

/** HTML for a frame that runs nothing. */
export const framed = (html: string): string => policy.createHTML(html);
