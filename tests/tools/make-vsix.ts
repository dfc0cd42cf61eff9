/**
 * Packs the extension for VS Code as `isnad.vsix`: one file that «Install from VSIX…» takes. A package of VS Code is a zip by the
 * Open Packaging Conventions; vsce, which also publishes to a marketplace, brings two hundred packages. `npm run vsix`
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { strToU8, zipSync } from "fflate";
import { toXml } from "xast-util-to-xml";
import { x } from "xastscript";

const ROOT = join(import.meta.dirname, "../..");
const HOME = join(ROOT, "editors/vscode");

const TYPES = {
  json: "application/json",
  js: "application/javascript",
  md: "text/markdown",
  txt: "text/plain",
  vsixmanifest: "text/xml",
};

/** Makes the bytes of the package; the same sources give the same bytes. */
export async function makeVsix(): Promise<Uint8Array> {
  const manifest = readFileSync(join(HOME, "manifest.json"), "utf8");
  const files: Readonly<Record<string, string>> = {
    "[Content_Types].xml": contentTypes(),
    "extension.vsixmanifest": vsixManifest(JSON.parse(manifest)),
    "extension/package.json": manifest,
    "extension/extension.js": await bundle(),
    "extension/snippets.json": readFileSync(join(ROOT, ".vscode/isnad.code-snippets"), "utf8"),
    "extension/README.md": readFileSync(join(HOME, "README.md"), "utf8"),
    "extension/LICENSE.txt": readFileSync(join(ROOT, "LICENSE"), "utf8"),
  };
  const parts = Object.entries(files).map(([name, text]) => [name, strToU8(text)] as const);
  return zipSync(Object.fromEntries(parts), { mtime: "1980-01-01T00:00:00", level: 9 });
}

/** One script; only the editor itself stays outside. */
async function bundle(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(HOME, "extension.ts")],
    bundle: true,
    write: false,
    platform: "node",
    format: "cjs",
    target: "node20",
    external: ["vscode"],
    minify: true,
    legalComments: "none",
  });
  return outputFiles[0]?.text ?? "";
}

const contentTypes = (): string =>
  toXml(
    x("Types", { xmlns: "http://schemas.openxmlformats.org/package/2006/content-types" }, [
      ...Object.entries(TYPES).map(([ending, type]) => x("Default", { Extension: `.${ending}`, ContentType: type })),
    ]),
  );

interface Manifest {
  readonly name: string;
  readonly displayName: string;
  readonly description: string;
  readonly version: string;
  readonly publisher: string;
  readonly categories: readonly string[];
  readonly engines: { readonly vscode: string };
}

/** What a gallery and VS Code read before they unpack it (the schema of 2011, which both still ask for). */
function vsixManifest({ name, displayName, description, version, publisher, categories, engines }: Manifest): string {
  const xmlns = "http://schemas.microsoft.com/developer/vsx-schema/2011";
  const asset = (type: string, path: string) =>
    x("Asset", { Type: `Microsoft.VisualStudio.${type}`, Path: path, Addressable: "true" });
  const property = (id: string, value: string) =>
    x("Property", { Id: `Microsoft.VisualStudio.Code.${id}`, Value: value });
  return toXml(
    x("PackageManifest", { Version: "2.0.0", xmlns }, [
      x("Metadata", [
        x("Identity", { Language: "ar", Id: name, Version: version, Publisher: publisher }),
        x("DisplayName", displayName),
        x("Description", { "xml:space": "preserve" }, description),
        x("Categories", categories.join(",")),
        x("GalleryFlags", "Public"),
        x("Properties", [
          property("Engine", engines.vscode),
          property("ExtensionKind", "workspace"),
          property("ExecutesCode", "true"),
        ]),
        x("License", "extension/LICENSE.txt"),
      ]),
      x("Installation", [x("InstallationTarget", { Id: "Microsoft.VisualStudio.Code" })]),
      x("Dependencies"),
      x("Assets", [
        asset("Code.Manifest", "extension/package.json"),
        asset("Services.Content.Details", "extension/README.md"),
        asset("Services.Content.License", "extension/LICENSE.txt"),
      ]),
    ]),
  );
}

if (process.argv[1] === import.meta.filename) {
  const bytes = await makeVsix();
  writeFileSync(join(process.cwd(), "isnad.vsix"), bytes);
  console.log(`isnad.vsix: ${Math.round(bytes.length / 1000)} kB`);
}
