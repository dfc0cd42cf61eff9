/** A generator of sites that takes part in the comparison. */
import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Corpus } from "./corpus.ts";

/** Articles, topic lists and the home page alone, or all that a publisher puts on the net. */
export type Extent = "same" | "whole";

/** One of them, not yet given anything. */
export interface Peer {
  readonly name: string;
  /** Writes a project into an empty folder and installs what it needs there; throws where that cannot be had. */
  readonly prepare: (folder: string, corpus: Corpus, extent: Extent) => PreparedPeer;
}

/** A project that can be built. Paths are relative to its folder. */
export interface PreparedPeer {
  readonly commands: readonly (readonly string[])[];
  readonly out: string;
  /** What must go before a build is cold, beside `out`. */
  readonly caches: readonly string[];
  /** The file of an article in the middle of the archive. */
  readonly edited: string;
}

/** Writes files below a folder. */
export function writeFiles(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

/** Installs packages from npm into a folder; throws with npm's own words where they cannot be had. */
export function install(folder: string, packages: readonly string[]): void {
  writeFiles(folder, { "package.json": '{ "private": true, "type": "module" }\n' });
  run(["npm", "install", "--no-audit", "--no-fund", "--silent", ...packages], folder);
}

/** Runs a command to its end and gives what it printed. */
export function run(command: readonly string[], cwd: string): string {
  const [program = "", ...rest] = command;
  const { error, status, stdout, stderr } = spawnSync(program, rest, { cwd, encoding: "utf8" });
  if (error) throw error;
  if (status !== 0) throw new Error(`${command.join(" ")} ended with ${status}: ${stderr || stdout}`);
  return stdout;
}

/** The article that is edited between two builds. */
export const middleOf = ({ articles }: Corpus): string => `article-${Math.floor(articles.length / 2)}`;

/** An article as the other generators read it: front matter in YAML, and the same prose. */
export function markdownOf(corpus: Corpus, folder: string, more = ""): Record<string, string> {
  return Object.fromEntries(
    corpus.articles.map(({ id, title, date, summary, topics, body }) => [
      `${folder}/${id}.md`,
      `---\ntitle: "${title}"\ndate: ${date}\ndescription: "${summary}"\ntopics: [${topics
        .map((topic) => topic.id)
        .join(", ")}]\n${more}---\n\n${body}\n`,
    ]),
  );
}
