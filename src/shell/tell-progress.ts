/** How far the reading is, for a person who waits. */
import type { Invocation } from "./command.ts";

/** Gives a listener that shows the progress of parsing, at every twentieth file. */
export function tellProgress({ terminal, language }: Invocation): (done: number, total: number) => void {
  const verb = language === "ar" ? "قراءة" : "reading";
  return (done, total) => {
    if (done % 20 === 0 || done === total) terminal.progress(`${verb} ${done}/${total}`);
  };
}
