import type { Command } from '../command.js';

/** `banbiao worker --queue postgres://…` */
export const workerCommand: Command = {
  name: 'worker',
  summary: {
    zh: '在这台电脑上为 --queue 的检查、生成、汇总出力（可在任意多台电脑上运行）',
    en: 'work for check, render, collect and desk with --queue, on any number of machines',
  },
  usage: ['worker --queue postgres://… [--jobs N]'],
  operands: { least: 0, most: 0, name: '' },
  options: [
    {
      name: 'queue',
      value: 'postgres://…',
      description: { zh: '任务队列所在的 PostgreSQL', en: 'the PostgreSQL that holds the queue' },
    },
    {
      name: 'jobs',
      value: 'N',
      description: {
        zh: '同时处理的工作簿数（默认按处理器）',
        en: 'workbooks at the same time (as many as processors)',
      },
    },
  ],
  example: 'banbiao worker --queue postgres://banbiao@10.0.0.5/banbiao',
  load: async () => (await import('../commands/worker.js')).worker,
};
