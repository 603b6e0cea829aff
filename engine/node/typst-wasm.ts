import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { diagnostic, DiagnosticError } from '../core/diagnostic.js';
import { findFile, readFound } from './brotli-file.js';
import { wasmTypesetter, type Typesetter, type TypstWasmModule } from '../pdf/index.js';

let loaded: Promise<TypstWasmModule> | undefined;

const PACKAGE = '@myriaddreamin/typst-ts-web-compiler';

/** The typesetter's one file, for this process and for browsers; where it is compressed, `.br` is behind its name. */
export const typesetterFile = (): string =>
  join(dirname(createRequire(import.meta.url).resolve(PACKAGE)), 'typst_ts_web_compiler_bg.wasm');

/** Typst as WASM in Node, for machines for which no native build is installed. */
export const nodeWasmTypesetter = (): Typesetter => wasmTypesetter(() => (loaded ??= load()));

async function load(): Promise<TypstWasmModule> {
  const module = await import('@myriaddreamin/typst-ts-web-compiler');
  const found = await findFile(typesetterFile());
  if (!found) throw new DiagnosticError([diagnostic('pdf.typesetter-missing', 'error', {}, {})]);
  await module.default({ module_or_path: await readFound(found) });
  return module;
}
