import { defineMessages } from './message.js';

/** Messages of the assistant for designs. */
export const designMessages = defineMessages({
  'design.no-design': {
    zh: {
      what: '“{found}”没有设计测算。',
      allowed: '{allowed}',
      remedy: '请选混合式培训项目申报的工作簿。',
    },
    en: {
      what: 'There is no design reckoning for “{found}”.',
      allowed: '{allowed}',
      remedy: 'Choose a workbook of a hybrid application.',
    },
  },
  'design.confirm': {
    zh: {
      what: '“{proposal}”要先核实：{facts}。',
      remedy: '核实后加上 --confirm 再运行；情况不符的，不要采用这条建议。',
    },
    en: {
      what: '“{proposal}” rests on facts to be confirmed first: {facts}.',
      remedy: 'Once confirmed, run again with --confirm; otherwise do not adopt it.',
    },
  },
});
