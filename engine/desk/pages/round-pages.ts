import { html, raw } from 'hono/html';
import { fieldMoment, shownDay, shownMoment, type Moment } from '../moments.js';
import { mayActAs } from '../states.js';
import type { Account } from '../storage/accounts.js';
import type { LoggedEntry } from '../storage/log.js';
import type { Round } from '../storage/rounds.js';
import { logWords } from '../log-words.js';
import { alert, doneAlert, field, nothing, roundHead, type Markup } from './layout.js';
import { deadlineLine } from './shown-state.js';
import { timetableSection } from './timetable-section.js';

export const roundsBody = (
  all: readonly (Round & { readonly kitTitle: string; readonly total: number; readonly handedIn: number })[],
  account: Account,
  now: Moment,
  done?: string,
): Markup => html`
  <h1>轮次</h1>
  ${doneAlert(done)}
  ${
    all.length === 0
      ? html`<p>
          还没有轮次。${mayActAs(account.role, 'administrator') ? '先新建一个轮次，再登记机构。' : '请管理员新建轮次。'}
        </p>`
      : html`<table class="cards">
          <thead>
            <tr>
              <th scope="col">轮次</th>
              <th scope="col">套表</th>
              <th scope="col">截止</th>
              <th scope="col">已提交</th>
            </tr>
          </thead>
          <tbody>
            ${all.map(
              (one) =>
                html`<tr>
                  <td data-label="轮次"><a href="/rounds/${one.id}" translate="no">${one.title}</a></td>
                  <td data-label="套表" translate="no">${one.kitTitle}</td>
                  <td data-label="截止">${deadlineLine(one, now)}</td>
                  <td data-label="已提交">
                    ${one.destroyedAt === null ? `${one.handedIn} / ${one.total}` : `已销毁（${shownDay(one.destroyedAt)}）`}
                  </td>
                </tr>`,
            )}
          </tbody>
        </table>`
  }
  ${mayActAs(account.role, 'administrator') ? html`<p><a class="btn primary" href="/rounds/new">新建轮次</a></p>` : nothing}
`;

export interface RoundFields {
  readonly title: string;
  readonly bureau: string;
  readonly telephone: string;
  readonly kit: string;
  readonly purpose: string;
  readonly opensAt: string;
  readonly closesAt: string;
  readonly keepUntil: string;
  readonly filesOn: string;
}

const text = (name: string, value: string, more: Markup = nothing): Markup =>
  html`<input class="input" name="${name}" value="${value}" required ${more} />`;
const moment = (name: string, value: string): Markup =>
  html`<input class="input" type="datetime-local" name="${name}" value="${value}" required />`;

const entries = (
  fields: RoundFields,
  kits: readonly { id: string; title: string }[] | undefined,
): Markup => html`
  ${field('名称', text('title', fields.title), '如：2026年教师培训机构资质复查')}
  ${
    kits
      ? field(
          '机构填写的套表',
          html`<select class="input" name="kit" required>
            ${kits.map(({ id, title }) => html`<option value="${id}" ${id === fields.kit ? raw('selected') : nothing}>${title}</option>`)}
          </select>`,
        )
      : nothing
  }
  ${field('接收单位', text('bureau', fields.bureau), '如：青禾市教育局')}
  ${field('联系电话', text('telephone', fields.telephone), '机构遇到问题时打这个电话')}
  ${field('开始', moment('opensAt', fields.opensAt))}
  ${field('截止', moment('closesAt', fields.closesAt), '到这一分钟的 00 秒为止')}
  ${field('报送备案的日期（可以不填）', html`<input class="input" type="date" name="filesOn" value="${fields.filesOn}" />`, '填了就按规定倒排公示、现场复查和机构提交的最迟日期')}
  ${field('信息的用途', html`<textarea class="input" name="purpose" required>${fields.purpose}</textarea>`, '机构提交时看得到')}
  ${field('材料保存到', moment('keepUntil', fields.keepUntil), '到期由管理员销毁，只留数量和校验码')}
`;

