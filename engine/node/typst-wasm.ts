import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { wasmTypesetter, type Typesetter, type TypstWasmModule } from '../pdf/index.js';

let loaded: Promise<TypstWasmModule> | undefined;

/** Typst as WASM in Node, for machines for which no native build is installed. */
export const nodeWasmTypesetter = (): Typesetter => wasmTypesetter(() => (loaded ??= load()));

async function load(): Promise<TypstWasmModule> {
  const module = await import('@myriaddreamin/typst-ts-web-compiler');
  const wasm = createRequire(import.meta.url).resolve('@myriaddreamin/typst-ts-web-compiler/wasm');
  await module.default({ module_or_path: await readFile(wasm) });
  return module;
}
