import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { build } from 'esbuild';
import { root } from '../modules.js';

/** Fonts are only read: the copy points at them. */
const FACES = 'engine/pdf/faces';
const MINUTES = 10 * 60_000;

/** A copy of what somebody changes, to be changed. */
export class CopiedTree {
  readonly folder = mkdtempSync(join(tmpdir(), 'banbiao-contributing-'));

  constructor() {
    const withoutFaces = (source: string): boolean => relative(root, source) !== FACES;
    for (const part of ['engine', 'templates', 'test/cases', 'package.json', 'tsconfig.json'])
      cpSync(join(root, part), join(this.folder, part), { recursive: true, filter: withoutFaces });
    symlinkSync(join(root, FACES), join(this.folder, FACES));
    for (const part of ['node_modules', 'samples']) symlinkSync(join(root, part), join(this.folder, part));
  }

  write(path: string, contents: string): void {
    const file = join(this.folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, contents);
  }

  read(path: string): string {
    return readFileSync(join(this.folder, path), 'utf8');
  }

  /** Puts a line behind the one that stands there; it must stand there once. */
  add(path: string, behind: string, line: string): void {
    const before = this.read(path);
    if (before.split(behind).length !== 2) throw new Error(`${path} has not once: ${behind}`);
    this.write(
      path,
      before.replace(behind, () => `${behind}${line}`),
    );
  }

  /** `npm run …`, as whoever changes something runs it. */
  npm(script: string): void {
    execFileSync('npm', ['run', '--silent', script], { cwd: this.folder, timeout: MINUTES, stdio: 'pipe' });
  }

  /** Programs of the copy by the names that they are run by: one file each, as from source they take seconds to start. */
  async bundle(entryPoints: Readonly<Record<string, string>>): Promise<void> {
    await build({
      absWorkingDir: this.folder,
      entryPoints: { ...entryPoints },
      outdir: 'out',
      bundle: true,
      platform: 'node',
      format: 'esm',
      target: 'node20.15',
      packages: 'external',
      splitting: true,
      logLevel: 'warning',
    });
  }

  /** What a bundled program prints. */
  run(program: string, ...words: readonly string[]): string {
    const options = { cwd: this.folder, timeout: MINUTES, encoding: 'utf8' } as const;
    return execFileSync(process.execPath, [join(this.folder, 'out', `${program}.js`), ...words], options);
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
