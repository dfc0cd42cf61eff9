/** All that Eleventy knows of our pages: one data function and one paginated template. */
import type { PreparedBuild } from "../../engine/prepare-build.ts";
import type { HtmlPage } from "../../pages/page.ts";
import type { EleventyConfig } from "./eleventy-config.ts";

/** The input of the pages, by which they are known among what Eleventy has written. */
export const PAGES_TEMPLATE = "isnad.11ty.js";

/**
 * Adds the data `isnadPages` and the template that Eleventy paginates over it, one page a file. Content is never
 * Eleventy's input: what it could run as code reaches it only as finished HTML. The alias must not be `page`, which is
 * Eleventy's.
 */
export function addPages(config: EleventyConfig, { render, html }: Pick<PreparedBuild, "render" | "html">): void {
  config.setQuietMode(true);
  config.addTemplateFormats("11ty.js");
  config.addGlobalData("isnadPages", () => render);
  config.addTemplate(PAGES_TEMPLATE, {
    data: {
      pagination: { data: "isnadPages", size: 1, alias: "planned" },
      permalink: ({ planned }: Planned) => planned.address,
      eleventyExcludeFromCollections: true,
    },
    render: ({ planned }: Planned) => html(planned),
  });
}

interface Planned {
  readonly planned: HtmlPage;
}
