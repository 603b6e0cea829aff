import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { DeskProgram } from '../../desk/index.js';
import { fieldsOf, type Dossier } from '../../form/index.js';
import { openQueueClient } from '../../node/queue/queue-client.js';
import { processPool } from '../../node/process-pool.js';
import { PROCESSES_UNASKED } from '../../node/quick-start.js';
import { safeFileName } from '../../reports/index.js';
import { collections, registry } from '../../../templates/index.js';
import { programDigest } from '../batch/setting-digest.js';
import { singleChecks } from '../batch/single-checks.js';
import { product } from '../product.js';
import { commandAnswer, type CommandAnswer } from './command-answer.js';

const SECONDS_PER_COMMAND = 3600;
const BYTES_PER_COMMAND = 4 * 2 ** 30;

export interface DeskProgramSetting {
  /** Of the desk; what is being worked on lies in `work` below it. */
  readonly folder: string;
  /** `postgres://…`: workbooks are checked and collected by the workers of this queue. */
  readonly queue?: string | undefined;
}

/**
 * What a desk has done with workbooks: the commands `check`, `fill` and `collect` in processes of their own, so that
 * pages are answered meanwhile and a workbook that breaks a process breaks nothing else.
 * @throws DiagnosticError when the queue cannot be reached
 */
export async function deskProgram({ folder, queue }: DeskProgramSetting): Promise<DeskProgram> {
  const work = join(folder, 'work');
  // What an earlier run left half done.
  await rm(work, { recursive: true, force: true });
  await mkdir(work, { recursive: true, mode: 0o700 });
  const checks = singleChecks(
    queue === undefined
      ? Math.min(PROCESSES_UNASKED, availableParallelism())
      : await openQueueClient({ address: queue, program: programDigest() }),
  );
  const byQueue = queue === undefined ? [] : ['--queue', queue];
  const commands = processPool({
    module: new URL(`./command-worker.${import.meta.url.endsWith('.ts') ? 'ts' : 'js'}`, import.meta.url),
    setting: undefined,
    processes: 1,
    tasksPerProcess: 20,
    secondsPerTask: SECONDS_PER_COMMAND,
    bytesPerProcess: BYTES_PER_COMMAND,
  });
  const command = async (...words: readonly string[]): Promise<CommandAnswer> =>
    commandAnswer.parse(await commands.perform(words));
  const inFolder = async <Result>(use: (path: string) => Promise<Result>): Promise<Result> => {
    const path = await mkdtemp(join(work, 'command-'));
    try {
      return await use(path);
    } finally {
      await rm(path, { recursive: true, force: true });
    }
  };
  return {
    product,
    collections,
    setting: checks.setting,
    isElsewhere: queue !== undefined,
    check: (bytes, named) => checks.check(bytes, named),
    blankKit: (kit, institution) =>
      inFolder(async (path) => {
        const [data, output] = [join(path, 'data.json'), join(path, 'kit.xlsx')];
        await writeFile(data, JSON.stringify(dossierOf(kit, institution)));
        const { code, said } = await command('fill', kit, data, '-o', output);
        if (code !== 0) throw new Error(said);
        return new Uint8Array(await readFile(output));
      }),
    collect: (inbox, into, title) =>
      inFolder(async (path) => {
        const output = join(path, `${safeFileName(title)}.xlsx`);
        const named = into.flatMap((form) => ['--into', form]);
        const { code, said } = await command(
          'collect',
          inbox,
          ...named,
          ...byQueue,
          '-o',
          output,
          '--docx',
          '--pdf',
        );
        const files = await Promise.all(
          (await readdir(path)).sort().map(async (name) => ({
            name,
            bytes: new Uint8Array(await readFile(join(path, name))),
          })),
        );
        // Paths of this machine say nothing to who reads it in a browser.
        const lines = said.split('\n').filter((line) => !line.startsWith(path));
        return { files, said: lines.join('\n').replaceAll(`${path}/`, '').trim(), done: code < 2 };
      }),
    async close() {
      commands.close();
      await checks.close();
    },
  };
}

/** A dossier that holds the institution's name where its forms ask for it, and nothing else. */
function dossierOf(kitId: string, institution: string): Dossier {
  const forms = (registry.kits.get(kitId)?.forms ?? []).flatMap((id) => registry.forms.get(id) ?? []);
  for (const owner of registry.comparison.owner) {
    for (const form of forms) {
      const found = fieldsOf(form).find(
        ({ field, roster }) => field.shared === owner && !roster && !field.computed,
      );
      if (found) return { kit: kitId, forms: { [form.id]: { [found.field.id]: institution } } };
    }
  }
  return { kit: kitId, forms: {} };
}
