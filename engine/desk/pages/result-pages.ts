import { html } from 'hono/html';
import type { Contradiction } from '../../bureau/index.js';
import { describe } from '../../core/messages/describe.js';
import { masked } from '../masked.js';
import { shownMoment } from '../moments.js';
import { mayActAs } from '../states.js';
import type { Account } from '../storage/accounts.js';
import type { Production } from '../storage/productions.js';
import type { Round } from '../storage/rounds.js';
import type { Target } from '../produce.js';
import type { ReceivedFile } from '../receive-many.js';
import { icon } from './icons.js';
import { alert, doneAlert, field, nothing, roundHead, type Markup } from './layout.js';

export interface ProduceView {
  readonly round: Round;
  readonly account: Account;
  readonly targets: readonly Target[];
  readonly productions: readonly Production[];
  readonly accepted: number;
  /** Institutions that are not in it yet. */
  readonly missing: readonly string[];
  readonly done: string | undefined;
}

export const produceBody = ({
  round,
  account,
  targets,
  productions,
  accepted,
  missing,
  done,
}: ProduceView): Markup => html`
  ${roundHead(round, 'produce', account)} ${doneAlert(done)}
  ${
    mayActAs(account.role, 'officer') && round.destroyedAt === null
      ? html`<section class="card stack">
          <h2>生成汇总表</h2>
          ${targets.length === 0 ? html`<p>这个套表没有可以汇总的表。材料可以在“设置”里全部导出。</p>` : nothing}
          <p>
            用已接收的 ${accepted}
            家的材料。${missing.length === 0 ? '' : `还有 ${missing.length} 家没有接收：${missing.slice(0, 20).join('、')}${missing.length > 20 ? '等' : ''}。`}
          </p>
          <p class="row">
            ${targets.map((target) => html`<form method="post" action="/rounds/${round.id}/produce"><input type="hidden" name="target" value="${target.id}" /><button class="btn primary">生成${target.words}</button></form>`)}
          </p>
        </section>`
      : nothing
  }
  ${productions.map(
    (one) =>
      html`<section class="card stack">
        <h2>${one.title}</h2>
        <p class="soft">
          ${shownMoment(one.madeAt, { year: true })}，${one.madeBy}，用了 ${one.drawnOn.length} 份材料
        </p>
        ${one.state === 'working' ? html`<p role="status">正在生成，这一页会自动更新。</p>` : nothing}
        ${one.state === 'failed' ? alert('bad', '没有生成', html`<p class="pre">${one.message}</p>`) : nothing}
        ${
          one.outputs.length === 0
            ? nothing
            : html`<ul class="plain">
                ${one.state === 'done' && mayActAs(account.role, 'officer') ? html`<li><a class="btn" href="/productions/${one.id}/package.zip">${icon('down')}下载报送包（汇总表和所用材料，报上级）</a></li>` : nothing}
                ${one.outputs.map((file, index) => html`<li><a class="btn quiet" href="/productions/${one.id}/${index}">${icon('down')}${file.name}</a></li>`)}
              </ul>`
        }
        ${
          one.state === 'done' && one.message !== ''
            ? html`<details class="fold">
                <summary>${icon('turn')}生成时的说明和需核对之处</summary>
                <p class="pre small">${one.message}</p>
              </details>`
            : nothing
        }
        <details class="fold">
          <summary>${icon('turn')}用了哪些材料</summary>
          <ul class="small">
            ${one.drawnOn.map((source) => html`<li><span translate="no">${source.institution}${source.expert === '' ? '' : `（${source.expert}）`}</span>：第 ${source.version} 次，回执 ${source.receipt}</li>`)}
          </ul>
        </details>
      </section>`,
  )}
`;

export const contradictionsBody = (
  round: Round,
  account: Account,
  found: readonly Contradiction[],
  files: number,
): Markup => html`
  ${roundHead(round, 'contradictions', account)}
  <p>比较了 ${files} 份材料：同一负责人、同一文件、名称写法、申报数等。</p>
  ${found.length === 0 ? alert('good', '没有发现相互矛盾') : nothing}
  <ol class="plain">
    ${found.map((one) => {
      const { what, remedy } = describe(one.diagnostic, 'zh');
      const tone = one.diagnostic.level === 'warning' || one.diagnostic.level === 'info' ? 'warn' : 'bad';
      return html`<li class="finding ${tone}">
        <span class="mark is-${tone}">${icon(tone)}</span>
        <h3>${masked(what)}</h3>
        ${remedy === '' ? nothing : html`<p>${remedy}</p>`}
        <ul class="small">
          ${one.places.map((place) => html`<li translate="no">${[place.file, place.sheet, place.cell].filter((part) => part !== undefined).join(' ▸ ')}</li>`)}
        </ul>
      </li>`;
    })}
  </ol>
`;

/** Receiving many workbooks on behalf of their institutions, and what became of each. */
export const importBody = (round: Round, account: Account, results?: readonly ReceivedFile[]): Markup => html`
  ${roundHead(round, 'board', account)}
  ${
    results
      ? html`<section class="stack">
          <h2>
            代收结果：${results.filter(({ receipt }) => receipt !== undefined).length} / ${results.length}
          </h2>
          <div class="table-wrap" tabindex="0" role="region" aria-label="代收结果">
            <table>
              <thead>
                <tr>
                  <th scope="col">文件</th>
                  <th scope="col">机构</th>
                  <th scope="col">结果</th>
                </tr>
              </thead>
              <tbody>
                ${results.map(
                  (one) =>
                    html`<tr>
                      <td translate="no">${one.named}</td>
                      <td translate="no">${one.institution ?? ''}</td>
                      <td>
                        ${one.receipt === undefined ? html`<span class="level is-bad">${icon('bad')}没有代收</span> ${one.reason ?? ''}` : html`<span class="level is-good">${icon('good')}回执 ${one.receipt}</span> ${one.reason ?? ''}`}
                      </td>
                    </tr>`,
                )}
              </tbody>
            </table>
          </div>
        </section>`
      : nothing
  }
  <form class="drop stack" method="post" action="/rounds/${round.id}/import" enctype="multipart/form-data">
    <h2>代收多份材料</h2>
    <p class="soft">
      选择多个 .xlsx 工作簿，或者装着工作簿的 .zip 压缩包（最大 100
      MB）。按工作簿里的机构名称对到名单上；本系统导出的压缩包，也按它所在的文件夹和文件名对。对不上的列出来，不代收。
    </p>
    ${field('文件', html`<input type="file" name="files" multiple required accept=".xlsx,.zip" />`)}
    <p><button class="btn primary">代收</button></p>
  </form>
  <p><a class="btn" href="/rounds/${round.id}">返回</a></p>
`;
