import type { MessageCode } from '../core/messages/catalogue.js';
import { randomBytes } from 'node:crypto';
import { mkdir, open, readFile, rename, stat, unlink, type FileHandle } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { diagnostic, DiagnosticError } from '../core/diagnostic.js';
import type { FilePort, FileSink } from '../core/ports.js';
import { nativePath } from './native-path.js';
import { readableFile } from './readable-file.js';

/** The calls to the file system, so that tests can let each of them fail. */
export interface DiskCalls {
  open: typeof open;
  readFile: typeof readFile;
  rename: typeof rename;
  unlink: typeof unlink;
}

const REASONS: Readonly<Record<string, MessageCode>> = {
  ENOENT: 'file.not-found',
  ENOTDIR: 'file.folder-missing',
  EISDIR: 'file.is-a-folder',
  EEXIST: 'file.not-a-folder',
  EACCES: 'file.no-permission',
  EPERM: 'file.no-permission',
  EROFS: 'file.no-permission',
  ENOSPC: 'file.disk-full',
  EDQUOT: 'file.disk-full',
  EBUSY: 'file.in-use',
  ETXTBSY: 'file.in-use',
  ENAMETOOLONG: 'file.name-too-long',
};

/** Says in the user's words why a file could not be read or written. @throws DiagnosticError always */
export function refused(error: unknown, path: string, writing: boolean): never {
  const reason = error instanceof Error && 'code' in error ? String(error.code) : '';
  // Windows answers EPERM or EACCES when Excel or WPS holds the target open.
  const locked = writing && process.platform === 'win32' && (reason === 'EPERM' || reason === 'EACCES');
  const missingFolder = writing && reason === 'ENOENT';
  const code = locked
    ? 'file.in-use'
    : missingFolder
      ? 'file.folder-missing'
      : (REASONS[reason] ?? 'file.failed');
  throw new DiagnosticError([
    diagnostic(
      code,
      'error',
      { file: path },
      { folder: dirname(path), reason: error instanceof Error ? error.message : String(error) },
    ),
  ]);
}

/** Bytes that are read at a time where a file comes in parts. */
const PART = 2 ** 18;

/** The machine's files. A file is written beside its target and renamed, so it is whole or absent. */
export function diskFiles(calls: DiskCalls = { open, readFile, rename, unlink }): FilePort {
  const compose: FilePort['compose'] = async (path, fill) => {
    // Short: with the whole of a long name in it the name would be longer than a system takes.
    const temporary = join(dirname(path), `.${randomBytes(6).toString('hex')}.banbiao-tmp`);
    try {
      const file = await calls.open(temporary, 'wx');
      let result;
      try {
        result = await fill(sinkOf(file));
        await file.sync();
      } finally {
        await file.close();
      }
      await calls.rename(temporary, path);
      return result;
    } catch (error) {
      await calls.unlink(temporary).catch(() => undefined);
      // What goes into the file may have been refused in words of its own: evidence that cannot be read.
      if (error instanceof DiagnosticError) throw error;
      return refused(error, path, true);
    }
  };
  return {
    async read(path) {
      try {
        return new Uint8Array(await calls.readFile(await readableFile(path)));
      } catch (error) {
        if (error instanceof DiagnosticError) throw error;
        return refused(error, path, false);
      }
    },
    async *parts(path) {
      try {
        const file = await calls.open(await readableFile(path, Infinity));
        try {
          for (;;) {
            const { bytesRead, buffer } = await file.read(new Uint8Array(PART), 0, PART);
            if (bytesRead === 0) return;
            yield buffer.subarray(0, bytesRead);
          }
        } finally {
          await file.close();
        }
      } catch (error) {
        if (error instanceof DiagnosticError) throw error;
        refused(error, path, false);
      }
    },
    write: (path, contents) => compose(path, (sink) => sink.append(contents)),
    compose,
  };
}

function sinkOf(file: FileHandle): FileSink {
  let end = 0;
  const writeAt = async (start: number, bytes: Uint8Array): Promise<void> => {
    for (let done = 0; done < bytes.length;) {
      done += (await file.write(bytes, done, bytes.length - done, start + done)).bytesWritten;
    }
  };
  return {
    async append(bytes) {
      await writeAt(end, bytes);
      end += bytes.length;
    },
    overwrite: writeAt,
  };
}

/** Finds out before long work whether a file can be put where it is asked for. @throws DiagnosticError */
export async function folderIsThere(path: string): Promise<void> {
  const found = await stat(dirname(path)).catch((error: unknown) => refused(error, path, true));
  if (!found.isDirectory()) {
    const folder = dirname(path);
    throw new DiagnosticError([diagnostic('file.folder-missing', 'error', { file: path }, { folder })]);
  }
}

/** Creates a folder with its parents. @throws DiagnosticError */
export async function makeFolder(path: string): Promise<void> {
  try {
    await mkdir(path, { recursive: true });
  } catch (error) {
    refused(error, path, true);
  }
}

export async function isFolder(path: string): Promise<boolean> {
  return stat(nativePath(path)).then(
    (entry) => entry.isDirectory(),
    () => false,
  );
}

export async function isFile(path: string): Promise<boolean> {
  return stat(path).then(
    (entry) => entry.isFile(),
    () => false,
  );
}
