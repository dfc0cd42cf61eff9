/** The whole document around a view: head, header, main, footer. */
import type { Root } from "hast";
import type { View } from "../src/pages/page.ts";
import type { AssetPaths } from "./asset-paths.ts";
import { headElement } from "./head.tsx";
import { keep } from "./kept-parts.ts";
import { footer } from "./parts/footer.tsx";
import { masthead } from "./parts/masthead.tsx";
import { mastheadOf } from "./parts/masthead-view.ts";
import type { Piece } from "./piece.ts";
import type { Words } from "./words.ts";

/** Puts a view's main part into its document. */
export function pageDocument(view: View, main: Piece, assets: AssetPaths, words: Words): Root {
  const top = mastheadOf(view);
  const html = (
    <html lang={view.frame.language} dir={words.direction} data-page={view.kind}>
      {headElement(view, assets, words)}
      <body>
        <a class="skip" href="#main">
          {words.frame.skip}
        </a>
        {keep("masthead", top, words, () => masthead(top, words))}
        <main id="main">{main}</main>
        {keep("footer", view.frame, words, () => footer(view.frame, words))}
      </body>
    </html>
  );
  return { type: "root", children: [{ type: "doctype" }, ...(html.type === "root" ? html.children : [html])] };
}
