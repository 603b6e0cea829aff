import { html, raw } from 'hono/html';
import { isClean, toRemind, type Board, type BoardRow } from '../board.js';
import { shownMoment, type Moment } from '../moments.js';
import { mayActAs, STATES, STATE_WORDS, type State } from '../states.js';
import type { Account } from '../storage/accounts.js';
import type { Round } from '../storage/rounds.js';
import { alert, doneAlert, nothing, roundHead, type Markup } from './layout.js';
import { deadlineLine, shownCounts, sideChip, stateChip } from './shown-state.js';

export interface BoardView {
  readonly round: Round;
  readonly account: Account;
  readonly board: Board;
  readonly now: Moment;
  /** Only this state. */
  readonly state: State | undefined;
  /** Only names that hold this. */
  readonly search: string;
  /** Whether more rows are shown than a page takes. */
  readonly all: boolean;
  readonly done: string | undefined;
}

const ROWS = 200;

export function boardBody(view: BoardView): Markup {
  const { round, account, board, now, state, search, all, done } = view;
  const base = `/rounds/${round.id}`;
  const wanted = board.rows.filter(
    ({ invitation }) =>
      (state === undefined || invitation.state === state) &&
      (search === '' || invitation.institutionName.includes(search) || invitation.expert.includes(search)),
  );
  const shown = all ? wanted : wanted.slice(0, ROWS);
  const tile = (one: State | undefined, count: number, words: Markup): Markup =>
    html`<a
      class="tile"
      href="${base}${one === undefined ? '' : `?state=${one}`}"
      ${one === state ? raw('aria-current="true"') : nothing}
      ><b>${count}</b><span>${words}</span></a
    >`;
  const { accepted } = board.counts;
  const progress = html`
    ${deadlineLine(round, now)}
    <p class="soft small">已接收 ${accepted} / ${board.total}</p>
    <progress
      value="${accepted}"
      max="${Math.max(1, board.total)}"
      aria-label="已接收 ${accepted} / ${board.total}"
    ></progress>
  `;
  const clean = board.rows.filter(isClean);
  const remind = toRemind(board);
  const acts = mayActAs(account.role, 'officer') && round.destroyedAt === null;
  return html`
    ${roundHead(round, 'board', account, progress)} ${doneAlert(done)}
    ${round.destroyedAt === null ? nothing : alert('warn', '本轮材料已销毁，只留下数量和校验码', html`<p>${round.destroyed}</p>`)}
    <nav class="tiles" aria-label="按状态筛选">
      ${tile(undefined, board.total, html`全部`)}
      ${STATES.map((one) => tile(one, board.counts[one], stateChip(one)))}
    </nav>
    <div class="tools">
      <form class="grow row" method="get" action="${base}" role="search">
        <label class="grow"
          ><span class="vh">查找机构</span
          ><input class="input" type="search" name="q" value="${search}" placeholder="查找机构"
        /></label>
        <button class="btn quiet">查找</button>
      </form>
      ${acts ? html`<a class="btn" href="${base}/remind">催报单（${remind.length}）</a><a class="btn" href="${base}/import">代收</a>` : nothing}
      ${acts && clean.length > 0 ? html`<form method="post" action="${base}/accept-clean"><button class="btn">接收没有问题的（${clean.length}）</button></form>` : nothing}
      ${acts ? html`<a class="btn primary" href="${base}/produce">生成汇总表</a>` : nothing}
    </div>
    ${
      shown.length === 0
        ? html`<p>
            ${board.total === 0 ? html`还没有登记机构。${acts ? html`<a href="${base}/roster">登记机构，打印链接</a>` : nothing}` : '没有符合条件的机构。'}
          </p>`
        : html`<table class="cards inbox">
            <caption class="vh">
              未交的在前，需要办理的其次
            </caption>
            <thead>
              <tr>
                <th scope="col">机构</th>
                <th scope="col">状态</th>
                <th scope="col">问题</th>
                <th scope="col">最近一次</th>
                <th scope="col">办理</th>
              </tr>
            </thead>
            <tbody>
              ${shown.map((row) => line(row, acts))}
            </tbody>
          </table>`
    }
    <p class="row between small soft">
      <span>显示 ${shown.length} / ${wanted.length} 个</span>
      ${shown.length < wanted.length ? html`<a href="${base}?${state === undefined ? '' : `state=${state}&`}q=${encodeURIComponent(search)}&all=1">显示全部</a>` : nothing}
    </p>
  `;
}

