/** What the reader of XML throws at a text that is none. */

/** Its place in the text, where it knows one; `cause` is the parser's own error. */
interface XmlFault extends Error {
  readonly line?: number | undefined;
  readonly column?: number | undefined;
}

/** Says whether that is what was thrown; anything else is a fault of ours. */
export const isXmlFault = (fault: unknown): fault is XmlFault =>
  fault instanceof Error && "source" in fault && fault.source === "xast-util-from-xml";
