import { isHarmlessLink } from './harmless-relationship.js';

/** Fields that load another file, or start another program, when the document is opened or printed. */
const LOADING =
  /^\s*"?(?:INCLUDETEXT|INCLUDEPICTURE|INCLUDE|IMPORT|DDEAUTO|DDE|LINK|DATABASE|RD|MACROBUTTON|EMBED|CONTROL|HTMLCONTROL|HTMLACTIVEX|PRINT)\b/i;
const HYPERLINK = /^\s*HYPERLINK\s+(?:"([^"]*)"|([^\s\\]\S*))/i;

/** Whether a field's instruction loads or starts something, or is a link that leads nowhere harmless. */
export function isHarmful(instruction: string): boolean {
  if (LOADING.test(instruction)) return true;
  const [, quoted, bare] = HYPERLINK.exec(instruction) ?? [];
  const target = quoted ?? bare;
  return target !== undefined && !isHarmlessLink(target);
}

interface OpenField {
  code: string;
  phase: 'instruction' | 'result';
  /** Another field stands before the first word: its result would name this one. */
  named: boolean;
}

/** Follows the fields of a part: those within others, and those over several paragraphs. */
export class FieldReader {
  readonly #open: OpenField[] = [];

  constructor(private readonly harmful: (instruction: string) => void) {}

  character(type: string | undefined): void {
    const field = this.#open.at(-1);
    if (type === 'begin') {
      if (field?.phase === 'instruction' && field.code.trim() === '') field.named = true;
      this.#open.push({ code: '', phase: 'instruction', named: false });
    } else if (type === 'separate' && field) {
      this.#judge(field);
      field.phase = 'result';
    } else if (type === 'end' && field) {
      if (field.phase === 'instruction') this.#judge(field);
      this.#open.pop();
    }
  }

  instruction(words: string): void {
    const field = this.#open.at(-1);
    if (field?.phase === 'instruction') field.code += words;
    // Words outside every field are none; a reader that mends the document might take them for one.
    else if (isHarmful(words)) this.harmful(words);
  }

  /** What a document does not close counts as closed. */
  end(): void {
    for (const field of this.#open.splice(0)) if (field.phase === 'instruction') this.#judge(field);
  }

  #judge({ code, named }: OpenField): void {
    if (named || isHarmful(code)) this.harmful(code.trim() === '' ? '{ { … } }' : code);
  }
}
