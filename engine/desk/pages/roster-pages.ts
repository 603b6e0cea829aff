import qrcode from 'qrcode-generator';
import { html, raw } from 'hono/html';
import { maskedPhone } from '../masked.js';
import { shownMoment } from '../moments.js';
import type { Account } from '../storage/accounts.js';
import type { Invitation } from '../storage/invitations.js';
import type { Round } from '../storage/rounds.js';
import { alert, doneAlert, field, nothing, roundHead, type Markup } from './layout.js';
import { stateChip } from './shown-state.js';

export interface RosterView {
  readonly round: Round;
  readonly account: Account;
  readonly invitations: readonly Invitation[];
  /** Kits that experts fill in; experts are invited where there are some. */
  readonly expertKits: readonly { readonly id: string; readonly title: string }[];
  readonly done: string | undefined;
  /** What of the last list was not entered. */
  readonly faults?: readonly string[];
  readonly entered?: string;
}

export function rosterBody({
  round,
  account,
  invitations,
  expertKits,
  done,
  faults = [],
  entered = '',
}: RosterView): Markup {
  const own = invitations.filter(({ expert }) => expert === '');
  const base = `/rounds/${round.id}`;
  return html`
    ${roundHead(round, 'roster', account)} ${doneAlert(done)}
    ${
      faults.length === 0
        ? nothing
        : alert(
            'bad',
            '名单没有登记，请改好再试',
            html`<ul>
              ${faults.map((fault) => html`<li>${fault}</li>`)}
            </ul>`,
          )
    }
    <div class="two">
      <section class="stack">
        <h2>
          已登记 ${own.length}
          家${invitations.length > own.length ? `，专家 ${invitations.length - own.length} 份` : ''}
        </h2>
        ${invitations.length === 0 ? nothing : html`<p><a class="btn primary" href="${base}/links">链接单（二维码）</a></p>`}
        <table class="cards">
          <thead>
            <tr>
              <th scope="col">机构</th>
              <th scope="col">专家</th>
              <th scope="col">联系人</th>
              <th scope="col">电话</th>
              <th scope="col">状态</th>
            </tr>
          </thead>
          <tbody>
            ${invitations.map(
              (one) =>
                html`<tr>
                  <td data-label="机构">
                    <a href="/invitations/${one.id}" translate="no">${one.institutionName}</a>
                  </td>
                  <td data-label="专家" translate="no">${one.expert}</td>
                  <td data-label="联系人" translate="no">${one.contact}</td>
                  <td data-label="电话" translate="no">${maskedPhone(one.phone)}</td>
                  <td data-label="状态">${stateChip(one.state)}</td>
                </tr>`,
            )}
          </tbody>
        </table>
      </section>
      <div class="stack-l">
        <form class="card stack" method="post" action="${base}/roster">
          <h2>登记机构</h2>
          ${field('一行一家：机构名称、联系人、电话', html`<textarea class="input tall" name="list" required>${entered}</textarea>`, '可以从 Excel 复制三列粘贴；已经登记的不会重复。既有集中面授又有网络/远程资质的，第四列写“两种”，各交一份')}
          <p><button class="btn primary">登记</button></p>
        </form>
        <form class="card stack" method="post" enctype="multipart/form-data" action="${base}/roster-file">
          <h2>从 Excel 名单读入</h2>
          ${field('名单（.xlsx）', html`<input class="input" type="file" name="workbook" accept=".xlsx" required />`, '按表头认出机构名称、联系人、联系电话；读出后先核对，再登记')}
          <p><button class="btn">读入</button></p>
        </form>
        ${
          expertKits.length === 0 || own.length === 0
            ? nothing
            : html`<form class="card stack" method="post" action="${base}/experts">
                <h2>邀请专家</h2>
                ${field('专家姓名', html`<input class="input" name="expert" required />`)}
                ${field(
                  '填写',
                  html`<select class="input" name="kit">
                    ${expertKits.map(({ id, title }) => html`<option value="${id}">${title}</option>`)}
                  </select>`,
                )}
                <fieldset class="field">
                  <legend class="label">评估哪些机构</legend>
                  ${own.map((one) => html`<label class="choice"><input type="checkbox" name="institution" value="${one.id}" /><span translate="no">${one.institutionName}</span></label>`)}
                </fieldset>
                <p><button class="btn">邀请</button></p>
              </form>`
        }
      </div>
    </div>
  `;
}

