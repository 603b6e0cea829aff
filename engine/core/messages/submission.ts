import { defineMessages } from './message.js';

/** Messages about packages to hand in. */
export const submissionMessages = defineMessages({
  'submission.no-folder': {
    zh: { what: '没有这个文件夹。', remedy: '请检查 --evidence 后面的文件夹名。' },
    en: { what: 'There is no such folder.', remedy: 'Check the folder after --evidence.' },
  },
  'submission.part-too-large': {
    zh: {
      what: '这个压缩包有 {size} MB：其中一个文件本身就超过了 {limit} MB。',
      remedy: '请把这个扫描件、照片压缩得小一些，或向受理单位问清怎样报送大文件。',
    },
    en: {
      what: 'This zip has {size} MB: one file alone exceeds {limit} MB.',
      remedy: 'Make its scans smaller, or ask the receiving office how to hand in large files.',
    },
  },
});
