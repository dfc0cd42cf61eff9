/** `isnad history`: what happened to each claim since it appeared, read from the repository's commits, for pages to show. */
import { dirname, join } from "node:path";
import { deriveHistory } from "../engine/derive-history.ts";
import { openEditions } from "../engine/edition-at.ts";
import { openHistory } from "../engine/git-content.ts";
import { HISTORY_FILE, readHistory } from "../engine/history-file.ts";
import { Refusal } from "../engine/refusal.ts";
import { openStore, STORE } from "../engine/store.ts";
import { writeAtomically } from "../engine/write-atomically.ts";
import type { ExitCode, Invocation } from "./command.ts";

/** Writes the file that the next build reads; where that tells of commits that are no longer there, it is refused. */
export async function run({ content, cache, language, terminal }: Invocation): Promise<ExitCode> {
  const repository = openHistory(content);
  const file = join(dirname(content), HISTORY_FILE);
  const known = readHistory(file);
  const head = repository.resolve("HEAD");
  if (known?.kind === "history" && !repository.isBefore(known.history.head, head.id)) throw rewritten();
  const store = openStore(join(cache, STORE));
  const editions = openEditions(repository, store);
  try {
    const commits = repository.commits();
    const changes = await deriveHistory(commits, editions.at, (done) => terminal.progress(`${done}/${commits.length}`));
    writeAtomically(file, `${JSON.stringify({ version: 1, head: head.id, changes })}\n`);
    terminal.note(
      language === "ar"
        ? `قُرئ ${commits.length} من الإيداعات، وكُتب ما تغيّر في ${HISTORY_FILE}: ${changes.length}.`
        : `Read ${commits.length} commits; ${changes.length} changes are written to ${HISTORY_FILE}.`,
    );
    return 0;
  } finally {
    await editions.close();
    store.close();
  }
}

const rewritten = (): Refusal =>
  new Refusal(
    `أعيدت كتابة تاريخ المستودع: ما في ${HISTORY_FILE} قُرئ من إيداع لم يعد فيه. راجع ما جرى، ثم احذف الملف لتبدأ من جديد.`,
    `The repository's history was rewritten: ${HISTORY_FILE} was read from a commit that is no longer in it. See what happened, then remove the file to begin anew.`,
  );
