/** Draws lines by what they are, and isolates what reads from left to right, so that nothing in an Arabic line jumps. */
import { Prec, type Range } from "@codemirror/state";
import { Decoration, type DecorationSet, Direction, EditorView, ViewPlugin, type ViewUpdate } from "@codemirror/view";
import { frontEnd, kindOfLine, type LineKind, type Stretch, stretchesIn } from "./line-marks.ts";

const STRETCHES: Readonly<Record<Stretch["kind"], Decoration>> = {
  mark: Decoration.mark({ class: "ink-mark", bidiIsolate: Direction.RTL }),
  claimed: Decoration.mark({ class: "ink-claimed" }),
  topic: Decoration.mark({ class: "ink-topic", bidiIsolate: Direction.RTL }),
  key: Decoration.mark({ class: "ink-key" }),
  latin: Decoration.mark({ class: "ink-latin", bidiIsolate: Direction.LTR }),
};
const LINES: Readonly<Record<LineKind, Decoration>> = {
  front: Decoration.line({ class: "ink-front" }),
  note: Decoration.line({ class: "ink-note" }),
  record: Decoration.line({ class: "ink-record" }),
};

/** The extension. */
export const ink = ViewPlugin.fromClass(
  class {
    decorations: DecorationSet;
    constructor(view: EditorView) {
      this.decorations = draw(view);
    }
    update({ docChanged, viewportChanged, view }: ViewUpdate): void {
      if (docChanged || viewportChanged) this.decorations = draw(view);
    }
  },
  {
    provide: (plugin) => {
      const drawn = (view: EditorView): DecorationSet => view.plugin(plugin)?.decorations ?? Decoration.none;
      return Prec.lowest([EditorView.decorations.of(drawn), EditorView.bidiIsolatedRanges.of(drawn)]);
    },
  },
);

function draw({ state: { doc }, visibleRanges }: EditorView): DecorationSet {
  const end = frontEnd(doc.iterLines());
  const found: Range<Decoration>[] = [];
  for (const { from, to } of visibleRanges) {
    for (let line = doc.lineAt(from); ; line = doc.line(line.number + 1)) {
      const kind = kindOfLine(line.text, line.number <= end);
      if (kind !== undefined) found.push(LINES[kind].range(line.from));
      for (const one of stretchesIn(line.text, kind))
        found.push(STRETCHES[one.kind].range(line.from + one.from, line.from + one.to));
      if (line.to >= to || line.number === doc.lines) break;
    }
  }
  return Decoration.set(found, true);
}
