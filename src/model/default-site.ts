/** What holds where `content/site.yaml` says nothing. */
import type { SiteLanguage } from "./language.ts";
import type { Site } from "./site.ts";
import { UNNAMED_SITE } from "./vocabulary.ts";

/** The settings of a site that speaks `language` and settles nothing else. */
export const defaultSite = (language: SiteLanguage): Site => ({
  title: UNNAMED_SITE.title[language],
  description: UNNAMED_SITE.description[language],
  language,
  editors: [],
  timezone: "UTC",
  numerals: "latn",
  months: "levantine",
  severities: {},
  mirrors: [],
  pageWeight: 100,
  outputs: { search: true, cite: true, pictures: true, data: true, feeds: true, claims: "pages", history: "events" },
  parser: "remark",
});

/** The settings where there is no `site.yaml`. */
export const DEFAULT_SITE: Site = defaultSite("ar");
