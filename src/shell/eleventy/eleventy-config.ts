/** What we use of Eleventy 3.1, which ships no types. */

/** The configuration that a site's own file, and every plugin, is given. */
export interface EleventyConfig {
  readonly ignores: Set<string>;
  /** Files and globs that the site watches, relative to its root. */
  readonly additionalWatchTargets?: Iterable<string>;
  readonly directories: { readonly output: string };
  readonly passthroughCopies: PassthroughCopies;
  /** In the order in which they are run. */
  readonly transforms: Readonly<Record<string, Transform>>;
  addPlugin(plugin: (config: EleventyConfig) => void | Promise<void>): void;
  addGlobalData(name: string, data: () => unknown): void;
  addCollection(name: string, items: () => readonly object[]): void;
  addTemplate(path: string, template: object): void;
  addTemplateFormats(formats: string): void;
  setQuietMode(quiet: boolean): void;
  setEventEmitterMode(mode: "sequential"): void;
  on<Name extends keyof EleventyEvents>(
    name: Name,
    listener: (happened: EleventyEvents[Name]) => void | Promise<void>,
  ): void;
}

/** Gives a page's text another. */
export type Transform = (this: TransformedPage, content: string, outputPath: string) => unknown;

/** The page as a transform knows it, which is also its `page`. */
export interface TransformedPage {
  readonly inputPath: string;
  readonly outputPath: string;
  readonly url: string;
  readonly page: { readonly inputPath: string; readonly outputPath: string; readonly url: string };
}

/** By file, folder or pattern, relative to the site's root: how it is copied. */
export type PassthroughCopies = Readonly<
  Record<string, { readonly outputPath?: string | boolean; readonly copyOptions?: CopyOptions }>
>;

/** `expand`: what a link points to is copied; `filter`: which files. */
interface CopyOptions {
  readonly expand?: boolean;
  readonly filter?: unknown;
}

/** What happens in a run, and what its listeners are told. */
export interface EleventyEvents {
  /** The configuration is read, and the folders are still open to change. */
  readonly "eleventy.config": { readonly directories: EleventyFolders };
  readonly "eleventy.before": EleventyRunEvent;
  /** Files were copied as they are: from the address of each, written as in a URL, to its input. */
  readonly "eleventy.passthrough": { readonly map: Readonly<Record<string, string>> };
  /** Everything is written. */
  readonly "eleventy.after": EleventyRunEvent & { readonly results: readonly EleventyResult[] };
}

/** Folders as Eleventy knows them, relative to the working folder or absolute. */
export interface EleventyFolders {
  readonly input: string;
  readonly output: string;
  setOutput(folder: string): void;
}

/** How Eleventy is run. */
export interface EleventyRunEvent {
  readonly directories: { readonly output: string };
  readonly runMode: "build" | "watch" | "serve";
  readonly outputMode: string;
}

/** A page that Eleventy wrote; `outputPath` is false for one that is only data. */
export interface EleventyResult {
  readonly inputPath: string;
  readonly outputPath: string | false;
}
