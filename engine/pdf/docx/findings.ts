import type { MessageCode } from '../../core/messages/catalogue.js';
import { diagnostic, DiagnosticError, type Diagnostic } from '../../core/diagnostic.js';

/** Gathers what cannot be printed, so that all of it is reported together and nothing is dropped silently. */
export class Findings {
  private readonly errors: Diagnostic[] = [];
  private readonly notes = new Map<string, Diagnostic>();
  /** Paragraphs read so far, those in tables included. */
  paragraph = 0;
  /** How many messages there were until now. */
  said = 0;
  private near = '';

  /** Notes the text last read: where a message says that something stands. */
  readText(text: string): void {
    this.near = `${this.near}${text}`.slice(-24);
  }

  /** Something that would be missing from the paper: the document is refused. */
  refuse(code: MessageCode, values: Diagnostic['values'] = {}): void {
    this.said += 1;
    this.errors.push(diagnostic(code, 'error', {}, { ...this.where(), ...values }));
  }

  /** Something that is printed, but not quite as written; said once for each code and value. */
  note(code: MessageCode, values: Diagnostic['values'] = {}): void {
    this.said += 1;
    const key = `${code} ${JSON.stringify(values)}`;
    if (!this.notes.has(key))
      this.notes.set(key, diagnostic(code, 'warning', {}, { ...this.where(), ...values }));
  }

  /** @throws DiagnosticError with everything that was refused. */
  close(): readonly Diagnostic[] {
    if (this.errors.length > 0) throw new DiagnosticError(this.errors);
    return [...this.notes.values()];
  }

  private where(): Diagnostic['values'] {
    return { paragraph: this.paragraph, near: [...this.near].slice(-12).join('') };
  }
}
