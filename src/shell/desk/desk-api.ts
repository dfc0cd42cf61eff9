/** What the desk asks besides texts: forms, pictures, imports, versions. The answers are JSON. */
import { Hono } from "hono";
import { z } from "zod";
import { MAX_TEXT_BYTES } from "../../engine/read-content.ts";
import { claimsOf, correctText } from "../correct-text.ts";
import { localToday } from "../today.ts";
import type { DeskPlace } from "./answer-desk.ts";
import { bodyOf, malformed } from "./api-answers.ts";
import { beginFile, questionsOf } from "./begin-file.ts";
import { leaveApi } from "./leave-api.ts";
import type { LivePage } from "./messages.ts";
import { proposeArticles } from "./propose-articles.ts";
import { storeDocument, storePicture } from "./store-beside.ts";
import { openVersions } from "./versions.ts";

const KIND = z.enum(["article", "topic", "source"]);
const NEW = z.object({
  kind: KIND,
  answers: z.record(z.string(), z.string().max(20_000)),
  /** Of a source: a copy of it that was stored beside it. */
  document: z.string().max(500).optional(),
});
const TEXT = z.string().max(MAX_TEXT_BYTES);
const ANSWER = z.string().max(20_000);
const CORRECTED = z.object({
  text: TEXT,
  answers: z.object({ text: ANSWER, why: ANSWER, kind: ANSWER, date: ANSWER, claims: z.array(ANSWER).max(1_000) }),
});
const FILE = z.object({ path: z.string().max(1_000), text: TEXT });
const SENTENCE = z.object({ sentence: z.string().trim().min(1).max(2_000) });

/** Draws the page of an article from its text at once, without what only the whole newsroom knows; nothing for any other file. */
export type DrawSoon = (path: string, text: string) => Promise<LivePage | undefined>;

/** The routes, relative to where the desk's API stands; whoever mounts them has looked at the token. */
export function deskApi(place: DeskPlace, draw: DrawSoon): Hono {
  const versions = openVersions(place.content);
  const api = new Hono();
  api.get("/questions", async (context) => {
    const kind = KIND.safeParse(context.req.query("kind"));
    return kind.success ? context.json(await questionsOf(kind.data, place)) : malformed(context);
  });
  api.post("/new", async (context) => {
    const asked = NEW.safeParse(await bodyOf(context));
    return asked.success
      ? context.json(await beginFile(asked.data.kind, asked.data.answers, place, asked.data.document))
      : malformed(context);
  });
  api.post("/picture", async (context) => {
    const { beside = "", name = "" } = context.req.query();
    const stored = storePicture(place.content, beside, name, new Uint8Array(await context.req.arrayBuffer()));
    return stored === undefined ? context.json({}, 415) : context.json(stored);
  });
  api.post("/document", async (context) => {
    const { beside = "", name = "" } = context.req.query();
    const stored = await storeDocument(place.content, beside, name, new Uint8Array(await context.req.arrayBuffer()));
    return stored === undefined ? context.json({}, 415) : context.json(stored);
  });
  api.post("/import", async (context) => {
    const bytes = new Uint8Array(await context.req.arrayBuffer());
    return context.json(await proposeArticles(context.req.query("name") ?? "", bytes, place));
  });
  api.post("/page", async (context) => {
    const asked = FILE.safeParse(await bodyOf(context));
    return asked.success ? context.json((await draw(asked.data.path, asked.data.text)) ?? null) : malformed(context);
  });
  api.post("/claims", async (context) => {
    const asked = z.object({ text: TEXT }).safeParse(await bodyOf(context));
    return asked.success ? context.json(claimsOf(asked.data.text)) : malformed(context);
  });
  api.post("/correct", async (context) => {
    const asked = CORRECTED.safeParse(await bodyOf(context));
    return asked.success ? context.json(correctText(asked.data.text, asked.data.answers)) : malformed(context);
  });
  api.get("/kept", async (context) => context.json({ as: await versions.keptAs(context.req.query("path") ?? "") }));
  api.get("/versions", async (context) => context.json(await versions.where()));
  api.post("/go", async (context) => {
    const asked = z.object({ branch: z.string().max(1_000) }).safeParse(await bodyOf(context));
    return asked.success ? context.json(await versions.go(asked.data.branch)) : malformed(context);
  });
  api.get("/changes", async (context) => context.json(await versions.changes()));
  for (const what of ["keep", "send"] as const)
    api.post(`/${what}`, async (context) => {
      const asked = SENTENCE.safeParse(await bodyOf(context));
      return asked.success ? context.json(await versions[what](asked.data.sentence, localToday())) : malformed(context);
    });
  api.route("/", leaveApi(place));
  return api;
}
