import { defineMessages } from './message.js';

/** Messages about packages to hand in. */
export const submissionMessages = defineMessages({
  'submission.open-doubts': {
    zh: {
      what: '这份汇总表的“需核对”还有 {count} 处没有处理，照样打包了。',
      remedy: '请逐条核对；改好后重新汇总、打包。',
    },
    en: {
      what: '{count} things on 需核对 of this summary are open; it was packed all the same.',
      remedy: 'Look at each, then collect and pack again.',
    },
  },
  'submission.no-folder': {
    zh: { what: '没有这个文件夹。', remedy: '请检查 --evidence 后面的文件夹名。' },
    en: { what: 'There is no such folder.', remedy: 'Check the folder after --evidence.' },
  },
  'submission.over-zip-limit': {
    zh: {
      what: '这个压缩包将有 {size} MB、{count} 个文件；压缩包最大 4095 MB、65535 个文件，再大许多电脑打不开。什么也没有保存。',
      remedy: '请用命令行加上 --max-size 2000，分成几个压缩包；一个文件本身就超过 4095 MB 的，请先把它变小。',
    },
    en: {
      what: 'This zip would have {size} MB and {count} files; a zip that every program opens has at most 4095 MB and 65535 files. Nothing was saved.',
      remedy:
        'Add --max-size 2000 on the command line to split it; a file that alone exceeds 4095 MB has to be made smaller first.',
    },
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
  'submission.passed-over': {
    zh: {
      what: '这不是普通文件（是链接、管道之类），没有放入报送材料。',
      remedy: '如是要报送的材料，请把真正的文件复制到佐证材料文件夹里，再生成一次。',
    },
    en: {
      what: 'This is no ordinary file (a link or a pipe, say) and was not packed.',
      remedy:
        'If it belongs to the submission, copy the real file into the folder of evidence and make it again.',
    },
  },
});
