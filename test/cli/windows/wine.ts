import { execFileSync, spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { closeSync, copyFileSync, mkdirSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a program of Windows answered. */
export interface WindowsAnswer {
  readonly code: number | null;
  readonly said: string;
}

/** A path of this machine as programs under Wine see it. */
export const windowsPath = (path: string): string => `Z:${path.replaceAll('/', '\\')}`;

const MINUTES = 60_000;

/**
 * A Windows of its own under Wine, which says that it is Windows 10 (Node does not run on its default, Windows 7).
 * Programs get files as standard streams: Node under Wine takes no pipes of Linux.
 */
export class Wine {
  readonly #prefix: string;
  readonly #environment: NodeJS.ProcessEnv;

  /** @param folder of this Windows; removed by whoever made it. */
  constructor(private readonly folder: string) {
    this.#prefix = join(folder, 'prefix');
    this.#environment = {
      ...process.env,
      WINEPREFIX: this.#prefix,
      WINEDEBUG: '-all',
      // No dialogue about the parts of Wine for .NET and web pages.
      WINEDLLOVERRIDES: 'mscoree,mshtml=',
      LANG: 'C.UTF-8',
      LC_ALL: 'C.UTF-8',
      // No Explorer that would show results, since there is no screen.
      DISPLAY: '',
      BANBIAO_OPEN: 'no',
    };
    mkdirSync(folder, { recursive: true });
    // The last: this Windows stays up between programs.
    for (const [program, ...words] of [
      ['wineboot', '-i'],
      ['winecfg', '-v', 'win10'],
      ['wineserver', '-w'],
      ['wineserver', '-p'],
    ]) {
      execFileSync(program ?? '', words, { env: this.#environment, stdio: 'ignore', timeout: 10 * MINUTES });
    }
  }

  /** The folder that Windows takes for the desktop of its user. */
  get desktop(): string {
    return join(this.#prefix, 'drive_c/users', process.env.USER ?? 'root', 'Desktop');
  }

  /** Makes a folder a drive. */
  addDrive(letter: string, folder: string): void {
    execFileSync('ln', ['-sfn', folder, join(this.#prefix, 'dosdevices', `${letter.toLowerCase()}:`)]);
  }

  /** Puts a file where Windows looks for its libraries. */
  addLibrary(file: string, name: string): void {
    copyFileSync(file, join(this.#prefix, 'drive_c/windows/system32', name));
  }

  /** Runs a program to its end. @param words as Explorer would give them: names with blanks get quotes on the way. */
  run(program: string, words: readonly string[]): WindowsAnswer {
    const output = join(this.folder, 'said.txt');
    const stream = openSync(output, 'w');
    const { status } = spawnSync('wine', [program, ...words], {
      env: this.#environment,
      stdio: ['ignore', stream, stream],
      timeout: 20 * MINUTES,
    });
    closeSync(stream);
    return { code: status, said: readFileSync(output, 'utf8') };
  }

  /** Starts a program that runs on; `said` reads what it wrote up to now. */
  start(program: string): { readonly process: ChildProcess; said(): string } {
    const output = join(this.folder, 'started.txt');
    const stream = openSync(output, 'w');
    const started = spawn('wine', [program], { env: this.#environment, stdio: ['ignore', stream, stream] });
    closeSync(stream);
    return { process: started, said: () => readFileSync(output, 'utf8') };
  }

  /** Ends all that runs in this Windows. */
  close(): void {
    spawnSync('wineserver', ['-k'], { env: this.#environment, stdio: 'ignore', timeout: MINUTES });
    spawnSync('wineserver', ['-w'], { env: this.#environment, stdio: 'ignore', timeout: MINUTES });
  }
}
