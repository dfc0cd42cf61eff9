/** Content without Arabic letters: what is still Arabic on its pages is the interface's. */

/** Gives `value` with every Arabic letter of every text in it, keys too, written as two Latin ones; the shape stays. */
export function inLatinLetters<Value>(value: Value, seen = new Map<unknown, unknown>()): Value {
  return written(value, seen) as Value;
}

function written(value: unknown, seen: Map<unknown, unknown>): unknown {
  if (typeof value === "string") return value.replace(/\p{Script=Arabic}/gu, letters);
  if (typeof value !== "object" || value === null) return value;
  const known = seen.get(value);
  if (known !== undefined) return known;
  if (Array.isArray(value))
    return fill<unknown[]>([], (made) => made.push(...value.map((each) => written(each, seen))));
  if (value instanceof Set) {
    return fill(new Set(), (made) => {
      for (const each of value) made.add(written(each, seen));
    });
  }
  if (value instanceof Map) {
    return fill(new Map(), (made) => {
      for (const [key, each] of value) made.set(written(key, seen), written(each, seen));
    });
  }
  return fill(Object.create(Object.getPrototypeOf(value)), (made) => {
    for (const key of Reflect.ownKeys(value))
      made[written(key, seen) as string] = written(Reflect.get(value, key), seen);
  });

  function fill<Made>(made: Made, content: (made: Made) => void): Made {
    seen.set(value, made);
    content(made);
    return made;
  }
}

/** Two letters for one: no two words become one. */
const letters = (char: string): string => {
  const code = char.codePointAt(0) ?? 0;
  return String.fromCharCode(97 + (Math.floor(code / 26) % 26), 97 + (code % 26));
};
