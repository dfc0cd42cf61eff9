/** What a part of a page may be made of. */
import type { Result } from "hastscript";
import type { Raw } from "./kept-parts.ts";

/** One node, some words, or nothing. */
export type Atom = Result | Raw | string | number | undefined;
/** What stands in one place of a page: an atom or a list of them. */
export type Piece = Atom | Atom[];

/** Pieces as one list of atoms. */
export const flat = (pieces: readonly Piece[]): Atom[] => pieces.flat();
