import { html } from 'hono/html';
import type { Finding } from '../../check/index.js';
import type { FindingCounts } from '../checking.js';
import { shownMoment } from '../moments.js';
import { shortDigest } from '../receipt.js';
import type { HandIn } from '../storage/hand-ins.js';
import { findingList, firstLines } from './findings.js';
import { icon } from './icons.js';
import { head, history, whoOf, type InstitutionView } from './institution-page.js';
import { alert, nothing, type Markup } from './layout.js';
import { shownCounts } from './shown-state.js';

/** The receipt of one version: what was received, when, and what its check found. */
export function receiptBody(view: InstitutionView, handIn: HandIn, findings: readonly Finding[]): Markup {
  const { invitation, base } = view;
  const counts = handIn.state !== 'unreadable';
  const before =
    counts && view.handIns.find(({ version, state }) => version < handIn.version && state !== 'unreadable');
  const replaced = `（第 ${handIn.version} 次${before ? `，替换第 ${before.version} 次` : ''}）`;
  return html`
    ${head(view)}
    ${
      counts
        ? nothing
        : alert(
            'bad',
            '这个文件不能用，不算提交',
            html`<p>${findings[0]?.message ?? ''}</p>
              <p>${findings[0]?.remedy ?? ''}</p>`,
          )
    }
    <section class="receipt" aria-labelledby="receipt">
      <div class="receipt-head">
        <h2 id="receipt" class="level is-${counts ? 'good' : 'bad'}">
          ${icon(counts ? 'good' : 'bad')}<span>${counts ? '已提交' : '文件已收到，但不算提交'}</span>
        </h2>
        <p><span>回执编号</span> <b class="no" translate="no">${handIn.receipt}</b></p>
      </div>
      <dl>
        <dt>机构</dt>
        <dd translate="no">${whoOf(invitation)}</dd>
        <dt>文件</dt>
        <dd><span translate="no">${handIn.named}</span><span class="soft">${replaced}</span></dd>
        <dt>时间</dt>
        <dd>
          ${shownMoment(handIn.receivedAt, { year: true, seconds: true })}${handIn.late ? '（逾期）' : ''}
        </dd>
        <dt>检查</dt>
        <dd>${handIn.state === 'checking' ? '正在检查，几秒后自动更新' : shownCounts(handIn)}</dd>
        <dt>校验码</dt>
        <dd>
          <span class="path" translate="no">${shortDigest(handIn.digest)}</span>
          <details class="fold no-print">
            <summary>${icon('turn')}完整的 SHA-256</summary>
            <span class="path" translate="no">${handIn.digest}</span>
          </details>
        </dd>
      </dl>
    </section>
    <div class="row no-print">
      <button type="button" class="btn primary needs-script" data-print>打印回执</button>
      <a class="btn" href="${base}">返回</a>
      ${handIn.state === 'checked' ? html`<a class="btn" href="${base}/report/${handIn.version}">检查报告</a>` : nothing}
    </div>
    ${
      counts && findings.length > 0
        ? html`<section>
            <h2>检查结果</h2>
            ${findingList(findings)}
          </section>`
        : nothing
    }
    ${
      counts
        ? html`<section>
            <h2>接下来</h2>
            <ol>
              <li>教育局审核以后，链接里会写“已接收”或“已退回”。</li>
              <li>截止前可以重新提交，后一次替换前一次。</li>
              <li>盖章的纸质件按通知另送。</li>
            </ol>
          </section>`
        : nothing
    }
    ${history(view)}
  `;
}

/** What a check found before anything is handed in. */
export function checkedBody(
  view: InstitutionView,
  found: FindingCounts & {
    readonly findings: readonly Finding[];
    readonly counts: boolean;
    readonly institution: string;
  },
  upload: { readonly id: string; readonly named: string },
): Markup {
  const { base } = view;
  const { violations, missing, warnings, findings } = found;
  const submit = (words: string, tone: string): Markup =>
    html`<form method="post" action="${base}/submit" enctype="multipart/form-data">
      <input type="hidden" name="checked" value="${upload.id}" /><button class="btn ${tone}">${words}</button>
    </form>`;
  const again = html`<a class="btn" href="${base}">返回修改</a>`;
  const open = violations + missing;
  const verdict = !found.counts
    ? alert(
        'bad',
        '这个文件不能用',
        html`<p>${findings[0]?.message ?? ''}</p>
          <p>${findings[0]?.remedy ?? ''}</p>
          <p>${again}</p>`,
      )
    : open > 0
      ? alert(
          'bad',
          `暂不能报送：${[violations > 0 ? `不符合 ${violations} 处` : '', missing > 0 ? `未填 ${missing} 处` : ''].filter(Boolean).join('，')}`,
          html`<p>存在不符合项，可能被退回。建议改好再提交。</p>
            <div class="row">
              <a class="btn primary" href="${base}">返回修改</a>${submit('仍要提交', '')}
            </div>`,
        )
      : html`<section class="calm">
          ${icon('good')}
          <h2>可以报送</h2>
          <p>${warnings > 0 ? `有 ${warnings} 处提醒，请看一遍。` : '没有发现问题。'}</p>
          <div class="row">${submit('提交', 'primary')}${again}</div>
        </section>`;
  return html`
    ${head(view)} ${otherInstitution(view, found.institution)} ${verdict}
    <p class="soft small">检查的文件：<span translate="no">${upload.named}</span>。还没有提交。</p>
    ${
      found.counts && violations > 0
        ? html`<section>
            <h2>先修改</h2>
            ${firstLines(findings, 3)}
          </section>`
        : nothing
    }
    ${
      found.counts && findings.length > 0
        ? html`<section>
            <h2>全部检查结果</h2>
            ${findingList(findings)}
          </section>`
        : nothing
    }
  `;
}

/** A workbook that names another institution than the link. */
export function otherInstitution({ invitation }: Pick<InstitutionView, 'invitation'>, named: string): Markup {
  if (named === '') return nothing;
  return alert(
    'warn',
    '工作簿里的机构名称和链接不一致',
    html`<p>工作簿：${named}；链接：${invitation.institutionName}。请核对是否拿错了文件。</p>`,
  );
}
