import { diagnostic, DiagnosticError, type Diagnostic, type Place } from '../../core/diagnostic.js';
import { holds, type Scope } from '../expression/evaluate-expression.js';
import { isBlank, isList, plainText, type TemplateData, type TemplateValue } from '../template-value.js';
import type { ByteBuffer } from './byte-buffer.js';
import type { Instruction, Program } from './program.js';

/** What rendering met besides: names that the data has not, characters that no document may hold. */
export interface Findings {
  readonly unknown: Set<string>;
  readonly cleaned: Set<string>;
  readonly notLists: Set<string>;
}

export function* diagnosticsOf(
  { unknown, cleaned, notLists }: Findings,
  place: Place,
): Generator<Diagnostic> {
  for (const name of unknown) yield diagnostic('word.name-unknown', 'warning', place, { name });
  for (const entry of cleaned) yield diagnostic('word.control-characters', 'warning', { ...place, entry });
  for (const command of notLists) yield diagnostic('word.not-a-list', 'warning', place, { command });
}

export interface RenderLimits {
  /** Rounds of all loops together. */
  readonly rounds: number;
  /** Bytes of one part. */
  readonly size: number;
}

/** Far above a statistics form with 10,000 teachers; templates made to exhaust end here. */
export const renderLimits: RenderLimits = { rounds: 1_000_000, size: 256 * 2 ** 20 };

const LOOP_INDEX = '$idx';
const FIRST_REPEATED_OBJECT = 10_000;
const ROW = new TextEncoder().encode('<w:tr');
const PARAGRAPH_END = new TextEncoder().encode('</w:p>');

/**
 * Prints a part into `buffer`.
 * @throws DiagnosticError `word.too-large` when the limits are exceeded.
 */
export function runProgram(
  program: Program,
  data: TemplateData,
  buffer: ByteBuffer,
  findings: Findings,
  limits: RenderLimits = renderLimits,
): void {
  new Run(data, buffer, findings, limits).run(program);
}

class Run {
  private readonly variables = new Map<string, TemplateValue>();
  private readonly scope: Scope;
  private rounds = 0;
  private objects = FIRST_REPEATED_OBJECT;
  /** Merges that the row above and this row hold, by column. */
  private above = new Map<number, number>();
  private here = new Map<number, number>();

  constructor(
    data: TemplateData,
    private readonly buffer: ByteBuffer,
    private readonly findings: Findings,
    private readonly limits: RenderLimits,
  ) {
    this.scope = { data, variables: this.variables, unknown: (name) => findings.unknown.add(name) };
  }

  run(program: Program): void {
    for (const instruction of program) this.step(instruction);
  }

  private step(instruction: Instruction): void {
    if (instruction instanceof Uint8Array) {
      this.buffer.bytes(instruction);
      if (this.buffer.length > this.limits.size) throw tooLarge();
      return;
    }
    switch (instruction.kind) {
      case 'insert': {
        const words = plainText(instruction.evaluate(this.scope));
        if (words !== '' && this.buffer.text(words)) this.findings.cleaned.add(instruction.source);
        return;
      }
      case 'for':
        return this.repeat(instruction);
      case 'if':
        if (holds(instruction.evaluate(this.scope))) this.run(instruction.body);
        return;
      case 'assign':
        this.variables.set(instruction.variable, instruction.evaluate(this.scope) ?? null);
        return;
      case 'table':
        return this.table(instruction.body);
      case 'row':
        this.above = this.here;
        this.here = new Map();
        return;
      case 'merge': {
        const continues = !instruction.starts && this.above.get(instruction.column) === instruction.span;
        this.here.set(instruction.column, instruction.span);
        this.buffer.ascii(continues ? '<w:vMerge/>' : '<w:vMerge w:val="restart"/>');
        return;
      }
      case 'cell-end':
        if (!this.buffer.endsWith(PARAGRAPH_END)) this.buffer.ascii('<w:p/>');
        return;
      case 'object-id':
        this.buffer.ascii(String((this.objects += 1)));
    }
  }

  private repeat({ variable, evaluate, source, body }: Extract<Instruction, { kind: 'for' }>): void {
    const items = evaluate(this.scope);
    if (!isBlank(items) && !isList(items)) this.findings.notLists.add(source);
    const rows = isList(items) ? items : isBlank(items) ? [] : [items];
    const [name, index] = [`$${variable}`, this.variables.get(LOOP_INDEX)];
    const outer = this.variables.get(name);
    for (const [at, row] of rows.entries()) {
      this.rounds += 1;
      if (this.rounds > this.limits.rounds) throw tooLarge();
      this.variables.set(name, row);
      this.variables.set(LOOP_INDEX, at);
      this.run(body);
    }
    restore(this.variables, name, outer);
    restore(this.variables, LOOP_INDEX, index);
  }

  private table(body: Program): void {
    const { above, here } = this;
    this.above = new Map();
    this.here = new Map();
    const start = this.buffer.length;
    this.run(body);
    if (!this.buffer.includesSince(start, ROW)) {
      this.buffer.truncate(start);
      this.buffer.ascii('<w:p/>');
    }
    this.above = above;
    this.here = here;
  }
}

function restore(
  variables: Map<string, TemplateValue>,
  name: string,
  value: TemplateValue | undefined,
): void {
  if (value === undefined) variables.delete(name);
  else variables.set(name, value);
}

const tooLarge = (): DiagnosticError => new DiagnosticError([diagnostic('word.too-large', 'error')]);
