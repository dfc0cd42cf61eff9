/** A text made from another one, piece by piece, that still knows where each of its characters came from. */

interface Piece {
  /** Where the piece begins in the new text, and where its origin begins in the old one. */
  readonly at: number;
  readonly from: number;
  /** Copied letter for letter; otherwise every offset within it leads to `from`. */
  readonly copied: boolean;
}

/** Builds the new text in order; `origin` leads an offset of it back to the old text. */
export class Rewriting {
  readonly #source: string;
  readonly #pieces: Piece[] = [];
  #text = "";

  constructor(source: string) {
    this.#source = source;
  }

  get text(): string {
    return this.#text;
  }

  /** Copies a stretch of the old text. */
  copy(start: number, end: number): void {
    this.#pieces.push({ at: this.#text.length, from: start, copied: true });
    this.#text += this.#source.slice(start, end);
  }

  /** Writes something else, which stands for the old text at `from`. */
  write(text: string, from: number): void {
    this.#pieces.push({ at: this.#text.length, from, copied: false });
    this.#text += text;
  }

  /** Where in the old text the character at `offset` came from. */
  origin(offset: number): number {
    const piece = this.#pieceAt(offset);
    return piece === undefined ? 0 : originIn(piece, offset);
  }

  /** Where in the old text a stretch ends that ends before `offset`. */
  originOfEnd(offset: number): number {
    const piece = this.#pieceAt(offset - 1);
    return piece === undefined ? 0 : originIn(piece, offset);
  }

  #pieceAt(offset: number): Piece | undefined {
    let low = 0;
    let high = this.#pieces.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#pieces[middle]?.at ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return this.#pieces[low];
  }
}

const originIn = (piece: Piece, offset: number): number => (piece.copied ? piece.from + offset - piece.at : piece.from);
