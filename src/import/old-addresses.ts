/** The addresses of an old site, handed out: each leads to one text, and none to where something of ours stands. */
import { fileStart } from "../base/place.ts";
import { complain, type Diagnostic } from "../diagnostics/diagnostic.ts";

/** One text that asks for its former addresses. */
export interface Asking {
  /** Its file in the old site. */
  readonly from: string;
  /** Where it stands now, as a way from the root. */
  readonly now: string;
  readonly formerAddresses: readonly string[];
}

/** What each text gets, in the order they asked, and what was refused: `import-address-taken`. */
export interface HandedOut {
  readonly former: readonly (readonly string[])[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Half of the world's disks cannot tell small letters from capitals. */
const keyOf = (way: string): string => way.replace(/\/(?:index\.html?)?$/u, "").toLowerCase();

/**
 * Hands out addresses: whoever asks first gets one. `answered` are ways where every site of ours has a page; they are left out without
 * a word, for whoever goes there finds something.
 */
export function handOutAddresses(asking: readonly Asking[], answered: Iterable<string>): HandedOut {
  const fixed = new Set([...answered].map(keyOf));
  const holders = new Map(asking.map(({ from, now }) => [keyOf(now), from]));
  const diagnostics: Diagnostic[] = [];
  const former = asking.map(({ from, now, formerAddresses }) =>
    formerAddresses.filter((way) => {
      const key = keyOf(way);
      if (key === keyOf(now) || fixed.has(key)) return false;
      const other = holders.get(key);
      if (other === undefined) {
        holders.set(key, from);
        return true;
      }
      if (other !== from) diagnostics.push(complain("import-address-taken", fileStart(from), { address: way, other }));
      return false;
    }),
  );
  return { former, diagnostics };
}
