/** Where a thing stands by its kind and its name, as former addresses are written. */

/** `/articles/dam/`. */
export const standingAddress = ({ kind, id }: { readonly kind: string; readonly id: string }): string =>
  `/${kind}s/${id}/`;
