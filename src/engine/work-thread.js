// The door of a thread that works within a budget: which function it runs comes with the task.
import { move } from "piscina";
import { load } from "./load-compiled.js";

export default async ({ module, name, args, tellBegun }) => {
  const { [name]: work } = await load(module);
  tellBegun.postMessage(undefined);
  tellBegun.close();
  const value = await work(...args);
  // Bytes change hands; everything else is copied.
  return value instanceof Uint8Array ? move(value) : value;
};
