/** One work has one address: what does not change the work is taken off it. */

const TRACKING =
  /^(?:utm_.*|fbclid|gclid|dclid|msclkid|yclid|igshid|mc_cid|mc_eid|cmp|ref_src|smid|cmpid|ocid|ito|xtor|at_.*|ns_.*|amp|outputtype|amp_.*)$/iu;
/** Addresses that hold another: of the Internet Archive, and of the caches that serve light pages of others. */
const WRAPPED = [
  /^https?:\/\/(?:web\.)?archive\.org\/web\/\d+[a-z_]*\/(https?:\/\/.+)$/iu,
  /^https?:\/\/(?:www\.)?google\.[a-z.]+\/amp\/(?:s\/)?(.+)$/iu,
  /^https?:\/\/[^/]+\.ampproject\.org\/[a-z]\/(?:s\/)?(.+)$/iu,
];
/** Hosts that show the pages of another to phones; what remains must be a host still. */
const LIGHT_HOST = /^(?:www|m|mobile|amp)\.(?=[^.]+\.[^.]+)/u;
/** Parts of a path that ask for the light page. */
const LIGHT_PATH = /^\/amp(?=\/)|\/amp(?:\.html?)?$|\.amp(?=\.html?$|$)/u;

/**
 * Normalises an address for comparison only: without scheme, final slash, fragment, tracking parameters, default port,
 * what archives and caches put before it, and what asks for the page in another dress (`www.`, `m.`, `/amp`); parameters
 * sorted. `undefined` for what is no http address.
 */
export function canonicalUrl(address: string): string | undefined {
  const original = unwrap(address.trim());
  if (!/^https?:/iu.test(original) || !URL.canParse(original)) return undefined;
  const { host, pathname, searchParams } = new URL(original);
  const kept = [...searchParams].filter(([name]) => !TRACKING.test(name)).map((pair) => pair.join("="));
  const query = kept.length === 0 ? "" : `?${kept.sort().join("&")}`;
  const path = pathname.replace(/\/+$/u, "").replace(LIGHT_PATH, "").replace(/\/+$/u, "");
  return `${bareHost(host.replace(/:(?:80|443)$/u, ""))}${path}${query}`;
}

function unwrap(address: string): string {
  const inner = WRAPPED.map((wrapped) => wrapped.exec(address)?.[1]).find((each) => each !== undefined);
  if (inner === undefined) return address;
  return unwrap(/^https?:/iu.test(inner) ? inner : `https://${inner}`);
}

function bareHost(host: string): string {
  const bare = host.replace(LIGHT_HOST, "");
  return bare === host ? host : bareHost(bare);
}
