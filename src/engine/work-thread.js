// The door of a thread that works within a budget: which function it runs comes with the task.
import { move, transferableSymbol, valueSymbol } from "piscina";
import { load } from "./load-compiled.js";

export default async ({ module, name, args, tellBegun }) => {
  const { [name]: work } = await load(module);
  tellBegun.postMessage(undefined);
  tellBegun.close();
  const value = await work(...args);
  return handOver(value);
};

/** Bytes, and lists of them, change hands; everything else is copied. */
function handOver(value) {
  if (value instanceof Uint8Array) return move(value);
  const isBytes = Array.isArray(value) && value.every((each) => each instanceof Uint8Array);
  return isBytes ? move({ [transferableSymbol]: value.map(({ buffer }) => buffer), [valueSymbol]: value }) : value;
}