export const newRoundBody = (
  fields: RoundFields,
  kits: readonly { id: string; title: string }[],
  wrong?: string,
): Markup => html`
  <h1>新建轮次</h1>
  ${wrong === undefined ? nothing : alert('bad', wrong)}
  <form class="stack" method="post" action="/rounds">
    ${entries(fields, kits)}
    <p><button class="btn primary">新建轮次</button></p>
  </form>
`;

export const fieldsOfRound = (round: Round): RoundFields => ({
  ...round,
  opensAt: fieldMoment(round.opensAt),
  closesAt: fieldMoment(round.closesAt),
  keepUntil: fieldMoment(round.keepUntil),
});

export const settingsBody = (round: Round, account: Account, now: Moment, done?: string): Markup => html`
  ${roundHead(round, 'settings', account)} ${doneAlert(done)}
  ${round.destroyedAt === null ? nothing : alert('warn', `本轮材料已于${shownMoment(round.destroyedAt)}销毁`, html`<p>${round.destroyed}</p>`)}
  ${
    mayActAs(account.role, 'administrator') && round.destroyedAt === null
      ? html`<div class="two">
          <form class="stack" method="post" action="/rounds/${round.id}/settings">
            <input type="hidden" name="version" value="${round.version}" />
            ${entries(fieldsOfRound(round), undefined)}
            <p><button class="btn primary">保存</button></p>
          </form>
          ${destruction(round, now)}
        </div>`
      : round.destroyedAt === null
        ? html`<p>只有管理员可以修改。</p>`
        : nothing
  }
  ${timetableSection(round)}
  <section class="stack">
    <h2>导出</h2>
    <p>
      全部材料按机构放进一个压缩包，解压后就是办表的收件夹，可以用“检查”“汇总”处理；里面还有每一家的状态、检查数据和日志。
    </p>
    <p><a class="btn" href="/rounds/${round.id}/export.zip">全部导出（.zip）</a></p>
  </section>
`;

const destruction = (round: Round, now: Moment): Markup => html`
  <section class="card stack">
    <h2>销毁本轮材料</h2>
    <p>
      保存期限：${shownMoment(round.keepUntil, { year: true })}${round.keepUntil <= now ? '，已经到期' : '，还没有到期'}。
    </p>
    <p>销毁以后，工作簿、检查报告、退回意见和汇总表都不能恢复，只留下回执编号、数量、校验码和日志。</p>
    <form class="stack" method="post" action="/rounds/${round.id}/destroy">
      ${field('要销毁，请照写本轮的名称', html`<input class="input" name="confirm" autocomplete="off" required />`)}
      <p><button class="btn danger">销毁</button></p>
    </form>
  </section>
`;

/** The whole log, a page at a time. */
export const logBody = (
  entriesShown: readonly LoggedEntry[],
  broken: number | undefined,
  older: number | undefined,
): Markup => html`
  <h1>日志</h1>
  ${broken === undefined ? alert('good', '日志完整：每一条都接着上一条，没有改动') : alert('bad', `日志从第 ${broken} 条起对不上，有人改动过或删过`)}
  <div class="table-wrap" tabindex="0" role="region" aria-label="日志">
    <table>
      <thead>
        <tr>
          <th scope="col">序号</th>
          <th scope="col">时间</th>
          <th scope="col">谁</th>
          <th scope="col">做了什么</th>
          <th scope="col">内容</th>
        </tr>
      </thead>
      <tbody>
        ${entriesShown.map(
          (one) =>
            html`<tr>
              <td class="num">${one.n}</td>
              <td class="nowrap">${shownMoment(one.at, { seconds: true })}</td>
              <td translate="no">${one.who}</td>
              <td class="nowrap">${logWords(one.what)}</td>
              <td class="path pre" translate="no">${one.detail}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </div>
  ${older === undefined ? nothing : html`<p><a class="btn" href="/log?before=${older}">更早的</a></p>`}
`;
