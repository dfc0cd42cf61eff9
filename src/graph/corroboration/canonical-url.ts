/** One work has one address: what does not change the work is taken off it. */

const TRACKING =
  /^(?:utm_.*|fbclid|gclid|dclid|msclkid|yclid|igshid|mc_cid|mc_eid|cmp|ref_src|smid|cmpid|ocid|ito|xtor|at_.*|ns_.*)$/iu;
const ARCHIVE = /^https?:\/\/(?:web\.)?archive\.org\/web\/\d+[a-z_]*\/(https?:\/\/.+)$/iu;

/**
 * Normalises an address for comparison only: without scheme, `www.`, final slash, fragment, tracking parameters, default
 * port and archive prefix; parameters sorted. `undefined` for what is no http address.
 */
export function canonicalUrl(address: string): string | undefined {
  const original = ARCHIVE.exec(address.trim())?.[1] ?? address.trim();
  if (!/^https?:/iu.test(original) || !URL.canParse(original)) return undefined;
  const { host, pathname, searchParams } = new URL(original);
  const kept = [...searchParams].filter(([name]) => !TRACKING.test(name)).map((pair) => pair.join("="));
  const query = kept.length === 0 ? "" : `?${kept.sort().join("&")}`;
  return `${host.replace(/^www\./u, "").replace(/:(?:80|443)$/u, "")}${pathname.replace(/\/+$/u, "")}${query}`;
}
