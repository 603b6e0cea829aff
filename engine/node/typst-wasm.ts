import { existsSync, readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { diagnostic, DiagnosticError } from '../core/diagnostic.js';
import { findFile, plainName, readFound } from './brotli-file.js';
import { packagePath } from './package-folder.js';
import { wasmTypesetter, type Typesetter, type TypstWasmModule } from '../pdf/index.js';

let loaded: Promise<TypstWasmModule> | undefined;

/** Typst as WASM in Node, for machines for which no native build is installed. */
export const nodeWasmTypesetter = (): Typesetter => wasmTypesetter(() => (loaded ??= load()));

async function load(): Promise<TypstWasmModule> {
  const module = await import('@myriaddreamin/typst-ts-web-compiler');
  await module.default({ module_or_path: await wasmBytes() });
  return module;
}

/** As npm installed it; the Windows package holds it once, where the pane has it. */
async function wasmBytes(): Promise<Uint8Array> {
  const installed = installedWasm();
  if (installed !== undefined) return readFile(installed);
  const assets = packagePath('dist/addin/assets');
  const names = existsSync(assets) ? readdirSync(assets).map(plainName) : [];
  const found = await findFile(join(assets, names.find((name) => name.endsWith('.wasm')) ?? 'typst.wasm'));
  if (found === undefined) {
    throw new DiagnosticError([diagnostic('pdf.typesetter-missing', 'error', {}, {})]);
  }
  return readFound(found);
}

function installedWasm(): string | undefined {
  try {
    return createRequire(import.meta.url).resolve('@myriaddreamin/typst-ts-web-compiler/wasm');
  } catch {
    // Not there: the package for Windows leaves it out.
    return undefined;
  }
}
