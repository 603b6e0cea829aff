import { html } from 'hono/html';
import { timetableOf } from '../../bureau/index.js';
import { parseCalendarDay } from '../../core/calendar-day.js';
import { fieldMoment } from '../moments.js';
import type { Round } from '../storage/rounds.js';
import { alert, nothing, type Markup } from './layout.js';

/** 2026-10-15 as 2026年10月15日. */
const shown = (day: string): string => {
  const [year = '', month = '', date = ''] = day.split('-');
  return `${year}年${Number(month)}月${Number(date)}日`;
};

/** The last days for everything until the filing, each with its article; nothing where no day of filing is entered. */
export function timetableSection({ kit, filesOn, closesAt }: Round): Markup {
  const filing = parseCalendarDay(filesOn);
  if (filing === undefined) return nothing;
  const { days, isPublished } = timetableOf(kit === 'zj-certification' ? 'certification' : 'review', filing);
  const [first] = days;
  const isLate = first !== undefined && fieldMoment(closesAt).slice(0, 10) > first.day;
  return html`<section class="stack">
    <h2>倒排日程</h2>
    <p>从${shown(filesOn)}报送备案往前推，每一项都是最迟的日期。</p>
    ${isLate ? alert('warn', `截止晚于${shown(first.day)}，后面的时间不够`, html`<p>请把截止提前，或推迟报送备案的日期。</p>`) : nothing}
    ${isPublished ? nothing : alert('warn', '这一年的节假日安排还没有公布，暂按周一至周五推算')}
    <table class="cards">
      <thead>
        <tr>
          <th scope="col">事项</th>
          <th scope="col">最迟</th>
          <th scope="col">怎样推算</th>
          <th scope="col">依据</th>
        </tr>
      </thead>
      <tbody>
        ${days.map(
          ({ what, day, how, basis }) =>
            html`<tr>
              <td data-label="事项">${what}</td>
              <td data-label="最迟" class="nowrap">${shown(day)}</td>
              <td data-label="怎样推算">${how}</td>
              <td data-label="依据">${basis ? html`${basis.article}：“${basis.quote}”` : nothing}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </section>`;
}
