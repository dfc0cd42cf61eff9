/** At which address another generator showed a post that names none itself: as its settings say, or else by its default. */
import { readSettings } from "../foreign-matter.ts";
import { astroRule, eleventyRule, mkdocsRule, quartzRule } from "./by-file.ts";
import { docusaurusRule } from "./docusaurus.ts";
import { hexoRule } from "./hexo.ts";
import { hugoRule } from "./hugo.ts";
import { jekyllRule } from "./jekyll.ts";
import type { AddressRule, OldSettings } from "./old-address.ts";

/** What stands at the root of a site whose addresses its own code makes. */
const BY_CODE = /^(?:gatsby-config|next\.config|nuxt\.config|svelte\.config|gridsome\.config)\.\w+$/u;

/**
 * Finds the rule of a site by the settings at its root; `files` are the paths of all its files. Where there are none, a post that
 * bears its day in its name is taken for one of Jekyll's. A site whose own code makes its addresses has no rule.
 */
export function addressRule(settings: readonly OldSettings[], files: readonly string[] = []): AddressRule {
  const named = (pattern: RegExp): OldSettings[] => settings.filter(({ path }) => pattern.test(path));
  const [config] = named(/^_config\.ya?ml$/u);
  const hugo = named(/^(?:(?:hugo|config)\.\w+|config\/_default\/\w+\.\w+)$/u);
  const [docusaurus] = named(/^docusaurus\.config\.\w+$/u);
  const [eleventy] = named(/^(?:\.eleventy\.c?js|eleventy\.config\.\w+)$/u);
  const [astro] = named(/^astro\.config\.\w+$/u);
  const [quartz] = named(/^quartz\.config\.ts$/u);
  const [mkdocs] = named(/^mkdocs\.ya?ml$/u);
  if (config !== undefined) {
    const fields = readSettings(config.path, config.text);
    return files.some((path) => path.startsWith("source/_posts/")) ? hexoRule(fields) : jekyllRule(fields);
  }
  if (docusaurus !== undefined) return docusaurusRule(docusaurus.text);
  if (eleventy !== undefined) return eleventyRule(eleventy.text, files);
  if (astro !== undefined) return astroRule(files);
  if (quartz !== undefined) return quartzRule;
  if (mkdocs !== undefined) return mkdocsRule(readSettings(mkdocs.path, mkdocs.text));
  if (hugo.length > 0) return hugoRule(hugo.map(({ path, text }) => ({ path, fields: readSettings(path, text) })));
  const isOther = settings.length > 0 || files.some((path) => BY_CODE.test(path));
  return isOther ? () => undefined : jekyllRule({});
}
