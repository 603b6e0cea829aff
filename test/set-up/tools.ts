import { execFileSync, spawnSync } from 'node:child_process';

/** A program beyond npm that a suite needs; all of them are Debian packages. */
export interface Tool {
  readonly name: string;
  readonly packages: readonly string[];
  present(): boolean;
}

/** Debian's own Python; another one first on the PATH does not see Debian's modules. */
export const PYTHON = '/usr/bin/python3';

const runs = (command: string, ...parameters: string[]): boolean =>
  spawnSync(command, parameters, { stdio: 'ignore', timeout: 60_000 }).status === 0;

export const libreOffice: Tool = {
  name: 'LibreOffice',
  packages: ['libreoffice-writer-nogui', 'libreoffice-calc-nogui', 'fonts-noto-cjk'],
  present: () =>
    runs('sh', '-c', 'command -v soffice') && runs('sh', '-c', 'fc-list | grep -qi "Noto Sans CJK"'),
};
export const chromium: Tool = {
  name: 'Chromium',
  // Without the windows that nobody sees: an eighth less of the processor for the same pages.
  packages: ['chromium-headless-shell'],
  present: () => runs('sh', '-c', 'command -v chromium-headless-shell'),
};
export const poppler: Tool = {
  name: 'poppler',
  packages: ['poppler-utils'],
  present: () => runs('sh', '-c', 'command -v pdftotext && command -v pdftoppm'),
};
export const openpyxl: Tool = {
  name: 'openpyxl',
  packages: ['python3-openpyxl'],
  present: () => runs(PYTHON, '-c', 'import openpyxl'),
};
export const pythonDocx: Tool = {
  name: 'python-docx',
  packages: ['python3-docx'],
  present: () => runs(PYTHON, '-c', 'import docx'),
};
export const xmllint: Tool = {
  name: 'xmllint',
  packages: ['libxml2-utils'],
  present: () => runs('sh', '-c', 'command -v xmllint'),
};

export const openssl: Tool = {
  name: 'openssl',
  packages: ['openssl'],
  present: () => runs('sh', '-c', 'command -v openssl'),
};

/** The database server of desks on many machines; Debian puts its programs beside the PATH. */
export const postgres: Tool = {
  name: 'PostgreSQL',
  packages: ['postgresql'],
  present: () => runs('sh', '-c', 'ls /usr/lib/postgresql/*/bin/initdb'),
};

/** Machines of their own as far as the network goes; only root may make them, and not in every container. */
export const namespaces: Tool = {
  name: 'network namespaces',
  packages: ['iproute2'],
  present: () => runs('sh', '-c', 'n=banbiao-try-$$; ip netns add $n && ip netns del $n'),
};

/** Disks of a size that a test says; only root may mount them, and not in every container. */
export const disks: Tool = {
  name: 'mounted disks',
  packages: ['mount'],
  present: () =>
    runs('sh', '-c', 'd=$(mktemp -d) && mount -t tmpfs -o size=1m tmpfs $d && umount $d && rmdir $d'),
};

/** Of the small programs for Windows; where it is absent the Windows package goes without them. */
export const windowsCompiler: Tool = {
  name: 'mingw-w64',
  packages: ['gcc-mingw-w64-x86-64'],
  present: () =>
    runs('sh', '-c', 'command -v x86_64-w64-mingw32-gcc && command -v x86_64-w64-mingw32-windres'),
};

/** Packs the zip for Windows tighter; where it is absent the zip is larger. */
export const zipTightener: Tool = {
  name: 'libdeflate',
  packages: ['libdeflate-tools'],
  present: () => runs('sh', '-c', 'command -v libdeflate-gzip'),
};

/** Runs programs for Windows. A large package, which `npm run test:windows` alone asks for. */
export const wine: Tool = {
  name: 'Wine',
  packages: ['wine', 'wine64'],
  present: () => runs('sh', '-c', 'command -v wine && command -v wineboot && command -v wineserver'),
};

export const tools: readonly Tool[] = [
  libreOffice,
  chromium,
  poppler,
  openpyxl,
  pythonDocx,
  xmllint,
  openssl,
  postgres,
  namespaces,
  disks,
  windowsCompiler,
];

/** Where a program stands. @throws Error when it is not installed */
export const pathOf = (program: string): string =>
  execFileSync('sh', ['-c', `command -v ${program}`], { encoding: 'utf8' }).trim();

/** Installs what is missing as root on Debian; elsewhere says which suites will be skipped. */
export function installTools(wanted: readonly Tool[] = tools): void {
  const missing = wanted.filter((tool) => !tool.present());
  if (missing.length === 0) return;
  const packages = missing.flatMap((tool) => tool.packages);
  if (process.getuid?.() === 0 && runs('sh', '-c', 'command -v apt-get')) {
    process.stdout.write(`Installing ${packages.join(' ')} …\n`);
    const quiet = { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } } as const;
    execFileSync('apt-get', ['update', '-qq'], quiet);
    execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], quiet);
  } else {
    const names = missing.map((tool) => tool.name).join(', ');
    process.stdout.write(
      `Not installed: ${names}. The suites that need them are skipped and listed as skipped.\n`,
    );
  }
}
