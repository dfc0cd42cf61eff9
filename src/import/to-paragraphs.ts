/** WordPress's own shorthand, undone: blank lines that mean paragraphs, and shortcodes in square brackets. */

/** Markup with its paragraphs marked, and the shortcodes that were taken out of it. */
export interface Unfolded {
  readonly markup: string;
  readonly shortcodes: readonly string[];
}

const BLOCK =
  /^\s*<\/?(?:p|div|h[1-6]|ul|ol|li|blockquote|table|thead|tbody|tr|td|th|figure|figcaption|pre|hr|section|article|dl|dt|dd|form|style|script|!--)\b/iu;
const HAS_BLOCKS = /<!-- wp:|<p[\s>]/iu;
/** Shortcodes of WordPress itself; their names stand for pictures and players. What they enclose stays. */
const SHORTCODE = /\[\/?(?:caption|gallery|embed|audio|video|playlist|wp_caption|contact-form-7)\b[^\]]*\]/giu;

/** Gives each block of text between blank lines its paragraph, and each line break its `<br>`, as WordPress shows them. */
export function toParagraphs(content: string): Unfolded {
  const shortcodes = content.match(SHORTCODE) ?? [];
  const bare = content.replace(SHORTCODE, "");
  if (HAS_BLOCKS.test(bare)) return { markup: bare, shortcodes };
  const blocks = bare.split(/\r?\n[^\S\n]*\r?\n/u).filter((block) => block.trim() !== "");
  const markup = blocks.map((block) =>
    BLOCK.test(block) ? block : `<p>${block.trim().replace(/\r?\n/gu, "<br>")}</p>`,
  );
  return { markup: markup.join("\n"), shortcodes };
}
