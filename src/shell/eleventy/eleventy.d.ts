/** What we use of Eleventy 3.1, which ships no types. */
declare module "@11ty/eleventy" {
  export interface EleventyConfig {
    addGlobalData(name: string, data: () => unknown): void;
    addTemplate(path: string, template: object): void;
    setOutputDirectory(folder: string): void;
    setQuietMode(quiet: boolean): void;
    on(event: "eleventy.before" | "eleventy.after", listener: (happened: EleventyEvent) => void | Promise<void>): void;
  }

  export interface EleventyEvent {
    readonly directories: { readonly output: string };
    readonly runMode: "build" | "watch" | "serve";
    readonly outputMode: string;
  }

  export default class Eleventy {
    constructor(
      input: string,
      output: string,
      options: {
        readonly quietMode?: boolean;
        readonly configPath?: string | undefined;
        readonly config: (config: EleventyConfig) => object;
      },
    );
    disableLogger(): void;
    init(): Promise<void>;
    write(): Promise<unknown>;
  }
}
