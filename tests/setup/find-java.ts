/** Java, for the Nu checker. */
import { debianCommand } from "./debian-command.ts";

/** The command that runs Java. */
export const findJava = (): string => debianCommand("java", "default-jre-headless", ["-version"]);
