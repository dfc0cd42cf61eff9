/** What we use of bidi-js, whose own types describe another module format than the one it ships. */
declare module "bidi-js" {
  export default function bidiFactory(): {
    getEmbeddingLevels(text: string, base: "rtl" | "ltr"): { readonly levels: Uint8Array };
  };
}
