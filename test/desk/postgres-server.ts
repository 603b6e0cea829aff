import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { appendFileSync, chownSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';

/** A PostgreSQL of Debian on a private port, with a folder of its own. */
export interface PostgresServer {
  /**
   * The address of an empty database that nobody else uses.
   * @param language whose order of texts it has, as servers of offices do; without one that of bytes
   */
  database(language?: string): Promise<string>;
  /** Ends the server as a power cut would, and starts it again on the same folder. */
  killAndStart(): Promise<void>;
  close(): Promise<void>;
}

const PROGRAMS = '/usr/lib/postgresql';

function programFolder(): string {
  const [newest = ''] = readdirSync(PROGRAMS).sort((one, other) => Number(other) - Number(one));
  return join(PROGRAMS, newest, 'bin');
}

/** PostgreSQL does not run as root: Debian's package makes it a user of its own. */
function userOfServer(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const idOf = (option: string): number =>
    Number(execFileSync('id', [option, 'postgres'], { encoding: 'utf8' }).trim());
  return { uid: idOf('-u'), gid: idOf('-g') };
}

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });

/**
 * @param durable whether it forces what it writes to the disk, as it does where nobody says otherwise.
 * @param networks from where others reach it, too: 10.77.0.0/16
 */
export async function startPostgres({
  durable = false,
  networks = [],
}: { readonly durable?: boolean; readonly networks?: readonly string[] } = {}): Promise<PostgresServer> {
  const folder = mkdtempSync(join(tmpdir(), 'banbiao-postgres-'));
  const user = userOfServer();
  if (user) chownSync(folder, user.uid, user.gid);
  const programs = programFolder();
  const data = join(folder, 'data');
  execFileSync(
    join(programs, 'initdb'),
    ['-D', data, '-A', 'trust', '-U', 'desk', '-E', 'UTF8', '--no-locale', '--no-sync'],
    {
      ...user,
      stdio: 'ignore',
      cwd: folder,
    },
  );
  for (const network of networks)
    appendFileSync(join(data, 'pg_hba.conf'), `host all all ${network} trust\n`);
  const port = await freePort();
  const address = (name: string): string => `postgres://desk@127.0.0.1:${port}/${name}`;
  const words = [
    '-D',
    data,
    '-p',
    String(port),
    '-k',
    folder,
    '-c',
    `listen_addresses=${networks.length > 0 ? '*' : '127.0.0.1'}`,
    '-c',
    'max_connections=60',
  ];
  if (!durable) words.push('-c', 'fsync=off', '-c', 'synchronous_commit=off');
  let server: ChildProcess;

  const start = async (): Promise<void> => {
    server = spawn(join(programs, 'postgres'), words, { ...user, stdio: 'ignore', cwd: folder });
    for (let tries = 0; ; tries += 1) {
      const client = new pg.Client({ connectionString: address('postgres') });
      client.on('error', () => undefined);
      try {
        await client.connect();
        await client.end();
        return;
      } catch (error) {
        if (tries > 600 || server.exitCode !== null) throw error;
        await wait(100);
      }
    }
  };
  const stop = (signal: NodeJS.Signals): Promise<void> =>
    new Promise((resolve) => {
      server.once('exit', () => resolve());
      server.kill(signal);
    });
  await start();
  let databases = 0;
  return {
    async database(language) {
      const client = new pg.Client({ connectionString: address('postgres') });
      await client.connect();
      const name = `desk_${(databases += 1)}`;
      const order =
        language === undefined ? '' : ` TEMPLATE template0 LOCALE_PROVIDER icu ICU_LOCALE '${language}'`;
      await client.query(`CREATE DATABASE ${name}${order}`);
      await client.end();
      return address(name);
    },
    async killAndStart() {
      await stop('SIGKILL');
      // Its own processes notice, and let go of the folder.
      await wait(1000);
      rmSync(join(data, 'postmaster.pid'), { force: true });
      await start();
    },
    async close() {
      await stop('SIGQUIT');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
