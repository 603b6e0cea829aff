import type { Call } from './command.js';

/** Reports, summaries and documents go to Chinese offices; whoever reads the terminal in English is told so. */
export function sayFilesAreChinese({ terminal, language }: Call): void {
  if (language === 'en') terminal.line('(the files themselves are in Chinese)');
}

/** What provisions ask is told in the words of the provisions; whoever reads the terminal in English is told so. */
export function sayFindingsAreChinese({ terminal, language }: Call): void {
  if (language === 'en') terminal.line('(findings about provisions are in Chinese, as the provisions are)');
}
