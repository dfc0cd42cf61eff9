/** Where a thing stood before: from an address or a way as somebody typed it to a way that every host can lead on from. */
import { isAddress } from "./is-address.ts";

/** What no disk or no host takes in a name, and what the configuration of one would read as its own. */
const FORBIDDEN = /[\\?*<>:"|{}$^`\p{Cc}\p{Cf}\s]/u;

/** As many bytes as every disk takes in one name. */
const LONGEST_NAME = 200;

/**
 * Gives the way from the site's root at which a thing stood, here or on the site it came from; `undefined` of the root, of a
 * query, which a static site cannot answer, and of what is no way.
 */
export function formerWay(typed: string): string | undefined {
  const whole = isAddress(typed) ? new URL(typed) : undefined;
  return asWay(whole === undefined ? typed : `${whole.pathname}${whole.search}`);
}

function asWay(typed: string): string | undefined {
  const text = decoded(typed.replace(/#.*$/u, ""))?.normalize("NFC");
  if (text === undefined || FORBIDDEN.test(text)) return undefined;
  const names = text.split("/").filter((name) => name !== "");
  if (names.some((name) => /^\.+$/u.test(name) || new TextEncoder().encode(name).length > LONGEST_NAME))
    return undefined;
  if (/^index\.html?$/iu.test(names.at(-1) ?? "")) names.pop();
  if (names.length === 0) return undefined;
  return `/${names.join("/")}${/\.html?$/iu.test(names.at(-1) ?? "") ? "" : "/"}`;
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined; // A percent sign that begins no byte.
  }
}
