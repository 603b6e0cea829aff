import { textKind } from './text-kind.js';

/** What codes are written with, in every notation that is read. */
const HYPHENS = '-－–—―';
const SIGNS = `0123456789０１２３４５６７８９${HYPHENS}、,，;； 　`;
const LONGEST = 255;

/** Folder, file and item of 表9: 4-1-3; a file as a whole (4-1) where its items are not numbered. */
export const evidenceCode = textKind({
  kind: 'evidence-code',
  name: '佐证材料编号',
  notations: '文件夹-文件-序号，如 4-1-3；几个编号用顿号隔开',
  width: 14,
  pattern: /^\d{1,2}(-\d{1,3}){1,3}(、\d{1,2}(-\d{1,3}){1,3})*$/,
  problem: 'form.not-evidence-code',
  plausible(cell) {
    const each = `ROW($1:$${LONGEST})`;
    const counted = (signs: string): string =>
      `SUMPRODUCT((${each}<=LEN(${cell}))*ISNUMBER(FIND(MID(${cell},${each},1),"${signs}")))`;
    return `AND(${counted(SIGNS)}=LEN(${cell}),${counted(HYPHENS)}>0)`;
  },
  correct: (text) =>
    text
      .replace(/[－–—―]/g, '-')
      .replace(/ ?- ?/g, '-')
      .replace(/[ ,，;；]+/g, '、')
      .replace(/、+/g, '、')
      .replace(/^、|、$/g, ''),
});
