/** Rendering for tests: a view becomes a page of HTML. */
import type { View } from "../../src/pages/page.ts";
import type { AssetPaths, RenderOptions } from "../../templates/asset-paths.ts";
import { renderPage } from "../../templates/render-page.tsx";

/** Addresses as a build would make them. */
export const ASSETS: AssetPaths = {
  style: "/assets/main-0.css",
  moreStyle: "/assets/more-0.css",
  wideStyle: "/assets/wide-0.css",
  plainStyle: "/assets/plain-0.css",
  script: "/assets/main-0.js",
  searchScript: "/assets/search-0.js",
  fonts: ["/assets/naskh-0.woff2"],
  icon: "/assets/icon-0.svg",
  touchIcon: "/icons/180.png",
  webManifest: "/site.webmanifest",
};

/** Renders a view at its own address. */
export const render = (view: View, options?: RenderOptions): string =>
  renderPage({ kind: "html", address: view.head.address, view: () => view }, ASSETS, options);