function line({ invitation, counting, unusable, overdue }: BoardRow, acts: boolean): Markup {
  const name =
    invitation.expert === ''
      ? invitation.institutionName
      : `${invitation.expert}（评估${invitation.institutionName}）`;
  const href = `/invitations/${invitation.id}`;
  const latest = counting
    ? html`${shownMoment(counting.receivedAt)}<br /><span class="small soft"
          >第 ${counting.version}
          次${counting.late ? '，逾期' : ''}${counting.by === '' ? '' : '，代收'}${invitation.state === 'returned' ? `，${shownMoment(invitation.changedAt)}退回` : ''}</span
        >`
    : html`—`;
  const pending = invitation.state === 'pending' && acts;
  return html`<tr>
    <td data-label="机构"><b translate="no">${name}</b></td>
    <td data-label="状态">
      <span class="row">${stateChip(invitation.state)}${overdue ? sideChip('逾期') : nothing}</span>
    </td>
    <td data-label="问题">
      ${counting === undefined ? html`<span class="soft">—</span>` : counting.state === 'checking' ? html`<span class="soft">检查中</span>` : shownCounts(counting)}
    </td>
    <td data-label="最近一次">
      <span
        >${latest}${unusable ? html`<br /><span class="small soft">${shownMoment(unusable.receivedAt)}提交的文件不能用</span>` : nothing}</span
      >
    </td>
    <td>
      <span class="acts">
        <a class="btn quiet" href="${href}"
          >${counting && counting.violations + counting.missing > 0 ? '查看问题' : '查看'}<span
            class="vh"
            translate="no"
          >
            ${name}</span
          ></a
        >
        ${pending && counting && counting.violations + counting.missing + counting.warnings > 0 ? html`<a class="btn danger" href="${href}#return">退回<span class="vh" translate="no"> ${name}</span></a>` : nothing}
        ${
          pending && counting?.state === 'checked'
            ? html`<form method="post" action="${href}/accept">
                <input type="hidden" name="seen" value="${invitation.stateVersion}" /><input
                  type="hidden"
                  name="from"
                  value="board"
                /><button class="btn">接收<span class="vh" translate="no"> ${name}</span></button>
              </form>`
            : nothing
        }
      </span>
    </td>
  </tr>`;
}

/** Whom to remind, as a page to print and as lines to copy into a chat. */
export function reminderBody(round: Round, rows: readonly BoardRow[], account: Account, now: Moment): Markup {
  const lines = rows.map(({ invitation: { institutionName, expert, state, dueAt } }) => {
    const due = state === 'returned' && dueAt !== null ? `，${shownMoment(dueAt)}前重新提交` : '';
    return `${expert === '' ? institutionName : `${expert}（评估${institutionName}）`}：${STATE_WORDS[state]}${due}`;
  });
  const message = `${round.title}：以下单位尚未完成提交，请于${shownMoment(round.closesAt)}前通过原来的链接提交。联系电话 ${round.telephone}。\n${lines.join('\n')}`;
  return html`
    <div class="no-print">${roundHead(round, 'board', account)}</div>
    ${
      rows.length === 0
        ? alert('good', '没有需要催报的机构')
        : html`<section class="stack">
            <h2>催报单</h2>
            <p>${round.bureau}　${shownMoment(now, { year: true })}</p>
            <p>
              以下单位尚未完成“${round.title}”的提交，截止时间
              ${shownMoment(round.closesAt, { year: true })}，联系电话 ${round.telephone}。
            </p>
            <table>
              <thead>
                <tr>
                  <th scope="col" class="num">序号</th>
                  <th scope="col">机构</th>
                  <th scope="col">状态</th>
                  <th scope="col">联系人</th>
                  <th scope="col">电话</th>
                </tr>
              </thead>
              <tbody>
                ${rows.map(
                  ({ invitation, overdue }, index) =>
                    html`<tr>
                      <td class="num">${index + 1}</td>
                      <td translate="no">
                        ${invitation.expert === '' ? invitation.institutionName : `${invitation.expert}（评估${invitation.institutionName}）`}
                      </td>
                      <td>${STATE_WORDS[invitation.state]}${overdue ? '，逾期' : ''}</td>
                      <td translate="no">${invitation.contact}</td>
                      <td translate="no">${invitation.phone}</td>
                    </tr>`,
                )}
              </tbody>
            </table>
            <p class="row no-print">
              <a class="btn primary" href="/rounds/${round.id}/remind.docx">下载 Word</a>
              <button type="button" class="btn needs-script" data-print>打印催报单</button>
              <button type="button" class="btn needs-script" data-copy="names">复制名单</button>
              <span id="copied" role="status"></span>
            </p>
            <label class="field no-print"
              ><span class="label">发到工作群的文字</span
              ><textarea class="input tall" id="names" readonly>${message}</textarea>
            </label>
          </section>`
    }
    <p class="no-print"><a class="btn" href="/rounds/${round.id}">返回</a></p>
  `;
}
