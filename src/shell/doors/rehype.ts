/** `isnad/rehype`: the passes over a whole page as plugins for any rehype processor. */
export { rehypeHardenLinks } from "../../../templates/passes/harden-links.ts";
export { rehypeIsolateRuns } from "../../../templates/passes/isolate-runs.ts";
export { type RelativeLinksOptions, rehypeRelativeLinks } from "../../../templates/passes/relative-links.ts";
