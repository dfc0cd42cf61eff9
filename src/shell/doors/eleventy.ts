/** `isnad/eleventy`: the plugin that a site's own configuration adds, `config.addPlugin(isnad)`. */
export type { EleventyConfig } from "../eleventy/eleventy-config.ts";
export { isnad as default } from "../eleventy/plugin.ts";
export type { ArticleItem } from "../eleventy/site-data.ts";
