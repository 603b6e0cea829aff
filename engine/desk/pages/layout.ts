import { html, raw } from 'hono/html';
import { visibleText } from '../../core/visible-text.js';
import { mayActAs, ROLE_WORDS } from '../states.js';
import type { Account } from '../storage/accounts.js';
import type { Round } from '../storage/rounds.js';
import { icon, sprite } from './icons.js';

/** A piece of a page; everything that is put into one is escaped, unless it is one itself. */
export type Markup = ReturnType<typeof html>;

export const nothing = html``;

/** A page of the bureau has an account; one of an institution has none. */
export interface PageView {
  readonly title: string;
  readonly account?: Account | undefined;
  readonly section?: 'rounds' | 'accounts' | 'log' | undefined;
  readonly body: Markup;
  /** Seconds after which the page asks again, while something is being worked on. */
  readonly again?: number | undefined;
  /** Whether the body brings the width of a board along. */
  readonly wide?: boolean;
}

/** A whole page, as text. */
export async function page({
  title,
  account,
  section,
  body,
  again,
  wide = false,
}: PageView): Promise<string> {
  const text = await html`<!doctype html>
    <html lang="zh-CN">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        ${again === undefined ? nothing : html`<meta http-equiv="refresh" content="${again}" />`}
        <title>${title} — 材料收报</title>
        <link rel="stylesheet" href="/static/tokens.css" />
        <link rel="stylesheet" href="/static/ui.css" />
        <link rel="stylesheet" href="/static/desk.css" />
        <link rel="icon" href="data:," />
        <script src="/static/desk.js" defer></script>
      </head>
      <body class="site">
        ${sprite}
        <header class="site-head">
          <a class="skip" href="#main">跳到正文</a>
          <div class="in">
            ${account ? html`<a class="name" href="/">材料收报</a>` : html`<span class="name">材料收报</span>`}
            ${account ? navigation(account, section) : nothing}
          </div>
        </header>
        <main class="${wide ? 'desk' : 'wrap'} stack-l" id="main">${body}</main>
      </body>
    </html>`;
  return visibleText(String(text));
}

const navigation = (account: Account, section: PageView['section']): Markup => html`
  <nav class="tabs" aria-label="材料收报">
    ${tab('/rounds', '轮次', section === 'rounds')}
    ${mayActAs(account.role, 'administrator') ? tab('/accounts', '账号', section === 'accounts') : nothing}
    ${mayActAs(account.role, 'officer') ? tab('/log', '日志', section === 'log') : nothing}
  </nav>
  <div class="right row">
    <a class="btn quiet" href="/password">${account.name}（${ROLE_WORDS[account.role]}）</a>
    <form method="post" action="/sign-out"><button class="btn quiet">退出</button></form>
  </div>
`;

/** A link among several of which one is where the reader is. */
export const tab = (href: string, words: string, current: boolean): Markup =>
  html`<a class="tab" href="${href}" ${current ? raw('aria-current="page"') : nothing}>${words}</a>`;

export type RoundTab = 'board' | 'produce' | 'contradictions' | 'roster' | 'settings';

/** Head and tabs of the pages of a round. */
export const roundHead = (
  round: Round,
  current: RoundTab,
  account: Account,
  right: Markup = nothing,
): Markup => html`
  <div class="round">
    <div>
      <h1 translate="no">${round.title}</h1>
      <p class="soft">接收单位：<span translate="no">${round.bureau}</span></p>
    </div>
    <div>${right}</div>
  </div>
  <nav class="tabs round-tabs" aria-label="本轮">
    ${tab(`/rounds/${round.id}`, '收报', current === 'board')}
    ${tab(`/rounds/${round.id}/produce`, '汇总', current === 'produce')}
    ${tab(`/rounds/${round.id}/contradictions`, '相互矛盾', current === 'contradictions')}
    ${mayActAs(account.role, 'officer') ? tab(`/rounds/${round.id}/roster`, '名单和链接', current === 'roster') : nothing}
    ${mayActAs(account.role, 'officer') ? tab(`/rounds/${round.id}/settings`, '设置', current === 'settings') : nothing}
  </nav>
`;

export type Tone = 'bad' | 'warn' | 'todo' | 'good';
const ICON_OF = { bad: 'bad', warn: 'warn', todo: 'info', good: 'good' } as const;

/** A box with a heading; a failure is told at once to those who do not see it. */
export const alert = (tone: Tone, title: string, body: Markup = nothing): Markup => html`
  <section class="alert is-${tone}" role="${tone === 'bad' ? 'alert' : 'status'}">
    ${icon(ICON_OF[tone])}
    <div class="stack">
      <h2>${title}</h2>
      ${body}
    </div>
  </section>
`;

/** An entry with its label. */
export const field = (label: string, input: Markup, hint = ''): Markup => html`
  <label class="field"
    ><span class="label">${label}</span
    >${input}${hint === '' ? nothing : html`<span class="hint">${hint}</span>`}</label
  >
`;

/** What was done, after the page on which it was done. */
export const doneAlert = (done: string | undefined): Markup => {
  const words = done === undefined ? undefined : DONE[done];
  return words === undefined ? nothing : alert('good', words);
};

const DONE: Readonly<Record<string, string>> = {
  saved: '已保存',
  accept: '已接收',
  'accept-clean': '已接收没有问题的材料',
  return: '已退回，机构打开链接就能看到退回意见',
  reopen: '已重新开放，机构可以再次提交',
  extend: '已延期',
  'renew-link': '链接已更换，原来的链接失效',
  'revoke-link': '链接已停用',
  added: '已登记',
  removed: '已移出名单',
  received: '已代收',
  account: '账号已保存',
  password: '密码已修改，请重新登录',
  destroy: '已销毁',
  produce: '开始生成，完成后这里可以下载',
};
