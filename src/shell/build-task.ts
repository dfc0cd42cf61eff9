/** `isnad build --shard K/N --task …`: one task of a build that several machines share. Nothing is published; `isnad merge` does. */
import { forBuilder } from "../diagnostics/narrow-verdict.ts";
import type { Published } from "../engine/prepare-build.ts";
import { Refusal } from "../engine/refusal.ts";
import { readShare, type Share, showShare, WHOLE } from "../engine/share.ts";
import type { Task } from "../engine/task-folders.ts";
import { orderOf, tellPages } from "./build-order.ts";
import { joinTask, parseTask, refuseConfig, renderTask, type TaskOutcome } from "./build-shard.ts";
import type { ExitCode, Invocation, Sentence } from "./command.ts";
import { printFindings, sourcesAt } from "./print-findings.ts";
import { tellStoreFault } from "./tell-store-fault.ts";

/** Does the task. What is wrong with content, the join tells whole; where it keeps a shard from being made, that too. */
export async function run(invocation: Invocation): Promise<ExitCode> {
  const { content, cwd, terminal, language } = invocation;
  const started = performance.now();
  const [task, share] = [taskOf(invocation), shareOf(invocation)];
  const refused = refuseConfig(content);
  const { verdict, made, store } = refused === undefined ? await DO[task](invocation, share) : { verdict: refused };
  if (store !== undefined) tellStoreFault(store, invocation);
  const shown = invocation.format === "pretty" ? forBuilder(verdict) : verdict;
  if (verdict.failed || task === "join") printFindings(shown, sourcesAt(content, cwd), invocation);
  if (made === undefined) {
    terminal.note(language === "ar" ? "لم يُترك شيء لهذه الخطوة." : "Nothing is left of this task.");
    return 1;
  }
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  terminal.note(`${made[language]} ${language === "ar" ? `في ${seconds} ث.` : `In ${seconds} s.`}`);
  return 0;
}

const DO: Readonly<Record<Task, (invocation: Invocation, share: Share) => Promise<TaskOutcome<Sentence>>>> = {
  parse: async (invocation, share) => {
    const outcome = await parseTask(orderOf(invocation), share);
    return told(outcome, (count) => ({
      ar: `قُرئ القسم ${showShare(share)}، نصوصه ${count}`,
      en: `Parsed shard ${showShare(share)}: ${count} texts.`,
    }));
  },
  join: async (invocation) => {
    const outcome = await joinTask(orderOf(invocation));
    return told(outcome, (count) => ({ ar: `جُمع ما قُرئ، للصفحات ${count}`, en: `Joined, for ${count} pages.` }));
  },
  render: async (invocation, share) => {
    const outcome = await renderTask(orderOf(invocation), share, tellPages(invocation));
    return told(outcome, (made) => sumUp(made, showShare(share)));
  },
};

const sumUp = ({ files, rendered, kept }: Published, shard: string): Sentence => ({
  ar: `بُني القسم ${shard}: الملفات ${files}، صفحات جديدة ${rendered}، باقية كما هي ${kept}،`,
  en: `Built shard ${shard}: ${files} files, ${rendered} pages rendered, ${kept} kept.`,
});

function told<Made>({ made, ...others }: TaskOutcome<Made>, tell: (made: Made) => Sentence): TaskOutcome<Sentence> {
  return made === undefined ? others : { ...others, made: tell(made) };
}

function shareOf({ own: { shard, task, explain } }: Invocation): Share {
  if (explain !== undefined)
    throw new Refusal(
      "لا يجتمع ‎--explain‎ والأقسام: اطلبه من بناء كامل.",
      "--explain is for a whole build, not for shards.",
    );
  if (task === "join" && shard !== undefined)
    throw new Refusal("لا أقسام لـ join: احذف ‎--shard‎.", "There is one join for all shards: leave --shard out.");
  const share = shard === undefined ? WHOLE : readShare(String(shard));
  if (share !== undefined) return share;
  throw new Refusal(
    `«${shard}» ليس قسمًا: اكتب ‎K/N‎، وK من 1 إلى N، مثل ‎--shard 2/4‎.`,
    `“${shard}” is no shard: write K/N, with K from 1 to N, such as --shard 2/4.`,
  );
}

function taskOf({ own: { task = "render" } }: Invocation): Task {
  if (task === "parse" || task === "join" || task === "render") return task;
  throw new Refusal("قيمة ‎--task‎ إحدى: parse، join، render.", "--task is parse, join or render.");
}
