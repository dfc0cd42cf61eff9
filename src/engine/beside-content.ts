/** What a site keeps beside its content: files to copy, and a theme. */
import { dirname } from "node:path";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Page } from "../pages/page.ts";
import { FIXED_ASSETS } from "./assets/fixed-addresses.ts";
import { claimAddresses } from "./claim-addresses.ts";
import { findMetadata } from "./find-metadata.ts";
import { MANIFEST_ADDRESS } from "./manifest.ts";
import { listPublic, type PublicFile } from "./public-files.ts";
import { openTheme, type Theme } from "./theme.ts";

/** It all, read once. */
export interface BesideContent {
  readonly files: readonly PublicFile[];
  readonly theme: Theme;
  /** What is wrong with it, on a site of these pages. */
  readonly check: (pages: readonly Page[]) => readonly Diagnostic[];
}

/** Reads what stands beside the folder `content`; paths are absolute. */
export async function readBeside({
  content,
  cache,
}: {
  readonly content: string;
  readonly cache: string;
}): Promise<BesideContent> {
  const root = dirname(content);
  const theme = await openTheme({ root, cache });
  const { files, diagnostics } = listPublic(root);
  const telling = await findMetadata(files);
  return {
    files,
    theme,
    check: (pages) => [
      ...theme.diagnostics,
      ...diagnostics,
      ...telling,
      ...claimAddresses([...pages.map(({ address }) => address), ...FIXED_ASSETS, MANIFEST_ADDRESS], files),
    ],
  };
}
