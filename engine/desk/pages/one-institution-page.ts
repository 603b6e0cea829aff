import { html } from 'hono/html';
import type { WorkbookRecord } from '../../bureau/index.js';
import { fieldMoment, shownMoment, type Moment } from '../moments.js';
import { proposedNote } from '../review.js';
import { logWords } from '../log-words.js';
import { mayActAs } from '../states.js';
import type { Account } from '../storage/accounts.js';
import type { LeadersOnDesk } from '../leaders.js';
import type { HandIn } from '../storage/hand-ins.js';
import type { Invitation } from '../storage/invitations.js';
import type { LoggedEntry } from '../storage/log.js';
import type { Round } from '../storage/rounds.js';
import { shortDigest } from '../receipt.js';
import { findingList } from './findings.js';
import { leadersSection } from './leaders-section.js';
import { alert, doneAlert, field, nothing, roundHead, type Markup } from './layout.js';
import { sideChip, shownCounts, stateChip } from './shown-state.js';

export interface OneInstitutionView {
  readonly round: Round;
  readonly invitation: Invitation;
  readonly account: Account;
  readonly now: Moment;
  /** The newest first. */
  readonly handIns: readonly HandIn[];
  /** Of the version that counts, once it is checked. */
  readonly record: WorkbookRecord | undefined;
  /** What its leaders may still lead; absent where no provision limits that. */
  readonly leaders: LeadersOnDesk | undefined;
  readonly events: readonly LoggedEntry[];
  /** Named in the workbook, when it is another than the link's. */
  readonly otherInstitution: string;
  /** The link, for officers. */
  readonly link: string;
  readonly done: string | undefined;
}

export function oneInstitutionBody(view: OneInstitutionView): Markup {
  const { round, invitation, account, handIns, record, done } = view;
  const counting = handIns.find(({ state }) => state !== 'unreadable');
  const acts = mayActAs(account.role, 'officer') && round.destroyedAt === null;
  return html`
    ${roundHead(round, 'board', account)} ${doneAlert(done)}
    <div class="round">
      <div>
        <h2 translate="no">${invitation.institutionName}</h2>
        ${invitation.expert === '' ? nothing : html`<p>专家：<span translate="no">${invitation.expert}</span></p>`}
        <p class="soft">${invitation.contact} ${invitation.phone}</p>
      </div>
      <p class="row">
        ${stateChip(invitation.state)}${counting?.late ? sideChip('逾期提交') : nothing}${counting?.state === 'checking' ? sideChip('检查中') : nothing}
      </p>
    </div>
    ${view.otherInstitution === '' ? nothing : alert('warn', '工作簿里的机构名称和名单不一致', html`<p>工作簿：${view.otherInstitution}；名单：${invitation.institutionName}。</p>`)}
    ${
      invitation.note === ''
        ? nothing
        : alert(
            'todo',
            noteTitle(view),
            html`<blockquote class="pre">${invitation.note}</blockquote>
              ${invitation.dueAt === null ? nothing : html`<p>整改期限：${shownMoment(invitation.dueAt)}</p>`}`,
          )
    }
    <div class="two">
      <div class="stack-l">
        ${counting ? current(counting, record, invitation.state === 'returned' && acts) : html`<p>还没有提交。</p>`}
        ${
          record
            ? html`<section>
                <h2>检查结果</h2>
                ${record.findings.length === 0 ? html`<p>没有问题。</p>` : findingList(record.findings)}
              </section>`
            : nothing
        }
        ${view.leaders ? leadersSection(view.leaders) : nothing} ${versions(handIns)} ${events(view.events)}
      </div>
      <div class="stack-l">${acts ? actions(view, counting) : nothing}</div>
    </div>
    <p><a class="btn" href="/rounds/${round.id}">返回</a></p>
  `;
}

function noteTitle({ invitation, events: all }: OneInstitutionView): string {
  if (invitation.state === 'returned') return '退回意见';
  const last = all.find(({ what }) => what === 'return' || what === 'reopen')?.what;
  return last === 'reopen' ? '重新开放的原因' : '上一次的退回意见';
}

/** Whether the check found anything for which it can be returned. */
const returnable = (record: WorkbookRecord | undefined): boolean =>
  record?.findings.some(({ level }) => level === 'violation' || level === 'error') ?? false;

const current = (one: HandIn, record: WorkbookRecord | undefined, isReturned: boolean): Markup => html`
  <section class="card stack">
    <h2>第 ${one.version} 次提交</h2>
    <p>
      ${shownMoment(one.receivedAt, { seconds: true })}，回执 <b translate="no">${one.receipt}</b>，校验码
      <span class="path">${shortDigest(one.digest)}</span>
    </p>
    <p>
      ${one.state === 'checking' ? '检查中，请稍后刷新' : record?.state === 'failed' ? '检查没有完成，请下载工作簿人工查看' : shownCounts(one)}
    </p>
    <p class="row">
      <a class="btn" href="/hand-ins/${one.id}/report">检查报告</a
      ><a class="btn" href="/hand-ins/${one.id}/workbook">下载工作簿</a
      >${returnable(record) ? html`<a class="btn" href="/hand-ins/${one.id}/returned">下载附退回意见的工作簿</a>` : nothing}${isReturned ? html`<a class="btn" href="/hand-ins/${one.id}/notice.docx">退回通知（Word）</a>` : nothing}
    </p>
  </section>
`;