/** A QR code as a drawing; the words of its address stand beside it. */
function qrDrawing(address: string): Markup {
  const code = qrcode(0, 'M');
  code.addData(address);
  code.make();
  const count = code.getModuleCount();
  let path = '';
  for (let row = 0; row < count; row += 1) {
    for (let column = 0; column < count; column += 1) {
      const start = column;
      while (column < count && code.isDark(row, column)) column += 1;
      if (column > start) path += `M${start + 4} ${row + 4}h${column - start}v1H${start + 4}z`;
    }
  }
  const size = count + 8;
  return html`<svg
    viewBox="0 0 ${size} ${size}"
    role="img"
    aria-label="链接的二维码"
    shape-rendering="crispEdges"
  >
    ${raw(`<path fill="#fff" d="M0 0h${size}v${size}H0z"/><path fill="#000" d="${path}"/>`)}
  </svg>`;
}

export interface LinksView {
  readonly round: Round;
  readonly links: readonly { readonly invitation: Invitation; readonly address: string }[];
  /** Addresses of this machine on its network, when the page was opened under one that others cannot reach. */
  readonly reachable: readonly string[];
  /** The first of this sheet, of all there are, with so many on a sheet. */
  readonly from: number;
  readonly total: number;
  readonly sheet: number;
}

/** A sheet to print and to cut up: of each institution its link as a QR code and in words. */
export const linksBody = ({ round, links, reachable, from, total, sheet }: LinksView): Markup => html`
  <div class="no-print stack">
    <p>
      <a class="btn" href="/rounds/${round.id}/roster">返回</a>
      <button type="button" class="btn primary needs-script" data-print>打印链接单</button>
    </p>
    ${
      reachable.length === 0
        ? nothing
        : alert(
            'warn',
            '这些链接只有这台电脑能打开',
            html`<p>请用别的电脑能打开的地址进入材料收报，再打印链接单：</p>
              <ul>
                ${reachable.map((one) => html`<li class="path">${one}</li>`)}
              </ul>
              <p>启动时要加 --host 0.0.0.0。</p>`,
          )
    }
    ${
      total <= sheet
        ? nothing
        : html`<p class="row">
            第 ${from + 1}–${from + links.length} 家，共 ${total} 家
            ${from > 0 ? html`<a class="btn" href="/rounds/${round.id}/links?from=${Math.max(0, from - sheet)}">上一页</a>` : nothing}
            ${from + links.length < total ? html`<a class="btn" href="/rounds/${round.id}/links?from=${from + sheet}">下一页</a>` : nothing}
          </p>`
    }
    <p>每一家的链接不同，等于这一家的钥匙：只发给本单位，丢失或发错时在“名单和链接”里更换。</p>
  </div>
  <h1 translate="no">${round.title}</h1>
  <p>${round.bureau}　截止 ${shownMoment(round.closesAt, { year: true })}　联系电话 ${round.telephone}</p>
  <div class="links">
    ${links.map(
      ({ invitation, address }) =>
        html`<section class="link-card">
          ${qrDrawing(address)}
          <div>
            <h2 translate="no">${invitation.institutionName}</h2>
            ${invitation.expert === '' ? nothing : html`<p>专家：<span translate="no">${invitation.expert}</span></p>`}
            <p class="path" translate="no">${address}</p>
          </div>
        </section>`,
    )}
  </div>
`;
