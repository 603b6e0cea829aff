/**
 * Loaded before the program (`node --import`): counts the bytes that it writes to files, and kills the process amid a
 * write, as soon as so many of them are on the disk. It instruments node:fs/promises, which the file port stands on.
 *
 *   BANBIAO_KILL_AT    bytes after which the process is killed; without it none is, and the total is written down
 *   BANBIAO_KILL_LOG   where is written what was being written: JSON
 */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const at = Number(process.env.BANBIAO_KILL_AT ?? Infinity);
const log = process.env.BANBIAO_KILL_LOG ?? '';
let written = 0;

/** How much of a write still goes to the disk; all of it, unless the process is to be killed within. */
const allowed = (length) => Math.min(length, at - written);

function killed(file, part, length) {
  fs.writeFileSync(log, JSON.stringify({ file, part, length }));
  process.kill(process.pid, 'SIGKILL');
  // The signal comes at once, but not within this very call.
  for (;;);
}

const { open, writeFile } = fs.promises;

fs.promises.open = async (path, flags, mode) => {
  const handle = await open(path, flags, mode);
  if (!/[wa+]/.test(String(flags ?? 'r'))) return handle;
  const write = handle.write.bind(handle);
  handle.write = async (buffer, offset = 0, length = buffer.byteLength - offset, position = null) => {
    const part = allowed(length);
    const done = await write(buffer, offset, part, position);
    if (part < length) killed(String(path), part, length);
    written += done.bytesWritten;
    return done;
  };
  return handle;
};

fs.promises.writeFile = async (path, contents, options) => {
  const bytes = typeof contents === 'string' ? Buffer.from(contents) : contents;
  const part = allowed(bytes.length);
  if (part < bytes.length) {
    fs.writeFileSync(path, bytes.subarray(0, part));
    killed(String(path), part, bytes.length);
  }
  written += bytes.length;
  return writeFile(path, contents, options);
};

syncBuiltinESMExports();
process.on('exit', () => {
  if (at === Infinity && log !== '') fs.writeFileSync(log, JSON.stringify({ total: written }));
});
