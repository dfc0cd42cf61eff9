/** temporary */
import type { ClaimView } from "../../src/pages/views/view.ts";
import type { Piece } from "../piece.ts";
import type { Words } from "../words.ts";
export const threadMap = (_view: ClaimView, _words: Words): Piece => undefined;
