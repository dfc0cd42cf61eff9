/** Names across scripts: the consonants that a name keeps when it is written in Arabic or in Latin letters. */

/** By letter, the sound that both scripts have for it; letters that are no consonant, or come and go, have none. */
const SOUNDS: Readonly<Record<string, string>> = {
  ب: "b",
  پ: "b",
  b: "b",
  p: "b",
  ت: "t",
  ط: "t",
  ث: "t",
  t: "t",
  ج: "g",
  غ: "g",
  گ: "g",
  چ: "g",
  g: "g",
  j: "g",
  خ: "k",
  ق: "k",
  ك: "k",
  k: "k",
  q: "k",
  c: "k",
  د: "d",
  ض: "d",
  d: "d",
  ز: "s",
  ذ: "s",
  ظ: "s",
  س: "s",
  ص: "s",
  ش: "s",
  s: "s",
  z: "s",
  ر: "r",
  r: "r",
  ف: "f",
  ڤ: "f",
  f: "f",
  v: "f",
  ل: "l",
  l: "l",
  م: "m",
  m: "m",
  ن: "n",
  n: "n",
};

/** Letters of Latin that are one sound together, or another one before these vowels. */
const TOGETHER: readonly (readonly [letters: RegExp, sound: string])[] = [
  [/ph/gu, "f"],
  [/[kg]h/gu, "g"],
  [/[sc]h|c(?=[eiy])/gu, "s"],
  [/x/gu, "ks"],
];

/**
 * Gives the consonants of a folded name, doubled ones once: «غارديان» and `guardian` are both `grdn`. Different names may
 * share them, so they find, and never say that two names are one.
 */
export function consonantsOf(name: string): string {
  const letters = TOGETHER.reduce((text, [found, sound]) => text.replace(found, sound), name);
  const sounds = Array.from(letters, (letter) => SOUNDS[letter] ?? "").join("");
  return sounds.replace(/(.)\1+/gu, "$1");
}
