/** What `html-encoding-sniffer` exports, which brings no types of its own. */
declare module "html-encoding-sniffer" {
  export default function htmlEncodingSniffer(
    bytes: Uint8Array,
    options?: { readonly xml?: boolean; readonly defaultEncoding?: string },
  ): string;
}
