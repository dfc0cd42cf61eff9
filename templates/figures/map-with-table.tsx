/** A map of chains, and the same content as a table beside it. */
import type { Result } from "hastscript";
import type { Piece } from "../piece.ts";
import { FIGURE } from "../strings.ts";
import { chainMap, type MappedChain, nameOf } from "./chain-map.ts";
import { layOut } from "./lay-out.ts";
import { mapDrawing } from "./map-figure.tsx";

/** The figure: `ends` names the table's last column, `caption` says how to read the drawing. */
export function mapWithTable(chains: readonly MappedChain[], caption: string, ends: string): Piece {
  const { nodes, edges } = chainMap(chains);
  return (
    <div class="figure">
      <figure>
        <section class="scroll" tabindex="0" aria-label={FIGURE.drawing}>
          {mapDrawing(layOut(nodes, edges))}
        </section>
        <figcaption>{caption}</figcaption>
      </figure>
      <details>
        <summary>{FIGURE.table}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{FIGURE.origin}</th>
              <th scope="col">{FIGURE.through}</th>
              <th scope="col">{ends}</th>
            </tr>
          </thead>
          <tbody>{chains.map(row)}</tbody>
        </table>
      </details>
    </div>
  );
}

function row({ thread: { nodes }, end, voice }: MappedChain): Result {
  const [origin = voice, ...through] = nodes.map(nameOf);
  return (
    <tr>
      <td>{origin}</td>
      <td>{through.length === 0 ? FIGURE.directly : through.join(" ← ")}</td>
      <td>{end.label}</td>
    </tr>
  );
}
