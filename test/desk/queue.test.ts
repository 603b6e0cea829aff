import type { ChildProcess } from 'node:child_process';
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openQueueClient, PRIORITY, type TaskOrder } from '../../engine/node/queue/queue-client.js';
import { startQueueWorker } from '../../engine/node/queue/queue-worker.js';
import { DiagnosticError } from '../../engine/core/diagnostic.js';
import { banbiao, suiteFolder } from '../cli/command-line.js';
import { describeWith } from '../set-up/describe-with.js';
import { postgres } from '../set-up/tools.js';
import { startPostgres, type PostgresServer } from './postgres-server.js';
import { digestsOf, ended, leftIn, NOTHING_LEFT, startedWorker } from './queue-processes.js';

const path = suiteFolder();
const sample = (name: string): string => join(import.meta.dirname, '../../samples', name, 'workbook.xlsx');
const order = (details: string, priority: number, text = details): TaskOrder => ({
  kind: 'test',
  setting: '',
  settingDigest: 's',
  details,
  bytes: new TextEncoder().encode(text),
  priority,
});

describeWith([postgres], 'work that is spread over machines', () => {
  let server: PostgresServer;
  let queue: string;
  const workers: ChildProcess[] = [];

  beforeAll(async () => {
    server = await startPostgres();
    queue = await server.database();
  });
  afterAll(async () => {
    for (const one of workers) await ended(one, 'SIGKILL');
    await server.close();
  });

  it('gives the same bytes as one machine: a check, documents and collected tables', async () => {
    workers.push(await startedWorker(queue), await startedWorker(queue));
    mkdirSync(path('in/专家/王教授'), { recursive: true });
    copyFileSync(sample('zj-review-lawful'), path('in/云溪.xlsx'));
    copyFileSync(sample('zj-order-lawful'), path('in/订单.xlsx'));
    copyFileSync(sample('zj-review-expert-lawful'), path('in/专家/王教授/云溪.xlsx'));
    writeFileSync(path('in/坏.xlsx'), 'not a workbook');
    for (const words of [
      ['check', path('in'), '--final', '--quiet'],
      ['render', path('in'), '--quiet', '--docx'],
      ['collect', path('in'), '--into', 'zj-table-6', '--into', 'zj-table-7', '--docx', '--quiet'],
    ]) {
      const [command = ''] = words;
      const file = command === 'collect' ? '/汇总.xlsx' : '';
      mkdirSync(path(`${command}-alone`));
      mkdirSync(path(`${command}-many`));
      const alone = await banbiao(...words, '-o', path(`${command}-alone`) + file);
      const many = await banbiao(...words, '-o', path(`${command}-many`) + file, '--queue', queue);
      expect(many.messages).toBe(alone.messages);
      expect(many.results).toBe(alone.results.replaceAll('-alone', '-many'));
      expect(many.code).toBe(alone.code);
      const digests = digestsOf(path(`${command}-many`));
      expect(Object.keys(digests).length).toBeGreaterThan(2);
      expect(digests).toEqual(digestsOf(path(`${command}-alone`)));
    }
    // Workbooks hold data of people: nothing stays where they only passed through.
    expect(await leftIn(queue)).toEqual(NOTHING_LEFT);
    for (const one of workers.splice(0)) expect(await ended(one, 'SIGINT')).toBe(0);
  });

  it('refuses fonts that other machines do not have, and says how to mend it', async () => {
    mkdirSync(path('one'));
    copyFileSync(sample('zj-order-lawful'), path('one/订单.xlsx'));
    const { code, messages } = await banbiao(
      'render',
      path('one'),
      '-o',
      path('fonts'),
      '--fonts',
      path('in'),
      '--queue',
      queue,
    );
    expect(code).toBe(2);
    expect(messages).toContain('--fonts bundled');
    const away = await banbiao(
      'check',
      path('one'),
      '-o',
      path('away'),
      '--queue',
      'postgres://desk@127.0.0.1:1/none',
    );
    expect(away.code).toBe(2);
    expect(away.messages).toContain('连接不上任务队列的数据库');
  });

  it('takes people before folders, tells what broke off, and does nothing twice', async () => {
    const address = await server.database();
    const program = 'p'.repeat(64);
    const client = await openQueueClient({ address, program });
    const done: string[] = [];
    const ask = (who: typeof client, one: TaskOrder): Promise<string> =>
      who.perform(one, ({ answer }) => Promise.resolve(answer));
    const bulk = ['一', '二', '三'].map((name) => ask(client, order(name, PRIORITY.bulk)));
    const broken = ask(client, order('坏', PRIORITY.bulk)).catch((error: unknown) => error);
    while ((await leftIn(address)).task !== 4) await new Promise((resolve) => setTimeout(resolve, 20));
    // The same asked twice, which is done once.
    const person = ask(client, order('人', PRIORITY.person));
    const again = ask(client, order('人', PRIORITY.person));
    while ((await leftIn(address)).task !== 5) await new Promise((resolve) => setTimeout(resolve, 20));
    const worker = await startQueueWorker({
      address,
      program,
      slots: 1,
      perform({ details, bytes }) {
        done.push(details);
        if (details === '坏') throw new Error('broke off');
        return Promise.resolve({ answer: `${details} ${new TextDecoder().decode(bytes)}`, outputs: [] });
      },
    });
    expect(await Promise.all([person, again])).toEqual(['人 人', '人 人']);
    expect(await Promise.all(bulk)).toEqual(['一 一', '二 二', '三 三']);
    expect(await broken).toBeInstanceOf(DiagnosticError);
    await worker.stop();
    expect(done[0]).toBe('人');
    expect([...done].sort()).toEqual(['人', '一', '二', '三', '坏'].sort());
    await client.close();
    // Another version of the program would give other results: its workers leave these tasks alone.
    const newer = await startQueueWorker({
      address,
      program: 'n'.repeat(64),
      slots: 1,
      perform: () => Promise.reject(new Error('asked')),
    });
    const third = await openQueueClient({ address, program });
    const waiting = ask(third, order('四', PRIORITY.bulk)).catch(() => 'stopped');
    while ((await leftIn(address)).task === 0) await new Promise((resolve) => setTimeout(resolve, 20));
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect((await leftIn(address)).task).toBeGreaterThan(0);
    await third.close();
    expect(await waiting).toBe('stopped');
    await newer.stop();
  });
});
