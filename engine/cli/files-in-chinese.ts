import type { Call } from './command.js';

/** Reports, summaries and documents go to Chinese offices; whoever reads the terminal in English is told so. */
export function sayFilesAreChinese({ terminal, language }: Call): void {
  if (language === 'en') terminal.line('(the files themselves are in Chinese)');
}
