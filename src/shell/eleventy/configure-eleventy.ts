/** All that Eleventy knows of us: one data function and one paginated template. */
import type { EleventyConfig } from "@11ty/eleventy";
import type { PreparedBuild } from "../../engine/prepare-build.ts";
import type { HtmlPage } from "../../pages/page.ts";

/** Where Eleventy looks for templates, from the project's root: it finds none there, ours is made of values alone. */
export const ELEVENTY_INPUT = "templates";

/**
 * Adds the data `pages` and the template that Eleventy paginates over it, one page a file. Content is never Eleventy's
 * input: what it could run as code reaches it only as finished HTML. The alias must not be `page`, which is Eleventy's.
 */
export function configureEleventy(
  config: EleventyConfig,
  { render, html }: Pick<PreparedBuild, "render" | "html">,
): object {
  config.setQuietMode(true);
  config.addGlobalData("pages", () => render);
  config.addTemplate("isnad.11ty.js", {
    data: {
      pagination: { data: "pages", size: 1, alias: "planned" },
      permalink: ({ planned }: Planned) => planned.address,
      eleventyExcludeFromCollections: true,
    },
    render: ({ planned }: Planned) => html(planned),
  });
  return { templateFormats: ["11ty.js"], dir: { input: ELEVENTY_INPUT } };
}

interface Planned {
  readonly planned: HtmlPage;
}
