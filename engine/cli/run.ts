import { diagnostic, DiagnosticError, type Diagnostic } from '../core/diagnostic.js';
import { didYouMean } from '../core/did-you-mean.js';
import type { Language } from '../core/messages/message.js';
import type { Command, ExitCode } from './command.js';
import { helpOf, overview } from './help.js';
import { readCall } from './read-call.js';
import type { Terminal } from './terminal.js';

const FAILURES = /^(file|pdf|program)\./;

function languageOf(words: readonly string[], preferred: string | undefined): Language {
  const at = words.findIndex((word) => word === '--lang' || word.startsWith('--lang='));
  const said = at < 0 ? preferred : words[at]?.includes('=') ? words[at]?.split('=')[1] : words[at + 1];
  return said === 'en' ? 'en' : 'zh';
}

/** `--lang en check …` means the same as `check … --lang en`. */
function commandFirst(words: readonly string[]): readonly string[] {
  let at = 0;
  for (
    let word = words[0];
    word !== undefined && /^(--lang\b|--quiet$|-q$|--verbose$)/.test(word);
    word = words[at]
  ) {
    at += word === '--lang' ? 2 : 1;
  }
  return at < words.length ? [...words.slice(at), ...words.slice(0, at)] : words;
}

export interface Surroundings {
  readonly version: string;
  readonly language?: string;
  /** Hears what stopped the command, beside the words that are said of it. */
  readonly refused?: (diagnostics: readonly Diagnostic[]) => void;
}

/**
 * Runs one command line (without the program's name) and answers its exit code: 0 done, 1 violations, 2 wrong
 * use or unusable input, 3 failure of the machine or the program.
 */
export async function run(
  commands: readonly Command[],
  words: readonly string[],
  terminal: Terminal,
  surroundings: Surroundings,
): Promise<ExitCode> {
  const language = languageOf(words, surroundings.language);
  const [name, ...rest] = commandFirst(words);
  if (
    name === undefined ||
    name === '--help' ||
    name === '-h' ||
    name === 'help' ||
    name.startsWith('--lang')
  ) {
    terminal.line(overview(commands, language));
    return 0;
  }
  if (name === '--version' || name === '-v') {
    terminal.line(surroundings.version);
    return 0;
  }
  try {
    const command = commands.find((one) => one.name === name);
    if (command === undefined) throw new DiagnosticError([unknownCommand(name, commands, language)]);
    if (rest.includes('--help') || rest.includes('-h')) {
      terminal.line(await helpOf(command, language));
      return 0;
    }
    const call = readCall(command, rest, language, terminal);
    const handle = await command.load();
    return await handle(call);
  } catch (error) {
    const found = diagnosticsOf(error);
    surroundings.refused?.(found);
    const { diagnosticText } = await import('./diagnostic-text.js');
    const verbose = rest.includes('--verbose');
    for (const one of found) terminal.message(diagnosticText(one, language, verbose));
    return found.some((one) => FAILURES.test(one.code)) ? 3 : 2;
  }
}

function unknownCommand(name: string, commands: readonly Command[], language: Language) {
  const near = didYouMean(
    name,
    commands.map((one) => one.name),
  );
  const suggestion =
    near === undefined ? '' : language === 'zh' ? `是不是“${near}”？` : `Did you mean “${near}”?`;
  return diagnostic('command.unknown', 'error', {}, { name, suggestion });
}

const diagnosticsOf = (error: unknown): readonly Diagnostic[] =>
  error instanceof DiagnosticError
    ? error.diagnostics
    : [
        diagnostic(
          'program.defect',
          'error',
          {},
          { reason: error instanceof Error ? (error.stack ?? error.message) : String(error) },
        ),
      ];
