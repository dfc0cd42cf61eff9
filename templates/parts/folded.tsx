/** A long list: its first things at once, the others one tap away, without a script. */
import { flat, type Piece } from "../piece.ts";

/** How a long list is shown: so many at once, and what stands over the others, by how many they are. */
export interface Fold<Item> {
  readonly most: number;
  readonly show: (items: readonly Item[]) => Piece;
  readonly more: (rest: number) => string;
}

/** Folds what is beyond `most`; one alone is not worth a fold. */
export function folded<Item>(items: readonly Item[], { most, show, more }: Fold<Item>): Piece {
  if (items.length <= most + 1) return show(items);
  const rest = items.slice(most);
  return flat([
    show(items.slice(0, most)),
    <details>
      <summary>{more(rest.length)}</summary>
      {flat([show(rest)])}
    </details>,
  ]);
}
