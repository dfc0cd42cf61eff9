/** The thread that serves one open desk: the language server, and the page of what is being typed. What ends it ends no more. */
import { isMainThread, parentPort, workerData } from "node:worker_threads";
import { createConnection, PortMessageReader, PortMessageWriter } from "vscode-languageserver/node";
import { serveLanguage } from "../language-server/language-server.ts";
import { answerDesk, type DeskPlace } from "./answer-desk.ts";

if (isMainThread || parentPort === null) throw new Error("desk-thread runs in a worker thread only");
const place: DeskPlace = workerData;
const connection = createConnection(new PortMessageReader(parentPort), new PortMessageWriter(parentPort));
const language = serveLanguage(connection, place);
answerDesk(connection, language, place);
connection.listen();
