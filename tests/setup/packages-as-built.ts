/** Packages are loaded as a build loads them: not in their editions for development, which Vitest would ask for. */
import type { Plugin } from "vite";

export const packagesAsBuilt: Plugin = {
  name: "packages-as-built",
  configResolved({ ssr }) {
    if (ssr.resolve !== undefined) ssr.resolve.conditions = ["node"];
  },
};
