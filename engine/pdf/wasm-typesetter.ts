import * as z from 'zod';
import type { DiagnosticError } from '../core/diagnostic.js';
import { inTurn } from '../core/in-turn.js';
import { DOCUMENT_FILE, MAIN, type TypstSource } from './document-to-typst.js';
import { fontFile } from './fonts/font-file.js';
import type { LibraryFace } from './fonts/font-library.js';
import { readRowPlaces, type Typesetter } from './typesetter.js';
import { typesettingFailure } from './typesetting-failure.js';

/** What we call of `@myriaddreamin/typst-ts-web-compiler`, once its module is initialised. */
export interface TypstWasmModule {
  readonly TypstCompilerBuilder: new () => {
    set_dummy_access_model(): void;
    add_raw_font(data: Uint8Array): Promise<void>;
    build(): Promise<TypstWasmCompiler>;
  };
}

interface TypstWasmCompiler {
  add_source(path: string, content: string): boolean;
  map_shadow(path: string, content: Uint8Array): boolean;
  reset_shadow(): void;
  snapshot(root?: string | null, mainFilePath?: string | null): TypstWasmWorld;
  free(): void;
}

interface TypstWasmWorld {
  compile(kind: number, diagnosticsFormat: number): unknown;
  get_artifact(format: number, diagnosticsFormat: number): unknown;
  query(kind: number, selector: string, field?: string | null): unknown;
  free(): void;
}

const MAIN_FILE = '/main.typ';
const PAGED = 0;
const PDF = 1;
const FULL_DIAGNOSTICS = 3;
const failed = z.object({ diagnostics: z.array(z.object({ message: z.string() })).optional() });
const artifact = z.object({ result: z.instanceof(Uint8Array) });
const pageNumbers = z.array(z.number().int().positive()).min(1);

/** Typst as WASM: for browsers, and for machines without a native build. Writes no PDF/A. */
export function wasmTypesetter(load: () => Promise<TypstWasmModule>): Typesetter {
  let current: { readonly compiler: TypstWasmCompiler; readonly faces: ReadonlySet<LibraryFace> } | undefined;

  const compilerFor = async (faces: readonly LibraryFace[]): Promise<TypstWasmCompiler> => {
    const known = current;
    if (known && faces.every((face) => known.faces.has(face))) return known.compiler;
    const wanted = new Set([...(known?.faces ?? []), ...faces]);
    const [{ TypstCompilerBuilder }, ...files] = await Promise.all([load(), ...[...wanted].map(fontFile)]);
    const builder = new TypstCompilerBuilder();
    builder.set_dummy_access_model();
    for (const file of files) await builder.add_raw_font(file);
    known?.compiler.free();
    const compiler = await builder.build();
    current = { compiler, faces: wanted };
    return compiler;
  };

  // A compiler that gives way to one with more faces is freed.
  const turn = inTurn();
  const compiled = <Result>(source: TypstSource, use: (world: TypstWasmWorld) => Result): Promise<Result> =>
    turn(() => compiledNow(source, use));

  const compiledNow = async <Result>(
    { markup, images, faces }: TypstSource,
    use: (world: TypstWasmWorld) => Result,
  ): Promise<Result> => {
    const compiler = await compilerFor(faces);
    compiler.reset_shadow();
    compiler.add_source(MAIN_FILE, MAIN);
    compiler.map_shadow(`/${DOCUMENT_FILE}`, new TextEncoder().encode(markup));
    for (const [name, bytes] of images) compiler.map_shadow(`/${name}`, bytes);
    const world = compiler.snapshot(undefined, MAIN_FILE);
    try {
      world.compile(PAGED, FULL_DIAGNOSTICS);
      return use(world);
    } finally {
      world.free();
    }
  };

  return {
    name: 'typst-wasm',
    archives: false,
    typeset: (source) =>
      compiled(source, (world) => {
        const made: unknown = world.get_artifact(PDF, FULL_DIAGNOSTICS);
        const pdf = artifact.safeParse(made);
        if (!pdf.success) throw failure(made);
        const pages = pageNumbers.parse(parsed(world.query(PAGED, '<banbiao-end>', 'value')));
        return { pdf: pdf.data.result, pages: pages[0] ?? 1 };
      }),
    rowPlaces: (source) =>
      compiled(source, (world) => readRowPlaces(parsed(world.query(PAGED, '<banbiao-row-places>', 'value')))),
  };
}

const parsed = (answer: unknown): unknown => (typeof answer === 'string' ? JSON.parse(answer) : answer);

function failure(made: unknown): DiagnosticError {
  const messages = failed.safeParse(made).data?.diagnostics?.map(({ message }) => message) ?? [];
  const reason = messages.join('; ') || 'unknown';
  return typesettingFailure(reason);
}
