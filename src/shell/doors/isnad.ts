/** `isnad`: building and checking a site from a program, as the commands of the same names do. */
import { resolve } from "node:path";
import { present } from "../../base/present.ts";
import type { Verdict } from "../../diagnostics/judge.ts";
import { tell } from "../../diagnostics/tell.ts";
import { readBeside } from "../../engine/beside-content.ts";
import { judgeSite } from "../../engine/join-site.ts";
import { readEdition } from "../../engine/open-newsroom.ts";
import type { Severity } from "../../model/site.ts";
import { publishSite } from "../publish-site.ts";
import { latestToday } from "../today.ts";

/** Where a site stands. Paths are taken from the working folder. */
export interface SiteOptions {
  /** Default `content`. */
  readonly content?: string;
  /** Default `.cache/isnad`. */
  readonly cache?: string;
  /** Absolute address of the site, with a final `/`; overrides `site.yaml`. */
  readonly baseUrl?: string;
  /** Whether warnings fail too. */
  readonly strict?: boolean;
}

/** What a build is told besides. */
export interface BuildOptions extends SiteOptions {
  /** The published folder; default `_site`. */
  readonly out?: string;
  /** What links to a folder end in: `folder` (the default) for a web server, `file` for a disk or a zip. */
  readonly links?: "folder" | "file";
}

/** One complaint: lines and columns are counted from 1, `file` is relative to the content folder. */
export interface ToldFinding {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly code: string;
  readonly severity: Severity;
  readonly ar: string;
  readonly en: string;
}

/** What a check found; `failed` says that a build would publish nothing. */
export interface CheckResult {
  readonly failed: boolean;
  readonly findings: readonly ToldFinding[];
}

/** What a build did; `published` is absent where it failed, and the site before stays as it was. */
export interface BuildResult extends CheckResult {
  readonly published?: { readonly files: number; readonly rendered: number; readonly kept: number };
}

/** Builds and publishes a site in one step, with its own configuration of Eleventy where it has one. */
export async function build(options: BuildOptions = {}): Promise<BuildResult> {
  const { out = "_site", links = "folder" } = options;
  const { verdict, published } = await publishSite({ ...placesOf(options), out: resolve(out), links });
  if (published === undefined) return toldOf(verdict);
  const { files, rendered, kept } = published;
  return { ...toldOf(verdict), published: { files, rendered, kept } };
}

/** Checks all content, drafts included, and writes nothing but the cache. */
export async function check(options: SiteOptions = {}): Promise<CheckResult> {
  const { strict, ...places } = placesOf(options);
  const edition = await readEdition({ ...places, drafts: true, today: latestToday });
  const beside = await readBeside(places);
  return toldOf(judgeSite(edition, strict, beside.check(edition.pages)));
}

function placesOf({ content = "content", cache = ".cache/isnad", baseUrl, strict = false }: SiteOptions) {
  return { content: resolve(content), cache: resolve(cache), strict, ...present({ baseUrl }) };
}

function toldOf({ failed, findings }: Verdict): CheckResult {
  return {
    failed,
    findings: findings.map(({ diagnostic, severity }) => {
      const { code, place } = diagnostic;
      const { file, line, column } = place;
      return {
        file,
        line,
        column,
        code,
        severity,
        ar: tell(diagnostic, "ar").message,
        en: tell(diagnostic, "en").message,
      };
    }),
  };
}
