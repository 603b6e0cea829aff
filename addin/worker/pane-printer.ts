import wasmAddress from '@myriaddreamin/typst-ts-web-compiler/wasm?url';
import { FormPrinter } from '../../engine/library/index.js';
import { portableCompression } from '../../engine/ooxml/index.js';
import {
  FontLibrary,
  isWoff,
  readFontFaces,
  typstEngine,
  unwrapWoff,
  wasmTypesetter,
  type PdfEngine,
} from '../../engine/pdf/index.js';
import type { Progress } from './questions.js';

export { documentFileName } from '../../engine/reports/index.js';

let loaded: Promise<PdfEngine> | undefined;
let wordOnly: FormPrinter | undefined;

/** A printer for the pane; for PDF the typesetter and the fonts come from our own origin, once. */
export async function panePrinter(pdf: boolean, progress: Progress): Promise<FormPrinter> {
  const setting = { compression: portableCompression, fonts: 'bundled', archive: false, own: new Map() };
  if (!pdf) return (wordOnly ??= new FormPrinter(setting));
  loaded ??= loadEngine(progress).catch((error: unknown) => {
    loaded = undefined;
    throw error;
  });
  return new FormPrinter({ ...setting, engine: await loaded });
}

async function loadEngine(progress: Progress): Promise<PdfEngine> {
  const list = (await (await fetched('fonts/list.json')).json()) as readonly string[];
  const total = list.length + 1;
  let done = 0;
  const step = <Value>(value: Value): Value => {
    done += 1;
    progress(done, total);
    return value;
  };
  progress(0, total);
  const faces = Promise.all(
    list.map(async (name) => {
      const file = new Uint8Array(await (await fetched(`fonts/${name}`)).arrayBuffer());
      return step(readFontFaces(isWoff(file) ? unwrapWoff(file, portableCompression) : file));
    }),
  );
  const module = await import('@myriaddreamin/typst-ts-web-compiler');
  await module.default({ module_or_path: wasmAddress });
  step(undefined);
  const library = new FontLibrary((await faces).flat());
  return typstEngine({
    compression: portableCompression,
    typesetter: wasmTypesetter(() => Promise.resolve(module)),
    fonts: () => Promise.resolve(library),
  });
}

/** The worker's script lies in a folder beside the fonts'. */
async function fetched(path: string): Promise<Response> {
  const response = await fetch(new URL(`../${path}`, location.href));
  if (!response.ok) throw new Error(`${path}: ${String(response.status)}`);
  return response;
}
