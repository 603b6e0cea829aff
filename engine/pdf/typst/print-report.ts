import { excerpt } from '../../core/excerpt.js';
import type { MessageCode } from '../../core/messages/catalogue.js';
import { diagnostic, type Diagnostic } from '../../core/diagnostic.js';
import type { MarkupUses } from './markup-uses.js';
import type { FontSubstitution } from '../pdf-engine.js';

/** What happened to the fonts while a document was typeset. */
export class PrintReport {
  private readonly substitutions = new Map<string, FontSubstitution>();
  /** Characters that no face at hand has, each with the text in which it stands. */
  private readonly missing = new Map<string, string>();
  private readonly notes = new Map<string, Diagnostic>();

  /** Takes over what the markup of a document uses. */
  used({ families, missing }: MarkupUses): void {
    for (const { substitution, upright } of families) {
      if (substitution)
        this.substitutions.set(`${substitution.requested}\n${substitution.used}`, substitution);
      if (upright !== undefined) this.note('pdf.italic-upright', { face: upright });
    }
    for (const [character, text] of missing)
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
