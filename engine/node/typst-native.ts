import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type * as TypstNative from '@myriaddreamin/typst-ts-node-compiler';
import type { NodeCompiler, NodeError } from '@myriaddreamin/typst-ts-node-compiler';
import { diagnostic, DiagnosticError } from '../core/diagnostic.js';
import { fontFile, type LibraryFace, type Typesetter } from '../pdf/index.js';

/** A compiler keeps 2 to 8 MB of every document that it has seen, so it is replaced now and then. */
const DOCUMENTS_PER_COMPILER = 50;
/** No folder of the user: the markup reads nothing but what it is given. */
const WORKSPACE = path.join(tmpdir(), 'banbiao-typst');

type NativeModule = typeof TypstNative;

/** The native compiler, or `undefined` where no build for this machine is installed. */
export function nativeTypesetter(): Typesetter | undefined {
  const native = loadNative();
  return native && typesetter(native);
}

function loadNative(): NativeModule | undefined {
  try {
    const loaded: NativeModule = createRequire(import.meta.url)('@myriaddreamin/typst-ts-node-compiler');
    return loaded;
  } catch {
    return undefined;
  }
}

function typesetter({ NodeCompiler }: NativeModule): Typesetter {
  let current:
    { compiler: NodeCompiler; faces: ReadonlyMap<string, LibraryFace>; documents: number } | undefined;

  const compilerFor = async (faces: readonly LibraryFace[]): Promise<NodeCompiler> => {
    const known = current;
    const suits = known && faces.every((face) => known.faces.get(face.id) === face);
    if (known && suits && known.documents < DOCUMENTS_PER_COMPILER) {
      known.documents += 1;
      return known.compiler;
    }
    // Documents of one run use the same faces by turns: with all of them a compiler suits the next one too.
    const wanted = new Map(known?.faces);
    for (const face of faces) wanted.set(face.id, face);
    current = undefined;
    await collectGarbage();
    const fontBlobs = [...wanted.values()].map((face) => Buffer.from(fontFile(face).buffer));
    const compiler = NodeCompiler.create({ workspace: WORKSPACE, fontArgs: [{ fontBlobs }] });
    current = { compiler, faces: wanted, documents: 1 };
    return compiler;
  };

  return {
    name: 'typst-native',
    archives: true,
    async typeset({ markup, images, faces }, { archive }) {
      const compiler = await compilerFor(faces);
      for (const [name, bytes] of images) compiler.mapShadow(path.join(WORKSPACE, name), Buffer.from(bytes));
      try {
        const compiled = compiler.compile({ mainFileContent: markup });
        const document = compiled.result;
        if (!document) throw failure(compiler, compiled.takeDiagnostics() ?? compiled.takeError());
        const pages = document.numOfPages;
        // Tagged, for readers with a screen reader, and as the WASM build always writes: both make the same bytes.
        const pdf = compiler.pdf(document, archive ? { pdfStandard: 'a-2b' } : {});
        return { pdf: new Uint8Array(pdf), pages };
      } catch (error) {
        throw error instanceof DiagnosticError
          ? error
          : failed(error instanceof Error ? error.message : String(error));
      } finally {
        compiler.resetShadow();
        compiler.evictCache(5);
      }
    },
  };
}

function failure(compiler: NodeCompiler, error: NodeError | null): DiagnosticError {
  const diagnostics: readonly unknown[] = error ? compiler.fetchDiagnostics(error) : [];
  const messages = diagnostics.map((one) => messageOf(one));
  return failed(messages.join('; ') || 'unknown');
}

const messageOf = (one: unknown): string =>
  typeof one === 'object' && one !== null && 'message' in one ? String(one.message) : String(one);

const failed = (reason: string) =>
  new DiagnosticError([diagnostic('pdf.typesetting-failed', 'error', {}, { reason })]);

let collect: (() => void) | undefined;

/** A compiler is given back when the event loop comes round after it was collected; once is not always enough. */
const TURNS = 3;

/** The old compiler's memory is not seen by the collector, which therefore has to be told. */
async function collectGarbage(): Promise<void> {
  if (!collect) {
    setFlagsFromString('--expose-gc');
    const found: unknown = runInNewContext('gc');
    collect = typeof found === 'function' ? () => void found() : () => undefined;
  }
  for (let turn = 0; turn < TURNS; turn += 1) {
    collect();
    await setImmediate();
  }
}
