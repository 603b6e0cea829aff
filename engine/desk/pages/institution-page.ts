import { html } from 'hono/html';
import type { Openness } from '../deadline.js';
import { lastMoment } from '../deadline.js';
import { LARGEST_WORKBOOK } from '../hand-in.js';
import { LARGEST_PACKAGE } from '../package.js';
import { shownDay, shownMoment, type Moment } from '../moments.js';
import type { HandIn } from '../storage/hand-ins.js';
import type { Invitation } from '../storage/invitations.js';
import type { LoggedEntry } from '../storage/log.js';
import type { Round } from '../storage/rounds.js';
import { icon } from './icons.js';
import { alert, nothing, type Markup } from './layout.js';
import { deadlineLine, stateChip } from './shown-state.js';

/** What an institution's pages know. */
export interface InstitutionView {
  readonly round: Round;
  readonly invitation: Invitation;
  readonly kitTitle: string;
  readonly now: Moment;
  readonly openness: Openness;
  /** The newest first. */
  readonly handIns: readonly HandIn[];
  /** What the bureau did, the newest first. */
  readonly events: readonly LoggedEntry[];
  /** `/t/TOKEN` */
  readonly base: string;
  /** What checks and mends in the browser, where it was built. */
  readonly page: { readonly checking: string; readonly mending: string } | undefined;
  /** Who fills in the kit; a bureau below may hand in its round as a package. */
  readonly filledBy: string | undefined;
}

export const whoOf = ({ institutionName, expert }: Invitation): string =>
  expert === '' ? institutionName : `${expert}（评估${institutionName}）`;

export const head = ({ round, invitation, now }: InstitutionView): Markup => html`
  <div class="round">
    <div>
      <h1 translate="no">${round.title}</h1>
      <p class="soft">提交：<span translate="no">${whoOf(invitation)} → ${round.bureau}</span></p>
    </div>
    ${deadlineLine(round, now, invitation.extendedUntil)}
  </div>
`;

/** The page behind an institution's link. */
export const institutionBody = (view: InstitutionView): Markup => html`
  ${head(view)} ${standing(view)} ${mayHandIn(view) ? uploadForm(view) : nothing}
  ${mayHandIn(view) && takesPackage(view) ? packageForm(view) : nothing}
  ${view.openness === 'closed' || view.invitation.state === 'accepted' ? nothing : kitCard(view)}
  ${history(view)} ${purpose(view)}
`;

const mayHandIn = ({ openness, invitation }: InstitutionView): boolean =>
  (openness === 'open' || openness === 'extended') && invitation.state !== 'accepted';

/** How it stands, in one box. */
function standing(view: InstitutionView): Markup {
  const { round, invitation, openness, handIns, base } = view;
  const [newest] = handIns;
  const counting = handIns.find(({ state }) => state !== 'unreadable');
  const call = `${round.bureau}：${round.telephone}`;
  const parts: Markup[] = [];
  if (newest?.state === 'unreadable') {
    parts.push(
      alert(
        'bad',
        `第 ${newest.version} 次提交的文件不能用，不算提交`,
        html`<p><a href="${base}/receipt/${newest.version}">查看原因</a>，改好后重新提交。</p>`,
      ),
    );
  }
  if (invitation.state === 'returned') {
    const due = invitation.dueAt === null ? '' : `，${shownMoment(invitation.dueAt)}前重新提交`;
    parts.push(
      alert(
        'bad',
        `教育局已退回${due}`,
        html`<blockquote class="pre" translate="no">${invitation.note}</blockquote>
          ${counting ? html`<p class="row"><a class="btn" href="${base}/report/${counting.version}">检查报告</a><a class="btn" href="${base}/returned/${counting.version}">下载附退回意见的工作簿</a><a class="btn" href="${base}/notice/${counting.version}">退回通知（Word）</a><a class="btn" href="${base}/workbook/${counting.version}">下载提交过的工作簿</a></p>` : nothing}`,
      ),
    );
  } else if (invitation.state === 'accepted') {
    parts.push(
      alert(
        'good',
        `教育局已接收（${shownMoment(invitation.changedAt)}）`,
        html`<p>需要更换时请先联系${call}。</p>`,
      ),
    );
  } else if (counting) {
    const what = counting.state === 'checking' ? '正在检查' : '等待教育局审核';
    parts.push(
      alert(
        'good',
        `第 ${counting.version} 次提交已收到，${what}`,
        html`<p>
          回执编号 <b translate="no">${counting.receipt}</b>，<a href="${base}/receipt/${counting.version}"
            >查看回执</a
          >。${lastDecision(view) === 'reopen' ? html`教育局已重新开放：${invitation.note}` : nothing}
        </p>`,
      ),
    );
  }
  if (openness === 'closed' && invitation.state !== 'accepted') {
    const until = shownMoment(lastMoment({ ...round, extendedUntil: invitation.extendedUntil ?? undefined }));
    parts.push(alert('warn', `已于${until}截止，不能再提交`, html`<p>确有需要，请联系${call}。</p>`));
  }
  if (openness === 'not-yet') {
    parts.push(alert('todo', `还没有开始，${shownMoment(round.opensAt)}起可以提交`));
  }
  return html`${parts}`;
}

