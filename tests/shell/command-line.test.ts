/** The command line: what words mean, what is refused and how, what the exit code says. */
import { join } from "node:path";
import { expect, test } from "vitest";
import { COMMANDS } from "../../src/shell/commands.ts";
import { parseCommandLine } from "../../src/shell/parse-command-line.ts";
import type { Terminal } from "../../src/shell/terminal.ts";
import { usage } from "../../src/shell/usage.ts";
import { temporaryFolder } from "../engine/temporary-folder.ts";
import { isnad } from "./run-isnad.ts";

const silent: Terminal = {
  print: () => undefined,
  note: () => undefined,
  progress: () => undefined,
  colour: false,
  interactive: false,
};
const parse = (...words: string[]) => parseCommandLine(words, "/desk", silent);
const run = (...words: string[]) => {
  const line = parse(...words);
  if (line.kind !== "run") throw new Error("help was asked for");
  return line.invocation;
};

test("paths are taken from where the command is given; defaults are those of the guide", () => {
  expect(run("build")).toMatchObject({
    content: "/desk/content",
    out: "/desk/_site",
    cache: "/desk/.cache/isnad",
    language: "ar",
    strict: false,
    format: "pretty",
  });
  expect(
    run("check", "--content", "../x", "--out=/y", "--lang", "en", "--strict", "--format", "sarif", "--fix"),
  ).toMatchObject({
    content: "/x",
    out: "/y",
    language: "en",
    strict: true,
    format: "sarif",
    own: { fix: true },
  });
});

test.each([
  ["https://example.org", "https://example.org/"],
  ["http://example.org/news", "http://example.org/news/"],
])("the site's address %s ends in a slash", (typed, url) => {
  expect(run("build", "--base-url", typed).baseUrl).toBe(url);
});

test.each([
  [["biuld"], "build"],
  [["check", "--contnet", "x"], "--content"],
  [["check", "--format", "jsno"], "json"],
  [["check", "--lang", "fr"], "ar | en"],
  [["build", "--base-url", "example.org"], "https://example.org/"],
  [["build", "--content"], "DIR"],
  [["build", "--content", "--strict"], "DIR"],
  [["build", "--strict=yes"], "--strict"],
  [["build", "somewhere"], "somewhere"],
  [["--verison"], "--verison"],
])("%j is refused, in both languages, with what was probably meant", (words, meant) => {
  expect(() => parse(...words)).toThrow(
    expect.objectContaining({
      name: "Refusal",
      ar: expect.stringContaining(meant),
      en: expect.stringContaining(meant),
    }),
  );
});

test("a line without a command is refused; what was probably meant is named only where something is near", () => {
  expect(() => parse()).toThrow(
    expect.objectContaining({ name: "Refusal", ar: "لم يُذكر أمر.", en: "No command is given." }),
  );
  expect(() => parse("--lang", "en")).toThrow(expect.objectContaining({ en: "No command is given." }));
  expect(() => parse("--verison")).toThrow(
    expect.objectContaining({ ar: "لا يوجد خيار «--verison».", en: "There is no option “--verison”." }),
  );
  expect(() => parse("chekc")).toThrow(
    expect.objectContaining({
      ar: "لا يوجد أمر «chekc». أتقصد: check",
      en: "There is no command “chekc”. Did you mean: check",
    }),
  );
});

test("no word of a command line is taken for a property of an object", () => {
  for (const word of ["constructor", "__proto__", "toString"]) {
    expect(() => parse(word)).toThrow(expect.objectContaining({ name: "Refusal" }));
    expect(() => parse("check", `--${word}`)).toThrow(expect.objectContaining({ name: "Refusal" }));
  }
});

test("help names every command and option, in both languages", () => {
  for (const language of ["ar", "en"] as const) {
    for (const [name, { options }] of Object.entries(COMMANDS)) {
      expect(usage(language)).toContain(`  ${name} `);
      for (const option of Object.keys(options)) expect(usage(language, name)).toContain(`--${option}`);
    }
  }
});

test("exit codes: 0 fine, 1 faults in content, 2 wrong usage", async () => {
  const root = temporaryFolder({ "content/articles/x.md": "بلا ترويسة" });
  expect((await isnad(["--help"], root)).code).toBe(0);
  expect((await isnad(["check"], root)).code).toBe(1);
  expect(await isnad(["chekc", "--lang", "en"], root)).toMatchObject({
    code: 2,
    out: "",
    err: "There is no command “chekc”. Did you mean: check\n",
  });
  expect(await isnad(["check", "--content", "nowhere"], root)).toMatchObject({
    code: 2,
    err: expect.stringContaining(join(root, "nowhere")),
  });
  expect((await isnad(["build", "--out", "content"], root)).code).toBe(2);
});

test("an empty content folder is an empty site", async () => {
  const root = temporaryFolder({ "content/.keep": "" });
  expect(await isnad(["build"], root)).toMatchObject({ code: 0, out: "" });
});
