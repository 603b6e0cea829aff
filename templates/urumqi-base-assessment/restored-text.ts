/** Words and signs that the recognition of the scan lost; the form's `repairs` list them for its readers. */
const LOST: Readonly<Record<string, string>> = {
  完成培训任: '完成培训任务',
  继续教育服: '继续教育服务',
};
const NO_STOP = /效果好记6分$/;
/** Commas between digits belong to figures. */
const COMMA = /(?<!\d),|,(?!\d)/g;

/** A text of the scan as the paper has it: full-width punctuation, lost last words. The author's own slips stay. */
export function restoredText(scanned: string): string {
  let open = false;
  const signs = (LOST[scanned] ?? scanned)
    .replaceAll(COMMA, '，')
    .replaceAll(';', '；')
    .replaceAll('(', '（')
    .replaceAll(')', '）')
    .replaceAll('"', () => ((open = !open) ? '“' : '”'));
  return NO_STOP.test(signs) ? `${signs}。` : signs;
}