/** Whether the bureau returned or reopened last. */
const lastDecision = ({ events }: InstitutionView): string | undefined =>
  events.find(({ what }) => what === 'return' || what === 'reopen')?.what;

const uploadForm = ({ base, handIns, page, invitation, kitTitle }: InstitutionView): Markup => html`
  <form
    class="drop stack"
    id="hand-in"
    method="post"
    action="${base}/submit"
    enctype="multipart/form-data"
    ${page === undefined ? nothing : html`data-hand-in data-kit="${invitation.kit}" data-kit-title="${kitTitle}" data-institution="${invitation.properName}" data-most="${LARGEST_WORKBOOK / 2 ** 20}" data-mend="${page.mending}"`}
  >
    <h2>选择填好的工作簿</h2>
    <p>
      <label class="vh" for="workbook">工作簿</label
      ><input type="file" id="workbook" name="workbook" required accept=".xlsx" />
    </p>
    <p class="row sends">
      <button class="btn primary" formaction="${base}/check">先检查，再决定是否提交</button>
      <button class="btn">${handIns.length === 0 ? '提交' : '重新提交'}</button>
    </p>
    <p class="soft small">
      <span data-without-script>检查时文件只在教育局的电脑上读一次，不提交就不保存。</span>一个 .xlsx
      文件，最大 ${LARGEST_WORKBOOK / 2 ** 20} MB。
    </p>
    ${
      page === undefined
        ? nothing
        : html`<p class="small mending">
            <a href="${page.mending}" target="_blank" rel="noopener">在浏览器里修改</a
            ><span class="soft">（文件不离开您的电脑；改好以后回到这里提交）</span>
          </p>`
    }
  </form>
  ${page === undefined ? nothing : html`<script type="module" src="${page.checking}"></script>`}
`;

/** Whether a bureau below hands in here. */
export const takesPackage = ({ filledBy }: InstitutionView): boolean => filledBy === 'authority';

const packageForm = ({ base }: InstitutionView): Markup => html`
  <form class="card stack" method="post" action="${base}/package" enctype="multipart/form-data">
    <h2>提交报送包</h2>
    <p>
      用材料收报汇总的，可以把“汇总”一页下载的报送包直接提交：里面有汇总表，也有汇总所用的材料。一个 .zip
      文件，最大 ${LARGEST_PACKAGE / 2 ** 20} MB。
    </p>
    <p>
      <label
        ><span class="vh">报送包</span><input type="file" name="workbook" required accept=".zip"
      /></label>
    </p>
    <p><button class="btn">提交报送包</button></p>
  </form>
`;

const kitCard = ({ kitTitle, base }: InstitutionView): Markup => html`
  <section class="card stack">
    <h2>还没有套表</h2>
    <p>这一轮用“<span translate="no">${kitTitle}</span>”，机构名称已经填好。</p>
    <p><a class="btn" href="${base}/kit.xlsx">${icon('down')}下载这一轮的套表</a></p>
  </section>
`;

const purpose = ({ round }: InstitutionView): Markup => html`
  <section class="soft small">
    <h2>信息的用途和保存</h2>
    <p>
      用途：${round.purpose}。由${round.bureau}保存到${shownDay(round.keepUntil)}，到期销毁。谁看过、下载过，都有记录。查询、更正或删除个人信息，请联系
      ${round.telephone}。
    </p>
  </section>
`;

/** What was handed in and what the bureau did, the newest first. */
export function history({ handIns, events, base }: InstitutionView): Markup {
  const lines = [
    ...handIns.map((one) => ({
      at: one.receivedAt,
      order: one.version * 2,
      words: html`第 ${one.version}
        次提交${one.by === '' ? '' : '（教育局代收）'}${one.late ? '，逾期' : ''}${one.state === 'unreadable' ? html`，<b>不算提交</b>` : nothing}，<a
          href="${base}/receipt/${one.version}"
          >回执</a
        >`,
    })),
    ...events.flatMap((one) => {
      const state =
        one.what === 'return'
          ? stateChip('returned')
          : one.what === 'accept'
            ? stateChip('accepted')
            : undefined;
      if (!state && one.what !== 'reopen' && one.what !== 'extend') return [];
      const words =
        one.what === 'reopen' ? '教育局重新开放：' : one.what === 'extend' ? '教育局同意延期到 ' : '';
      return [
        {
          at: one.at,
          order: 0,
          words: html`${state ?? nothing} ${words}<span class="pre" translate="no">${one.detail}</span>`,
        },
      ];
    }),
  ].sort((one, other) => (one.at === other.at ? other.order - one.order : one.at < other.at ? 1 : -1));
  if (lines.length === 0) return nothing;
  return html`<section>
    <h2>报送记录</h2>
    <ol class="timeline">
      ${lines.map(({ at, words }) => html`<li><span class="soft">${shownMoment(at)}</span><span>${words}</span></li>`)}
    </ol>
  </section>`;
}
