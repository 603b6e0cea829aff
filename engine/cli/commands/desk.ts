import { join, resolve } from 'node:path';
import { diagnostic, DiagnosticError } from '../../core/diagnostic.js';
import { isFile } from '../../node/disk.js';
import { takeLock } from '../../node/folder-lock.js';
import {
  backUp,
  diagnosticOf,
  keyOfBackup,
  openStorage,
  placeKey,
  restore,
  startDesk,
  type DeskServer,
  type DeskServerSetting,
} from '../../desk/index.js';
import { certificateAsked, portAsked, untilStopped } from '../server-options.js';
import type { Call, ExitCode } from '../command.js';
import { deskProgram } from '../desk/desk-program.js';
import { inWords } from '../diagnostic-text.js';

const DEFAULT_PORT = 3443;
const DEFAULT_FOLDER = '材料收报';

const WORDS = {
  zh: {
    open: '材料收报：',
    setUp: '第一次使用，请打开这个地址建立管理员账号：',
    resumed: (count: number) => `接着检查上次收到的 ${count} 份材料。`,
    folder: '数据在：',
    stop: '关闭这个窗口或按 Ctrl+C 停止。',
    backedUp: (rows: number, files: number, where: string) =>
      `已备份 ${rows} 条记录、${files} 个文件：${where}`,
    restored: (rows: number, files: number, where: string) =>
      `已恢复 ${rows} 条记录、${files} 个文件：${where}`,
  },
  en: {
    open: 'Desk: ',
    setUp: 'First start: open this address to make the administrator account: ',
    resumed: (count: number) => `Going on to check ${count} workbooks received before.`,
    folder: 'Data: ',
    stop: 'Press Ctrl+C to stop.',
    backedUp: (rows: number, files: number, where: string) =>
      `${rows} rows and ${files} files backed up: ${where}`,
    restored: (rows: number, files: number, where: string) =>
      `${rows} rows and ${files} files restored: ${where}`,
  },
} as const;

/** What `desk` does. @throws DiagnosticError */
export async function desk(call: Call): Promise<ExitCode> {
  const [verb, ...rest] = call.operands;
  if (verb === 'backup' || verb === 'restore') {
    const [from, to] = rest;
    if (from === undefined || to === undefined) {
      const name = verb === 'backup' ? 'FOLDER BACKUP' : 'BACKUP FOLDER';
      throw new DiagnosticError([
        diagnostic('command.argument-needed', 'error', {}, { name, command: 'desk' }),
      ]);
    }
    return verb === 'backup' ? backedUp(call, from, to) : restored(call, from, to);
  }
  const [found] = rest;
  if (found !== undefined) {
    throw new DiagnosticError([
      diagnostic('command.argument-superfluous', 'error', {}, { found, command: 'desk' }),
    ]);
  }
  return serveDesk(call, resolve(verb ?? DEFAULT_FOLDER));
}

async function backedUp(call: Call, folder: string, backup: string): Promise<ExitCode> {
  if (!(await isFile(join(folder, 'link.key')))) {
    throw new DiagnosticError([diagnostic('desk.no-desk', 'error', { file: folder })]);
  }
  const storage = await openStorage({ folder: resolve(folder), database: call.value('database') });
  try {
    const { rows, files } = await backUp(storage, resolve(backup));
    call.terminal.line(WORDS[call.language].backedUp(rows, files, backup));
  } finally {
    await storage.database.close();
  }
  return 0;
}

async function restored(call: Call, backup: string, folder: string): Promise<ExitCode> {
  await placeKey(resolve(folder), await keyOfBackup(resolve(backup)));
  const storage = await openStorage({ folder: resolve(folder), database: call.value('database') });
  try {
    const { rows, files } = await restore(storage, resolve(backup));
    call.terminal.line(WORDS[call.language].restored(rows, files, folder));
  } finally {
    await storage.database.close();
  }
  return 0;
}

async function serveDesk(call: Call, folder: string): Promise<ExitCode> {
  const { terminal, language } = call;
  const words = WORDS[language];
  const certificate = await certificateAsked(call);
  const port = portAsked(call, DEFAULT_PORT);
  const storage = await openStorage({ folder, database: call.value('database') });
  const unlock = await takeLock(join(folder, 'desk.lock'), 'desk.in-use').catch(async (error: unknown) => {
    await storage.database.close();
    throw error;
  });
  const program = await deskProgram({ folder, queue: call.value('queue') }).catch(async (error: unknown) => {
    await storage.database.close();
    await unlock();
    throw error;
  });
  const server = await startedOrClosed(
    {
      desk: { ...storage, program, clock: () => new Date() },
      port,
      host: call.value('host') ?? '127.0.0.1',
      names: call.values('name'),
      certificate,
      report(error) {
        for (const one of diagnosticOf(error)) terminal.message(inWords(call, one));
      },
    },
    unlock,
  );
  if (server.setUp !== undefined) terminal.line(`${words.setUp}\n${server.setUp}`);
  terminal.line(`${words.open}${server.origin}/`);
  terminal.message(`${words.folder}${folder}`);
  if (server.resumed > 0) terminal.message(words.resumed(server.resumed));
  terminal.message(words.stop);
  await untilStopped();
  await server.close();
  await unlock();
  return 0;
}

/** What was opened for a server that does not start is closed: the program ends then. */
async function startedOrClosed(setting: DeskServerSetting, unlock: () => Promise<void>): Promise<DeskServer> {
  try {
    return await startDesk(setting);
  } catch (error) {
    await setting.desk.program.close();
    await setting.desk.database.close();
    await unlock();
    throw error;
  }
}
