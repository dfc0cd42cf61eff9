/** Links inside the site, before they are made relative. */

/**
 * A link inside the site: a path from its root with a leading `/` (`/articles/x/`, `/articles/x/#q-3`,
 * `/data/claims.json`), made relative to the page at the very end; or an absolute address of another site.
 */
export type Href = string;
