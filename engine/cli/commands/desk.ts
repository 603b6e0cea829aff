import { join, resolve } from 'node:path';
import {
  diagnosticOf,
  openStorage,
  startDesk,
  type DeskServer,
  type DeskServerSetting,
} from '../../desk/index.js';
import { certificateAsked, portAsked, untilStopped } from '../server-options.js';
import type { Call, ExitCode } from '../command.js';
import { deskProgram } from '../desk/desk-program.js';
import { diagnosticText } from '../diagnostic-text.js';

const DEFAULT_PORT = 3443;
const DEFAULT_FOLDER = '材料收报';

const WORDS = {
  zh: {
    open: '材料收报：',
    setUp: '第一次使用，请打开这个地址建立管理员账号：',
    resumed: (count: number) => `接着检查上次收到的 ${count} 份材料。`,
    folder: '数据在：',
    stop: '关闭这个窗口或按 Ctrl+C 停止。',
  },
  en: {
    open: 'Desk: ',
    setUp: 'First start: open this address to make the administrator account: ',
    resumed: (count: number) => `Going on to check ${count} workbooks received before.`,
    folder: 'Data: ',
    stop: 'Press Ctrl+C to stop.',
  },
} as const;

/** What `desk` does. @throws DiagnosticError */
export async function desk(call: Call): Promise<ExitCode> {
  const { terminal, language } = call;
  const words = WORDS[language];
  const folder = resolve(call.operands[0] ?? join('.', DEFAULT_FOLDER));
  const certificate = await certificateAsked(call);
  const port = portAsked(call, DEFAULT_PORT);
  const storage = await openStorage({ folder, database: call.value('database') });
  const program = await deskProgram(folder);
  const server = await startedOrClosed({
    desk: { ...storage, program, clock: () => new Date() },
    port,
    host: call.value('host') ?? '127.0.0.1',
    names: call.values('name'),
    certificate,
    report(error) {
      for (const one of diagnosticOf(error)) terminal.message(diagnosticText(one, language));
    },
  });
  if (server.setUp !== undefined) terminal.line(`${words.setUp}\n${server.setUp}`);
  terminal.line(`${words.open}${server.origin}/`);
  terminal.message(`${words.folder}${folder}`);
  if (server.resumed > 0) terminal.message(words.resumed(server.resumed));
  terminal.message(words.stop);
  await untilStopped();
  await server.close();
  return 0;
}

/** What was opened for a server that does not start is closed: the program ends then. */
async function startedOrClosed(setting: DeskServerSetting): Promise<DeskServer> {
  try {
    return await startDesk(setting);
  } catch (error) {
    setting.desk.program.close();
    await setting.desk.database.close();
    throw error;
  }
}