const versions = (handIns: readonly HandIn[]): Markup =>
  handIns.length < 2
    ? nothing
    : html`<section>
        <h2>历次提交</h2>
        <ol class="timeline">
          ${handIns.map(
            (one) =>
              html`<li>
                <span class="soft">${shownMoment(one.receivedAt)}</span>
                <span
                  >第 ${one.version} 次
                  ${one.state === 'unreadable' ? '不能用' : one.state === 'checking' ? '检查中' : shownCounts(one)}
                  <a href="/hand-ins/${one.id}/workbook">下载</a></span
                >
              </li>`,
          )}
        </ol>
      </section>`;

const events = (all: readonly LoggedEntry[]): Markup =>
  html`<section>
    <h2>办理和查看记录</h2>
    <ol class="timeline">
      ${all.map(
        (one) =>
          html`<li>
            <span class="soft">${shownMoment(one.at)}</span
            ><span
              ><span translate="no">${one.who}</span
              >：${logWords(one.what)}${['return', 'reopen', 'extend'].includes(one.what) ? html`<br /><span class="pre small">${one.detail}</span>` : nothing}</span
            >
          </li>`,
      )}
    </ol>
  </section>`;

function actions(view: OneInstitutionView, counting: HandIn | undefined): Markup {
  const { invitation, round, record, now, link } = view;
  const base = `/invitations/${invitation.id}`;
  const seen = html`<input type="hidden" name="seen" value="${invitation.stateVersion}" />`;
  const later = fieldMoment(invitation.extendedUntil ?? (round.closesAt > now ? round.closesAt : now));
  return html`
    ${
      invitation.state === 'pending' && counting?.state === 'checked'
        ? html`<form class="card stack" method="post" action="${base}/accept">
              ${seen}
              <h2>接收</h2>
              <p>接收第 ${counting.version} 次提交的材料。</p>
              <p><button class="btn primary">接收</button></p>
            </form>
            <form class="card stack" id="return" method="post" action="${base}/return">
              ${seen}
              <h2>退回</h2>
              <p class="soft">机构打开链接就能看到下面的话和检查报告，改好后重新提交。</p>
              ${field('退回意见', html`<textarea class="input tall" name="note" required>${record ? proposedNote(record.findings) : ''}</textarea>`)}
              ${field('整改期限（可以不填）', html`<input class="input" type="datetime-local" name="due" />`, '晚于本轮截止时间时，这一家可以提交到那时')}
              <p><button class="btn danger">退回</button></p>
            </form>`
        : nothing
    }
    ${
      invitation.state === 'accepted'
        ? html`<form class="card stack" method="post" action="${base}/reopen">
            ${seen}
            <h2>重新开放</h2>
            <p class="soft">机构要更换已接收的材料时使用。</p>
            ${field('原因', html`<textarea class="input" name="reason" required></textarea>`)}
            <p><button class="btn">重新开放</button></p>
          </form>`
        : html`<form class="card stack" method="post" action="${base}/extend">
              ${seen}
              <h2>延期</h2>
              ${field('这一家可以提交到', html`<input class="input" type="datetime-local" name="until" value="${later}" required />`)}
              <p><button class="btn">延期</button></p>
            </form>
            <form class="card stack" method="post" action="${base}/receive" enctype="multipart/form-data">
              <h2>代收</h2>
              <p class="soft">机构用邮件、U 盘送来的工作簿，在这里登记；截止以后也可以。</p>
              ${field('工作簿', html`<input type="file" name="workbook" accept=".xlsx" required />`)}
              <p><button class="btn">代收</button></p>
            </form>`
    }
    <section class="card stack">
      <h2>链接</h2>
      ${invitation.revokedAt === null ? html`<p class="path" translate="no">${link}</p>` : html`<p>已停用（${shownMoment(invitation.revokedAt)}）</p>`}
      <div class="row">
        <form method="post" action="${base}/renew-link">${seen}<button class="btn">更换链接</button></form>
        ${invitation.revokedAt === null ? html`<form method="post" action="${base}/revoke-link">${seen}<button class="btn danger">停用链接</button></form>` : nothing}
        ${counting === undefined && invitation.state === 'none' ? html`<form method="post" action="${base}/remove"><button class="btn danger">移出名单</button></form>` : nothing}
      </div>
    </section>
  `;
}
