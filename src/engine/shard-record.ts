/** What a shard says of itself beside its files: enough to know whether shards belong together, and to finish the site. */
import { z } from "zod";
import { sha256 } from "../base/digest.ts";
import { DISK, type Disk, readWhole } from "./disk.ts";
import { errorCode } from "./refusal.ts";
import { writeAtomically } from "./write-atomically.ts";

const RECORD = z.object({
  format: z.literal(1),
  shard: z.number(),
  of: z.number(),
  /** Which isnad, and which Node, made it. */
  engine: z.string(),
  /** A digest of all files that a build reads, but our own code. */
  inputs: z.string(),
  /** A digest of the addresses of the whole site: what was held back for its hour is not among them. */
  plan: z.string(),
  /** The hour at which the first of what is held back appears, RFC 3339. */
  until: z.string().optional(),
  /** How it was asked for. */
  order: z.object({ links: z.enum(["folder", "file"]), strict: z.boolean(), baseUrl: z.string().optional() }),
  site: z.object({ title: z.string(), description: z.string(), language: z.string() }),
  /** What the worker keeps unread. */
  later: z.array(z.string()),
  /** The address of each page, and the hash of its view. */
  pages: z.array(z.tuple([z.string(), z.string()])),
  /** The sha256 of the manifest of its files. */
  manifest: z.string(),
});

/** A shard's own account. */
export type ShardRecord = z.infer<typeof RECORD>;

/** Writes it, whole or not at all; what stands in it is held by a hash of its own. */
export function writeRecord(file: string, record: ShardRecord): void {
  writeAtomically(file, sealed(JSON.stringify(record)));
}

const sealed = (json: string): string => `${sha256(json)}\n${json}\n`;

/** Reads it; `undefined` where none is there, or it is not, to the byte, what was written. */
export function readRecord(file: string, disk: Disk = DISK): ShardRecord | undefined {
  try {
    const text = new TextDecoder().decode(readWhole(disk, file));
    const [, json = ""] = text.split("\n");
    return text === sealed(json) ? RECORD.safeParse(JSON.parse(json)).data : undefined;
  } catch (error) {
    if (errorCode(error) === undefined) throw error;
    return undefined;
  }
}
