/** The results as Markdown: ratios first, then what was measured. */
import { type Result, STATES } from "./compare.ts";

/** A table for people: how many times ours costs what each other costs, then seconds, memory, files. */
export function reportOf(heading: string, results: readonly Result[], ours: string): string {
  const own = results.find(({ name }) => name === ours);
  const others = results.filter((result) => result !== own);
  return [
    `### ${heading}`,
    "",
    ...(own === undefined ? [] : [...others.flatMap((other) => ratioRow(own, other)), ""]),
    "| generator | cold, CPU s (wall) | nothing changed | one article edited | cache restored, one edited | memory, cold | files | MB |",
    "|---|---|---|---|---|---|---|---|",
    ...results.map(costRow),
    "",
  ].join("\n");
}

function ratioRow(own: Result, other: Result): string[] {
  const ratios = STATES.map((state) => {
    const { cpu, wall } = own.costs[state];
    return `${WORDS[state]} **${times(cpu / other.costs[state].cpu)}** CPU, ${times(wall / other.costs[state].wall)} wall`;
  });
  return [`- ${own.name} / ${other.name}: ${ratios.join("; ")}`];
}

const WORDS = {
  cold: "cold",
  again: "nothing changed",
  edited: "one edited",
  restored: "cache restored, one edited",
} as const;

function costRow({ name, costs, files, bytes }: Result): string {
  const seconds = STATES.map((state) => `${costs[state].cpu.toFixed(1)} (${costs[state].wall.toFixed(1)})`);
  const memory = `${(costs.cold.memory / 2 ** 20).toFixed(0)} MB`;
  return `| ${[name, ...seconds, memory, files, (bytes / 1e6).toFixed(1)].join(" | ")} |`;
}

const times = (ratio: number): string => ratio.toFixed(ratio < 1 ? 2 : 1);
