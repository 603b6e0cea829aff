import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type * as TypstNative from '@myriaddreamin/typst-ts-node-compiler';
import type { NodeCompiler, NodeError, NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler';
import { DiagnosticError } from '../core/diagnostic.js';
import { inTurn } from '../core/in-turn.js';
import {
  DOCUMENT_FILE,
  fontFile,
  MAIN,
  readRowPlaces,
  typesettingFailure,
  type LibraryFace,
  type Typesetter,
  type TypstSource,
} from '../pdf/index.js';
import { collectGarbage } from './collect-garbage.js';

/** A compiler keeps half a megabyte of every document that it has seen, so it is replaced now and then. */
const DOCUMENTS_PER_COMPILER = 300;
/**
 * What was laid out is used again for so many documents, more than any kit has forms, at a megabyte each. It is sorted
 * out as often: each time all that is kept is looked through.
 */
const DOCUMENTS_REMEMBERED = 30;
/** A compiler keeps of long documents some 20 MB. */
const LONG_DOCUMENTS_PER_COMPILER = 3;
/** A compiler is given back when the event loop comes round after it was collected; once is not always enough. */
const TURNS = 3;
/** No folder of the user: the markup reads nothing but what it is given. */
const WORKSPACE = path.join(tmpdir(), 'banbiao-typst');

/** Of these nothing is kept for the next document: it would be hundreds of megabytes. */
const isLong = (markup: string): boolean => markup.length > 200_000;

type NativeModule = typeof TypstNative;

/**
 * The native compiler, or `undefined` where no build for this machine is installed.
 * @param expecting how many documents are to be typeset. For `many` the faces that documents usually name are loaded
 * with those of the first: a compiler that lacks one gives way to another, which lays everything out anew.
 */
export function nativeTypesetter(expecting: 'one' | 'many' = 'one'): Typesetter | undefined {
  const native = loadNative();
  return native && typesetter(native, expecting === 'many');
}

function loadNative(): NativeModule | undefined {
  try {
    const loaded: NativeModule = createRequire(import.meta.url)('@myriaddreamin/typst-ts-node-compiler');
    return loaded;
  } catch {
    return undefined;
  }
}

function typesetter({ NodeCompiler }: NativeModule, expectsMany: boolean): Typesetter {
  let current:
    { compiler: NodeCompiler; faces: ReadonlyMap<string, LibraryFace>; documents: number } | undefined;

  const newCompiler = async (faces: readonly LibraryFace[]): Promise<NodeCompiler> => {
    const fontBlobs = (await Promise.all(faces.map(fontFile))).map((file) => Buffer.from(file.buffer));
    return NodeCompiler.create({ workspace: WORKSPACE, fontArgs: [{ fontBlobs }] });
  };

  const rest = async (): Promise<void> => {
    if (!current) return;
    letGoOfFonts(current.compiler);
    current = undefined;
    // The compiler's memory is not seen by the collector, which therefore is informed of it here.
    await collectGarbage(TURNS);
  };

  const compilerFor = async ({ faces, usual, markup }: TypstSource): Promise<NodeCompiler> => {
    const documents = isLong(markup) ? DOCUMENTS_PER_COMPILER / LONG_DOCUMENTS_PER_COMPILER : 1;
    if (current && current.documents < DOCUMENTS_PER_COMPILER && hasAll(current.faces, faces)) {
      current.documents += documents;
      return current.compiler;
    }
    // Documents of one run use the same faces by turns: with all of them a compiler suits the next one too. Where
    // there is a second document, more may follow.
    const wanted = new Map(current?.faces);
    for (const face of expectsMany || current ? [...faces, ...usual] : faces) wanted.set(face.id, face);
    await rest();
    const compiler = await newCompiler([...wanted.values()]);
    current = { compiler, faces: wanted, documents };
    // It has its own copies of the font files by now.
    await collectGarbage();
    return compiler;
  };

  // Documents that are asked for at once would each begin a compiler with its own faces.
  const turn = inTurn();
  let unsorted = 0;
  const sortOut = (compiler: NodeCompiler, markup: string): void => {
    unsorted += 1;
    if (isLong(markup)) compiler.evictCache(0);
    // What was used since the last time stays.
    else if (unsorted >= DOCUMENTS_REMEMBERED) compiler.evictCache(1);
    else return;
    unsorted = 0;
  };

  /** Uses a compiler for a source, and keeps of its cache what the next documents can use. */
  const compiling = <Result>(source: TypstSource, use: (compiler: NodeCompiler) => Result): Promise<Result> =>
    turn(() => compilingNow(source, use));

  const compilingNow = async <Result>(
    source: TypstSource,
    use: (compiler: NodeCompiler) => Result,
  ): Promise<Result> => {
    const { markup, images } = source;
    const compiler = await compilerFor(source);
    compiler.mapShadow(path.join(WORKSPACE, DOCUMENT_FILE), Buffer.from(markup));
    for (const [name, bytes] of images) compiler.mapShadow(path.join(WORKSPACE, name), Buffer.from(bytes));
    try {
      return use(compiler);
    } catch (error) {
      if (!(error instanceof DiagnosticError)) compiled(compiler);
      throw error instanceof DiagnosticError
        ? error
        : typesettingFailure(error instanceof Error ? error.message : String(error));
    } finally {
      compiler.resetShadow();
      sortOut(compiler, markup);
    }
  };

  return {
    name: 'typst-native',
    archives: true,
    typeset: (source, { archive }) =>
      compiling(source, (compiler) => {
        // Tagged, for readers with a screen reader, and as the WASM build always writes: both make the same bytes.
        const options = archive ? { pdfStandard: 'a-2b' as const } : {};
        const pdf = compiler.pdf({ mainFileContent: MAIN }, options);
        return {
          pdf: new Uint8Array(pdf),
          pages: pageCount(pdf) ?? compiled(compiler).numOfPages,
        };
      }),
    rowPlaces: (source) =>
      compiling(source, (compiler) => {
        const answer: unknown = compiler.query(
          { mainFileContent: MAIN },
          { selector: '<banbiao-row-places>', field: 'value' },
        );
        return readRowPlaces(answer);
      }),
    rest: () => turn(rest),
  };
}

const hasAll = (known: ReadonlyMap<string, LibraryFace>, faces: readonly LibraryFace[]): boolean =>
  faces.every((face) => known.get(face.id) === face);

/** What was laid out last holds the fonts that it was laid out with, whatever is evicted: so an empty page is. */
function letGoOfFonts(compiler: NodeCompiler): void {
  compiler.pdf({ mainFileContent: '' });
  compiler.evictCache(0);
}

/**
 * The laid-out document. Only where there is no way without: it is a large thing that the collector of JavaScript
 * takes for a small one and lets lie about.
 * @throws DiagnosticError with the typesetter's own words.
 */
function compiled(compiler: NodeCompiler): NodeTypstDocument {
  const made = compiler.compile({ mainFileContent: MAIN });
  if (!made.result) throw failure(compiler, made.takeDiagnostics() ?? made.takeError());
  return made.result;
}

/** Where the typesetter writes the root of the pages: first of all. */
const ROOT_OF_PAGES = 256;

/** How many pages the PDF says that it has; `undefined` where that does not stand in its first object. */
function pageCount(pdf: Buffer): number | undefined {
  const start = pdf.toString('latin1', 0, ROOT_OF_PAGES);
  const count = /\/Type\s*\/Pages\s*\/Count\s+([1-9]\d*)/.exec(start)?.[1];
  return count === undefined ? undefined : Number(count);
}

function failure(compiler: NodeCompiler, error: NodeError | null): DiagnosticError {
  const diagnostics: readonly unknown[] = error ? compiler.fetchDiagnostics(error) : [];
  const messages = diagnostics.map((one) => messageOf(one));
  return typesettingFailure(messages.join('; ') || 'unknown');
}

const messageOf = (one: unknown): string =>
  typeof one === 'object' && one !== null && 'message' in one ? String(one.message) : String(one);
