/**
 * What each rule turns on. `turning-phrases.txt` holds phrases under the rule that they try: labelled sentences, cut short,
 * in which a word was put otherwise until one letter or sign decided whether a name is one. They are no prose, and their
 * readings no labels: each is kept as it is read, so that a rule which lets go of a letter is seen.
 */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { buildMatcher } from "../../../src/graph/mentions/build-matcher.ts";
import { findNames } from "../../../src/graph/mentions/find-names.ts";
import { expectRecorded } from "../../setup/recorded.ts";
import { UNMARKED_TOPICS } from "./labelled/topics.ts";
import { SECOND_TOPICS } from "./second/topics.ts";
import { HELD_A_TOPICS } from "./set-a/topics.ts";
import { HELD_B_TOPICS } from "./set-b/topics.ts";
import { HELD_C_TOPICS } from "./set-c/topics.ts";

/** The topics of the labelled sets, each once. */
const TOPICS = [HELD_C_TOPICS, HELD_B_TOPICS, HELD_A_TOPICS, SECOND_TOPICS, UNMARKED_TOPICS].flat();
const matcher = buildMatcher([...new Map(TOPICS.map((topic) => [topic.id, topic])).values()]);

const rules = readFileSync(new URL("turning-phrases.txt", import.meta.url), "utf8")
  .trim()
  .split("\n\n")
  .map((part) => {
    const [title = "", ...phrases] = part.split("\n");
    return { rule: title.replace(/^# /u, ""), phrases };
  });

describe.each(rules)("$rule", ({ rule, phrases }) => {
  test("finds in each phrase the names that are recorded", () => {
    expect(phrases.length).toBeGreaterThan(0);
    expectRecorded(
      import.meta.dirname,
      `turning/${rule.replace("/", "-")}.txt`,
      phrases.map((phrase) => `${marked(phrase)}\n`).join(""),
    );
  });
});

/** The phrase with each name that is found as `[words|id]`. */
function marked(text: string): string {
  let told = "";
  let at = 0;
  for (const { start, end, topic } of findNames(text, matcher)) {
    told += `${text.slice(at, start)}[${text.slice(start, end)}|${topic}]`;
    at = end;
  }
  return told + text.slice(at);
}
