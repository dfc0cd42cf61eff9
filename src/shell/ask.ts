/** Questions on a terminal, in Arabic; the one place that knows which prompts library asks them. */
import { isCancel, select, text } from "@clack/prompts";

/** One answer to choose. */
interface Choice {
  readonly value: string;
  readonly label: string;
}

/** Who answers: a person at a terminal, or a test. `undefined` is an answer that was called off. */
export interface Asker {
  readonly text: (
    question: string,
    options: { readonly initial?: string; readonly validate: (answer: string) => string | undefined },
  ) => Promise<string | undefined>;
  readonly choose: (question: string, choices: readonly Choice[]) => Promise<string | undefined>;
}

/**
 * Asks on standard error, so that standard output stays what it is. An answer that was proposed stands in the line
 * already and is edited there: a terminal that orders Arabic by itself keeps the cursor where the letters are.
 */
export const terminalAsker: Asker = {
  async text(question, { initial, validate }) {
    const answer = await text({
      message: question,
      ...(initial === undefined ? {} : { initialValue: initial }),
      validate: (typed) => validate(typed ?? ""),
      output: process.stderr,
    });
    return isCancel(answer) ? undefined : (answer ?? "");
  },
  async choose(question, choices) {
    const answer = await select({
      message: question,
      options: choices.map((choice) => ({ ...choice })),
      showInstructions: false,
      output: process.stderr,
    });
    return isCancel(answer) ? undefined : answer;
  },
};
