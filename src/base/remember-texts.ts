/** Memory for what is made of short texts: the same few names stand in a hundred thousand records. */

/** Texts in memory at once; then all are forgotten. */
const MOST = 50_000;
/** UTF-16 units: longer ones are prose, and seldom asked for twice. */
const LONGEST = 80;

/** Makes a function remember what it gave for short texts. `make` must be pure. */
export function rememberTexts(make: (text: string) => string): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    const held = known.get(text);
    if (held !== undefined) return held;
    const made = make(text);
    if (text.length > LONGEST) return made;
    if (known.size >= MOST) known.clear();
    known.set(text, made);
    return made;
  };
}
