import { FormPrinter } from '../../engine/printing/index.js';
import { portableCompression } from '../../engine/ooxml/index.js';
import {
  bundledFaceList,
  bundledFaces,
  FontLibrary,
  typstEngine,
  wasmTypesetter,
  type PdfEngine,
  type TypstWasmModule,
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

/** The typesetter and the list of the fonts; a font itself is fetched when a document uses it. */
async function loadEngine(progress: Progress): Promise<PdfEngine> {
  let total = 0;
  let done = 0;
  const step = async <Value>(work: Promise<Value>): Promise<Value> => {
    total += 1;
    progress(done, total);
    const value = await work;
    done += 1;
    progress(done, total);
    return value;
  };
  const [module, given] = await Promise.all([step(loadTypesetter()), step(fetched('fonts/faces.json'))]);
  const list = bundledFaceList.parse(await given.json());
  const faces = bundledFaces(list, async (name) => {
    const file = await step(fetched(`fonts/${name}`));
    return new Uint8Array(await file.arrayBuffer());
  });
  const library = new FontLibrary(faces);
  return typstEngine({
    compression: portableCompression,
    typesetter: wasmTypesetter(() => Promise.resolve(module)),
    fonts: () => Promise.resolve(library),
  });
}

async function loadTypesetter(): Promise<TypstWasmModule> {
  const module = await import('@myriaddreamin/typst-ts-web-compiler');
  await module.default({ module_or_path: await fetched('typesetter.wasm') });
  return module;
}

/** The worker's script lies in a folder beside the fonts'. */
async function fetched(path: string): Promise<Response> {
  const response = await fetch(new URL(`../${path}`, location.href));
  if (!response.ok) throw new Error(`${path}: ${String(response.status)}`);
  return response;
}
