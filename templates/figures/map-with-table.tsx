/** A map of chains, and the same content as a table beside it. */
import type { Result } from "hastscript";
import type { Piece } from "../piece.ts";
import type { Words } from "../words.ts";
import { chainMap, type MappedChain, nameOf } from "./chain-map.ts";
import { layOut } from "./lay-out.ts";
import { mapDrawing } from "./map-figure.tsx";

/** The figure: `ends` names the table's last column, `caption` says how to read the drawing. */
export function mapWithTable(chains: readonly MappedChain[], caption: string, ends: string, words: Words): Piece {
  const { nodes, edges } = chainMap(chains);
  return (
    <div class="figure">
      <figure>
        <section class="scroll" tabindex="0" aria-label={words.figure.drawing}>
          {mapDrawing(layOut(nodes, edges, words.direction), words)}
        </section>
        <figcaption>{caption}</figcaption>
      </figure>
      <details>
        <summary>{words.figure.table}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{words.figure.origin}</th>
              <th scope="col">{words.figure.through}</th>
              <th scope="col">{ends}</th>
            </tr>
          </thead>
          <tbody>{chains.map((chain) => row(chain, words))}</tbody>
        </table>
      </details>
    </div>
  );
}

function row({ thread: { nodes }, end, voice }: MappedChain, words: Words): Result {
  const [origin = voice, ...through] = nodes.map((node) => nameOf(node, words));
  return (
    <tr>
      <td>{origin}</td>
      <td>{through.length === 0 ? words.figure.directly : through.join(words.passedOn)}</td>
      <td>{end.label}</td>
    </tr>
  );
}
