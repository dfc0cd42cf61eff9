/** The routes by which files leave the site and come back: withdrawn, deleted, put back. */
import { Hono } from "hono";
import { z } from "zod";
import { MAX_TEXT_BYTES } from "../../engine/read-content.ts";
import type { DeskPlace } from "./answer-desk.ts";
import { bodyOf, malformed, orRefused } from "./api-answers.ts";
import { deleteText, keepAside, listDeleted, putBack } from "./deleted.ts";
import { reinstateText, withdrawText } from "./withdraw-text.ts";

const FILE = z.object({ path: z.string().max(1_000), text: z.string().max(MAX_TEXT_BYTES) });
const WITHDRAWN = FILE.extend({ reason: z.string().max(20_000) });
const DELETED = z.object({ path: z.string().max(1_000), was: z.string().max(100) });
const PUT_BACK = z.object({ id: z.string().max(100) });

/** The routes. What withdraws a file gives changes of its text; nothing of it is written. */
export function leaveApi({ content }: Pick<DeskPlace, "content">): Hono {
  const api = new Hono();
  const post = <Asked>(path: string, shape: z.ZodType<Asked>, answer: (asked: Asked) => object): void =>
    void api.post(path, async (context) => {
      const asked = shape.safeParse(await bodyOf(context));
      return asked.success ? context.json(answer(asked.data)) : malformed(context);
    });
  post("/withdraw", WITHDRAWN, withdrawText);
  post("/reinstate", FILE, reinstateText);
  post("/delete", DELETED, ({ path, was }) => orRefused(() => deleteText(content, path, was, new Date())));
  post("/aside", FILE, ({ path, text }) =>
    orRefused(() => ({ kind: keepAside(content, path, text, new Date()) ? "kept" : "refused" })),
  );
  post("/restore", PUT_BACK, ({ id }) => orRefused(() => putBack(content, id)));
  api.get("/deleted", (context) => context.json(listDeleted(content)));
  return api;
}
