/** What a reader chose, kept for the next page; a browser that refuses storage just forgets. */

/** Gives what is kept under a name. */
export function stored(name: string): string | undefined {
  try {
    return localStorage.getItem(`isnad-${name}`) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a value under a name; no value forgets it. */
export function store(name: string, value: string | undefined): void {
  try {
    if (value === undefined) localStorage.removeItem(`isnad-${name}`);
    else localStorage.setItem(`isnad-${name}`, value);
  } catch {
    document.documentElement.dataset.forgetful = "";
  }
}
