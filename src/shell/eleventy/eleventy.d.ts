/** The class that runs Eleventy 3.1, which ships no types. */
declare module "@11ty/eleventy" {
  export default class Eleventy {
    constructor(
      input: string | undefined,
      output: string,
      options: {
        /** `cli`: the folders given here hold, whatever a configuration says. */
        readonly source?: "cli" | "script";
        /** Empty: none. */
        readonly configPath: string;
        readonly config: (config: import("./eleventy-config.ts").EleventyConfig) => void;
      },
    );
    disableLogger(): void;
    init(): Promise<void>;
    write(): Promise<unknown>;
  }
}
