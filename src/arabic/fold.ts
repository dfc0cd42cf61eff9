/** Folding: the one equality by which keys, names, labels and queries are compared. What is shown is never folded. */
import { rememberTexts } from "../base/remember-texts.ts";

/** A folded text with the way back: folded code unit `i` comes from the stretch `starts[i]`–`ends[i]` (UTF-16) of the text. */
export interface Folded {
  readonly folded: string;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
}

/**
 * Folds a text for comparison: NFC; presentation forms to letters; without harakat, tatweel and invisible marks;
 * أإآٱ→ا, ى→ي, ة→ه, ؤ→و, ئ→ي; digits to 0-9; lower case. Idempotent. White space and punctuation stay.
 */
export function fold(text: string): string {
  const units = new Uint16Array(text.length);
  let length = 0;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    const unit = FOLDED_UNITS[code] || foldUnit(code);
    if (unit === SLOW) return text.replace(CLUSTER, foldCluster);
    if (unit === GONE) continue;
    units[length] = unit;
    length += 1;
  }
  return unitsToString(units, length);
}

/**
 * Folds as {@link fold} does, and keeps the way back to the text as typed. Marks that folding removes belong to the
 * character before them, so a found word is cut with all its harakat; both arrays are monotone.
 */
export function foldWithMap(text: string): Folded {
  const units = new Uint16Array(text.length);
  const starts = new Uint32Array(text.length);
  const ends = new Uint32Array(text.length);
  let length = 0;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    const unit = FOLDED_UNITS[code] || foldUnit(code);
    if (unit === SLOW) return foldClustersWithMap(text);
    if (unit !== GONE) {
      units[length] = unit;
      starts[length] = i;
      length += 1;
    }
    if (length > 0) ends[length - 1] = i + 1;
  }
  return {
    folded: unitsToString(units, length),
    starts: starts.subarray(0, length),
    ends: ends.subarray(0, length),
  };
}

/** Folds a label, a key or a name: {@link fold}, with hyphens, underscores and every white space as one space, trimmed. */
export const foldKey = rememberTexts((text) =>
  fold(text)
    .replace(/[\s\-_\u2010-\u2015]+/gu, " ")
    .trim(),
);

/** What folding removes: Arabic marks, tatweel, and what nobody can see. */
const REMOVED = String.raw`(?=\p{Mn})\p{Script_Extensions=Arabic}|\p{Default_Ignorable_Code_Point}|\u0640`;
const REMOVED_ALL = new RegExp(REMOVED, "gu");
/** A character with all that may melt into it once the removed ones are gone: the unit in which normalising is local. */
const CLUSTER = new RegExp(String.raw`[^](?:${REMOVED}|\p{M}|[\u1160-\u11ff])*`, "gu");
/** Characters that another one before them may swallow, or that are half a character: the slow way. */
const MELTS = /[\p{M}\u1160-\u11ff\ud800-\udfff]/u;
const PRESENTATION_FORM = /[\ufb50-\ufdff\ufe70-\ufefc]/gu;

const LETTERS: Readonly<Record<string, string>> = {
  أ: "ا",
  إ: "ا",
  آ: "ا",
  ٱ: "ا",
  ى: "ي",
  ة: "ه",
  ؤ: "و",
  ئ: "ي",
  // The same letters from Persian, Urdu and Kurdish keyboards.
  ی: "ي",
  ې: "ي",
  ک: "ك",
  ہ: "ه",
  ھ: "ه",
  ە: "ه",
};

/** By code unit: its fold, {@link GONE} for nothing, {@link SLOW} for what needs its neighbours, 0 for not yet asked. */
const FOLDED_UNITS = new Uint16Array(0x10000);
const GONE = 0xffff;
const SLOW = 0xfffe;

function foldUnit(code: number): number {
  const char = String.fromCharCode(code);
  const folded = foldCluster(char);
  let unit = folded.charCodeAt(0);
  if (folded === "") unit = GONE;
  else if (folded.length > 1 || unit === 0 || MELTS.test(char)) unit = SLOW;
  FOLDED_UNITS[code] = unit;
  return unit;
}

function foldCluster(cluster: string): string {
  const letters = cluster.replace(PRESENTATION_FORM, presentedLetters).normalize("NFD").replace(REMOVED_ALL, "");
  let folded = "";
  for (const char of letters.normalize("NFC")) folded += LETTERS[char] ?? foldDigit(char) ?? char.toLowerCase();
  return folded.normalize("NFC");
}

/** The letters behind a presentation form; forms of harakat stand on a space of their own, which goes with them. */
function presentedLetters(form: string): string {
  const letters = form.normalize("NFKC");
  return /^ \p{M}/u.test(letters) ? letters.slice(1) : letters;
}

function foldDigit(char: string): string | undefined {
  const code = char.charCodeAt(0);
  if (code >= 0x660 && code <= 0x669) return String(code - 0x660);
  if (code >= 0x6f0 && code <= 0x6f9) return String(code - 0x6f0);
  return undefined;
}

function foldClustersWithMap(text: string): Folded {
  const starts: number[] = [];
  const ends: number[] = [];
  let folded = "";
  for (const { 0: cluster, index } of text.matchAll(CLUSTER)) {
    const piece = foldCluster(cluster);
    folded += piece;
    for (let i = 0; i < piece.length; i += 1) {
      starts.push(index);
      ends.push(index + cluster.length);
    }
  }
  return { folded, starts: Uint32Array.from(starts), ends: Uint32Array.from(ends) };
}

/** Far faster than `String.fromCharCode` on what is longer than a word. Halves of surrogate pairs never come here. */
const UTF16 = new TextDecoder("utf-16le", { ignoreBOM: true });
const SHORT = 32;

function unitsToString(units: Uint16Array, length: number): string {
  if (length > SHORT) return UTF16.decode(units.subarray(0, length));
  let text = "";
  for (let i = 0; i < length; i += 1) text += String.fromCharCode(units[i] ?? 0);
  return text;
}
