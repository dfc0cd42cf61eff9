/** A whole build as one arrow: what it read, and what came of it. Where nothing it read has moved, nothing is done again. */
import { relative } from "node:path";
import type { CalendarDate } from "../base/calendar-date.ts";
import { sha256 } from "../base/digest.ts";
import type { Verdict } from "../diagnostics/judge.ts";
import { type BuildInputs, isSameInputs } from "./build-inputs.ts";
import { codeVersion } from "./code-version.ts";
import { MANIFEST_ADDRESS } from "./manifest.ts";
import {
  type PackedFiles,
  type PackedStamps,
  packFiles,
  packStamps,
  unpackFiles,
  unpackStamps,
} from "./pack-stamps.ts";
import { NO_TREE, type SiteTree } from "./site-tree.ts";
import type { Section, Store } from "./store.ts";

/** A build that was published. */
export interface LastBuild {
  /** How it was asked for: a digest of everything that is no file. */
  readonly order: string;
  /** The day it was made, and whether any date was complained of as lying behind it. */
  readonly today: CalendarDate;
  readonly hasFuture: boolean;
  readonly inputs: BuildInputs;
  /** Files that it read beyond those of every build; absolute. */
  readonly more: readonly string[];
  /** The manifest that it published, by hash: so the site of another build is never taken for its own. */
  readonly manifest: string;
  readonly files: number;
  readonly pages: number;
  readonly verdict: () => Verdict;
}

/** What is asked of a build now. */
export interface BuildNow {
  readonly order: string;
  readonly today: CalendarDate;
  readonly inputs: BuildInputs;
  readonly site: SiteTree;
}

/** Whether a build would do again what the last one did. Days only go on: a date that was not in the future never will be. */
export function isLastBuild(last: LastBuild, { order, today, inputs, site }: BuildNow): boolean {
  const sameDay = last.hasFuture ? last.today === today : last.today <= today;
  const isPublished = site.files.get(MANIFEST_ADDRESS)?.sha256 === last.manifest;
  return sameDay && isPublished && last.order === order && isSameInputs(last.inputs, inputs);
}

/** What is remembered of a published folder. */
export interface SiteMemory {
  readonly tree: () => SiteTree;
  readonly rememberTree: (tree: SiteTree) => void;
  /** What is known of its twin. */
  readonly twin: () => SiteTree;
  readonly rememberTwin: (tree: SiteTree) => void;
  readonly build: () => LastBuild | undefined;
  readonly rememberBuild: (build: LastBuild) => void;
}

/** The rooms that what is remembered depends on, beside what it was made from. */
const ROOMS = ["src/base", "src/diagnostics", "src/engine"] as const;

/** Under which name a published folder is remembered: the same where it was moved, or restored, with its cache. */
export const siteName = ({ cache, out }: { readonly cache: string; readonly out: string }): string =>
  relative(cache, out);

/** Opens the memory of the site of this name. */
export function openSiteMemory(store: Store, name: string): SiteMemory {
  const version = codeVersion(ROOMS);
  const trees = jsonIn<PackedTree>(store.section(`site ${version}`));
  const twins = jsonIn<PackedTree>(store.section(`twin ${version}`));
  const builds = jsonIn<PackedBuild>(store.section(`build ${version}`));
  return {
    tree: () => unpackTree(trees.get(name)),
    rememberTree: (tree) => trees.put(name, packTree(tree)),
    twin: () => unpackTree(twins.get(name)),
    rememberTwin: (tree) => twins.put(name, packTree(tree)),
    build: () => {
      const packed = builds.get(name);
      return packed && { ...packed, inputs: unpackFiles(packed.inputs), verdict: () => JSON.parse(packed.verdict) };
    },
    rememberBuild: (build) =>
      builds.put(name, { ...build, inputs: packFiles(build.inputs), verdict: JSON.stringify(build.verdict()) }),
  };
}

interface PackedTree {
  readonly files: PackedFiles;
  readonly folders: PackedStamps;
}

const packTree = ({ files, folders }: SiteTree): PackedTree => ({
  files: packFiles(files),
  folders: packStamps(folders),
});

const unpackTree = (packed: PackedTree | undefined): SiteTree =>
  packed === undefined ? NO_TREE : { files: unpackFiles(packed.files), folders: unpackStamps(packed.folders) };

interface PackedBuild extends Omit<LastBuild, "inputs" | "verdict"> {
  readonly inputs: PackedFiles;
  readonly verdict: string;
}

/** Values as JSON; what is there already is not written again. */
function jsonIn<Value>(memory: Section) {
  let last = "";
  return {
    get: (name: string): Value | undefined => {
      const bytes = memory.get(name);
      if (bytes === undefined) return undefined;
      last = sha256(bytes);
      const value: Value = JSON.parse(new TextDecoder().decode(bytes));
      return value;
    },
    put: (name: string, value: Value): void => {
      const bytes = new TextEncoder().encode(JSON.stringify(value));
      if (sha256(bytes) !== last) memory.put(name, bytes);
    },
  };
}
