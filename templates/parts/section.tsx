/** A titled part of a page, left out where it has nothing to show. */
import type { Result } from "hastscript";
import { flat, type Piece } from "../piece.ts";

/** A section with its heading; `id` is its anchor and the name its heading goes by. */
export const section = (id: string, title: string, ...children: Piece[]): Result => (
  <section id={id} aria-labelledby={`${id}-title`}>
    <h2 id={`${id}-title`}>{title}</h2>
    {flat(children)}
  </section>
);

/** The same, only where `items` holds something. */
export const sectionOf = <Item,>(
  id: string,
  title: string,
  items: readonly Item[],
  show: (items: readonly Item[]) => Piece,
): Piece => (items.length === 0 ? undefined : section(id, title, show(items)));

/** What `show` makes of a list, where it holds something. */
export const some = (items: readonly unknown[], show: () => Piece): Piece => (items.length === 0 ? undefined : show());

/** A list of terms and what stands to them; rows without a value are left out. */
export const facts = (rows: readonly (readonly [string, Piece])[]): Piece => {
  const present = rows.filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0));
  if (present.length === 0) return undefined;
  return (
    <dl class="facts">
      {present.map(([term, value]) => (
        <div>
          <dt>{term}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
};
