/** The prose of an article's page as paragraphs, without the signs that stand in it. */

const BLOCKS = "p, li, h2, h3, h4, h5, h6, th, td, dt, dd, figcaption";

/** Gives the texts of the blocks of prose, in order; white space is single. */
export function proseBlocks(page: Document): string[] {
  return Array.from(page.querySelectorAll<HTMLElement>(".prose"), (prose) => prose.querySelectorAll(BLOCKS)).flatMap(
    (all) =>
      Array.from(all, (block) => {
        const words = document.importNode(block, true);
        for (const sign of words.querySelectorAll(`.mark, ${BLOCKS}`)) sign.remove();
        return (words.textContent ?? "").replace(/\s+/gu, " ").trim();
      }),
  );
}
