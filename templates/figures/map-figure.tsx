/** @jsxImportSource hastscript/svg */
/** A map of chains as a drawing. */
import type { Result } from "hastscript";
import type { Words } from "../words.ts";
import { LINE, type MapEdge, type MapNode, type Placed, type Point, SIGN } from "./lay-out.ts";

/** Room around the drawing, for what stands out over its boxes. */
const MARGIN = 6;

/** Draws a placed map; what it says stands in the table beside it, so readers by ear skip the drawing. */
export const mapDrawing = ({ width, height, nodes, edges }: Placed, words: Words): Result => (
  <svg
    class="map"
    viewBox={`${-MARGIN} ${-MARGIN} ${width + 2 * MARGIN} ${height + 2 * MARGIN}`}
    width={width + 2 * MARGIN}
    height={height + 2 * MARGIN}
    aria-hidden="true"
  >
    {edges.map(({ edge, points }) => line(edge, points))}
    {nodes.map(({ node, at }) => sign(node, at, words))}
  </svg>
);

const line = ({ broken }: MapEdge, points: readonly Point[]): Result => (
  <path d={smooth(points)} class={broken ? "broken" : undefined} />
);

/** A line through the points that leaves and meets each of them level, as a thread hangs. */
export const smooth = (points: readonly Point[]): string =>
  points
    .map(([x, y], index) => {
      const [fromX, fromY] = points[index - 1] ?? [x, y];
      const middle = (fromX + x) / 2;
      return index === 0 ? `M${x} ${y}` : `C${middle} ${fromY} ${middle} ${y} ${x} ${y}`;
    })
    .join("");

function sign({ look, lines }: MapNode, [x, y]: Point, words: Words): Result {
  return (
    <g data-node={look}>
      {look === "us" ? (
        <path d={`M${x} ${y - 7}l7 7l-7 7l-7-7z`} />
      ) : look === "gap" ? (
        <text x={x} y={y + 7}>
          {words.unstated}
        </text>
      ) : (
        <circle cx={x} cy={y} r={SIGN / 2 - 1} />
      )}
      {look === "collective" ? <circle cx={x} cy={y} r={SIGN / 2 - 4} /> : undefined}
      {lines.map((label, index) => (
        <text x={x} y={y + SIGN / 2 + LINE * (index + 1) - 3}>
          {label}
        </text>
      ))}
    </g>
  );
}
