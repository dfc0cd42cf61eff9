/** The newsrooms of `joined/`, and where what joins in each stands. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { splitFiles } from "../conformance/read-case.ts";
import { type Checked, fromTexts } from "./from-content.ts";

const FOLDER = join(import.meta.dirname, "joined");

/** A newsroom by its name; `turned` is the same with its files in the opposite order. */
export interface JoinedCase {
  readonly name: string;
  readonly beside: string;
  readonly texts: Readonly<Record<string, string>>;
  readonly checked: () => Checked;
  readonly turned: () => Checked;
}

/** Reads all of them. */
export const readJoined = (): readonly JoinedCase[] =>
  readdirSync(FOLDER)
    .filter((file) => file.endsWith(".txt"))
    .map((file) => {
      const files = Object.entries(splitFiles(readFileSync(join(FOLDER, file), "utf8")).files);
      return {
        name: file.replace(/\.txt$/u, ""),
        beside: join(FOLDER, file.replace(/txt$/u, "joined")),
        texts: Object.fromEntries(files),
        checked: () => fromTexts(Object.fromEntries(files)),
        turned: () => fromTexts(Object.fromEntries(files.toReversed())),
      };
    });
