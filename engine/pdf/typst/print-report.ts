import { excerpt } from '../../core/excerpt.js';
import type { MessageCode } from '../../core/messages/catalogue.js';
import { diagnostic, type Diagnostic } from '../../core/diagnostic.js';
import type { FontSubstitution } from '../pdf-engine.js';

/** What happened to the fonts while a document was typeset. */
export class PrintReport {
  private readonly substitutions = new Map<string, FontSubstitution>();
  private readonly missing = new Map<string, string>();
  private readonly notes = new Map<string, Diagnostic>();

  substituted(substitution: FontSubstitution): void {
    this.substitutions.set(`${substitution.requested}\n${substitution.used}`, substitution);
  }

  /** No face at hand has the character; `text` is where it stands. */
  missingCharacter(character: string, text: string): void {
    if (!this.missing.has(character)) this.missing.set(character, text);
  }

  note(code: MessageCode, values: Diagnostic['values']): void {
    this.notes.set(`${code} ${JSON.stringify(values)}`, diagnostic(code, 'warning', {}, values));
  }

  get fonts(): readonly FontSubstitution[] {
    return [...this.substitutions.values()];
  }

  get diagnostics(): readonly Diagnostic[] {
    return [
      ...[...this.missing].map(([character, text]) =>
        diagnostic(
          'pdf.character-missing',
          'warning',
          {},
          {
            character,
            code: `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`,
            text: excerpt(text, character),
          },
        ),
      ),
      ...this.notes.values(),
    ];
  }
}
