import { html } from 'hono/html';
import { DiagnosticError } from '../../core/diagnostic.js';
import { describe } from '../../core/messages/describe.js';
import { Refusal } from '../refusal.js';
import { alert, nothing, type Markup } from './layout.js';

/** What stopped a request, as a refusal: of the disk and the like in the words of the catalogue. */
export function refusalOf(error: unknown): Refusal {
  if (error instanceof Refusal) return error;
  if (error instanceof DiagnosticError) {
    const [first] = error.diagnostics;
    const { what = '', remedy = '' } = first ? describe(first, 'zh') : {};
    const status = first?.code === 'file.disk-full' ? 507 : 500;
    return new Refusal(status, `没有办成：${what.replace(/。$/, '')}`, [
      ...(remedy === '' ? [] : [remedy]),
      '没有回执就是没有收到，请稍后再试。',
    ]);
  }
  return new Refusal(500, '程序出错，没有办成', [
    '这不是您的操作问题。没有回执就是没有收到，请稍后再试，或联系教育局。',
  ]);
}

/** Why something was not done, and what can be done about it. */
export const refusalBody = ({ title, ways }: Refusal, back?: string): Markup => html`
  <h1 class="vh">没有办成</h1>
  ${alert(
    'bad',
    title,
    ways.length === 0
      ? nothing
      : html`<ul>
          ${ways.map((way) => html`<li class="pre">${way}</li>`)}
        </ul>`,
  )}
  ${back === undefined ? nothing : html`<p><a class="btn" href="${back}">返回</a></p>`}
`;
