/** XML, written in one way. */
import type { Element } from "xast";
import { type Raw, toXml } from "xast-util-to-xml";

/** What XML 1.0 cannot hold at all: controls, lone surrogates, the two non-characters. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to be dropped
const IMPOSSIBLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

/** Writes a whole XML file, each child of the root on a line of its own; `style` is the address of what a browser shows it with. */
export function writeXml(root: Element, style?: string): string {
  const declaration = { type: "instruction", name: "xml", value: 'version="1.0" encoding="utf-8"' } as const;
  const spaced = { ...root, children: [LINE, ...root.children.flatMap((child) => [child, LINE])] };
  const shown = { type: "instruction", name: "xml-stylesheet", value: `type="text/css" href="${style}"` } as const;
  const styled = style === undefined ? [] : [shown, LINE];
  const xml = toXml({ type: "root", children: [declaration, LINE, ...styled, spaced, LINE] }, OPTIONS);
  // The serializer leaves `]]>` in text as it is, which XML forbids outside of CDATA; there is none here.
  return xml.replace(IMPOSSIBLE, "").replaceAll("]]>", "]]&gt;");
}

/** An element that is written already: it stands in a tree as its own text. */
export const written = (element: Element): Raw => ({ type: "raw", value: toXml(element, OPTIONS) });

const OPTIONS = { closeEmptyElements: true, allowDangerousXml: true } as const;
const LINE = { type: "text", value: "\n" } as const;
