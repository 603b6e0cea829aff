import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { banbiao } from './command-line.js';

const folder = mkdtempSync(join(tmpdir(), 'changes-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});
const inbox = join(folder, '收件夹');
const sample = (id: string, name: string): void => {
  cpSync(join(import.meta.dirname, '../../samples', id, 'workbook.xlsx'), join(inbox, name));
};
sample('zj-projects-lawful', '云溪学院.xlsx');
sample('zj-order-lawful', '订单.xlsx');

const notice = (name: string, leaders: number): string => {
  const path = join(folder, `${name}.json`);
  writeFileSync(
    path,
    JSON.stringify({
      document: '浙教办函〔2026〕999号',
      from: '2021-06-20',
      parameters: { 'zj-2021-157': { max_projects_per_leader: leaders } },
    }),
  );
  return path;
};

describe('what changes under a new notice', () => {
  it('is the institutions whose result is another, with what appears, and no other', async () => {
    const { code, results } = await banbiao('rules', 'changes', inbox, '--parameters', notice('二', 2));
    expect(code).toBe(0);
    expect(results).toContain('云溪学院（云溪学院.xlsx）：不符合由 0 条变为 1 条');
    expect(results).toMatch(/新出现 不符合 .*柳停云3项.*每人至多2项/);
    expect(results).toContain('数值依据为浙教办函〔2026〕999号');
    expect(results.trimEnd().split('\n').at(-1)).toBe('检查了 2 个工作簿，1 个的结果改变');
    expect(results).not.toContain('订单.xlsx');
  });

  it('is nothing at the boundary: four projects of a leader with an order, four permitted', async () => {
    const words = ['--parameters', notice('四', 4), '--lang', 'en'];
    const { results } = await banbiao('rules', 'changes', inbox, ...words);
    expect(results.trimEnd()).toBe('2 workbooks checked; the result of 0 changes');
  });

  it('is a question where orders alone exceed it: three permitted, four with an order', async () => {
    const { results } = await banbiao('rules', 'changes', inbox, '--parameters', notice('三', 3));
    expect(results).toContain('云溪学院（云溪学院.xlsx）：不符合由 0 条变为 0 条');
    expect(results).toMatch(/新出现 .*柳停云4项（含订单式），原则上每人至多3项/);
  });

  it.each([
    ['zh', '检查了 1 个工作簿，0 个的结果改变；另有 1 个没有读出'],
    ['en', '1 workbooks checked; the result of 0 changes; 1 could not be read'],
  ])('says how many could not be read (%s)', async (language, total) => {
    const torn = join(folder, `读不了 ${language}`);
    mkdirSync(torn);
    writeFileSync(join(torn, '破损.xlsx'), 'PK');
    cpSync(join(inbox, '订单.xlsx'), join(torn, '订单.xlsx'));
    const words = ['--parameters', notice('二', 2), '--lang', language];
    const { results } = await banbiao('rules', 'changes', torn, ...words);
    expect(results.trimEnd().split('\n').at(-1)).toBe(total);
  });

  it('is the other way round between two notices', async () => {
    const words = ['--before', notice('二', 2), '--parameters', notice('四', 4), '--json'];
    const { results } = await banbiao('rules', 'changes', inbox, ...words);
    expect(JSON.parse(results)).toMatchObject({
      checked: 2,
      unread: 0,
      changed: [{ institution: '云溪学院', before: 1, after: 0, broken: [] }],
    });
  });

  it('needs figures to compare with', async () => {
    const { code, messages } = await banbiao('rules', 'changes', inbox);
    expect(code).toBe(2);
    expect(messages).toContain('--parameters');
  });
});
