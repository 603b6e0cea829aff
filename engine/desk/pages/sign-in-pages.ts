import { html, raw } from 'hono/html';
import { ROLE_WORDS, ROLES } from '../states.js';
import type { Account } from '../storage/accounts.js';
import { alert, doneAlert, field, nothing, type Markup } from './layout.js';

const fault = (words: string | undefined): Markup => (words === undefined ? nothing : alert('bad', words));

export const signInBody = (login: string, wrong?: string, done?: string): Markup => html`
  <h1>登录材料收报</h1>
  ${fault(wrong)} ${doneAlert(done)}
  <form class="narrow stack" method="post" action="/sign-in">
    ${field('登录名', html`<input class="input" name="login" value="${login}" autocomplete="username" required />`)}
    ${field('密码', html`<input class="input" type="password" name="password" autocomplete="current-password" required />`)}
    <p><button class="btn primary">登录</button></p>
  </form>
  <p class="soft small">机构提交材料不用登录，请打开教育局发的链接。</p>
`;

export const setUpBody = (code: string, wrong?: string): Markup => html`
  <h1>第一次使用：建立管理员账号</h1>
  ${fault(wrong)}
  <form class="narrow stack" method="post" action="/set-up">
    <input type="hidden" name="code" value="${code}" />
    ${field('姓名', html`<input class="input" name="name" autocomplete="name" required />`)}
    ${field('登录名', html`<input class="input" name="login" autocomplete="username" required />`)}
    ${field('密码', html`<input class="input" type="password" name="password" autocomplete="new-password" required />`, '至少 10 个字符')}
    <p><button class="btn primary">建立账号</button></p>
  </form>
`;

export const passwordBody = (wrong?: string): Markup => html`
  <h1>修改密码</h1>
  ${fault(wrong)}
  <form class="narrow stack" method="post" action="/password">
    ${field('原来的密码', html`<input class="input" type="password" name="old" autocomplete="current-password" required />`)}
    ${field('新密码', html`<input class="input" type="password" name="fresh" autocomplete="new-password" required />`, '至少 10 个字符')}
    <p><button class="btn primary">修改密码</button></p>
  </form>
`;

const roleChoice = (role: Account['role']): Markup =>
  html`<select class="input" name="role" aria-label="角色">
    ${ROLES.map((one) => (one === role ? html`<option value="${one}" selected>${ROLE_WORDS[one]}</option>` : html`<option value="${one}">${ROLE_WORDS[one]}</option>`))}
  </select>`;

export const accountsBody = (all: readonly Account[], done?: string): Markup => html`
  <h1>账号</h1>
  ${doneAlert(done)}
  <p class="soft">管理员管轮次、名单、账号和销毁；经办人审核、退回、接收、汇总；查看只能看。</p>
  <table class="cards">
    <thead>
      <tr>
        <th scope="col">姓名</th>
        <th scope="col">登录名</th>
        <th scope="col">角色和状态</th>
        <th scope="col">重设密码</th>
      </tr>
    </thead>
    <tbody>
      ${all.map(
        (one) =>
          html`<tr>
            <td data-label="姓名">${one.name}</td>
            <td data-label="登录名" translate="no">${one.login}</td>
            <td data-label="角色和状态">
              <form class="row" method="post" action="/accounts/${one.id}">
                ${roleChoice(one.role)}
                <label class="row"
                  ><input
                    type="checkbox"
                    name="disabled"
                    value="yes"
                    ${one.disabledAt === null ? nothing : raw('checked')}
                  />停用</label
                >
                <button class="btn">保存<span class="vh"> ${one.name}</span></button>
              </form>
            </td>
            <td data-label="重设密码">
              <form class="row" method="post" action="/accounts/${one.id}/password">
                <input
                  class="input"
                  type="password"
                  name="password"
                  aria-label="${one.name} 的新密码"
                  autocomplete="new-password"
                  required
                />
                <button class="btn">重设<span class="vh"> ${one.name}</span></button>
              </form>
            </td>
          </tr>`,
      )}
    </tbody>
  </table>
  <section>
    <h2>新建账号</h2>
    <form class="narrow stack" method="post" action="/accounts">
      ${field('姓名', html`<input class="input" name="name" required />`)}
      ${field('登录名', html`<input class="input" name="login" autocomplete="off" required />`)}
      ${field('密码', html`<input class="input" type="password" name="password" autocomplete="new-password" required />`, '至少 10 个字符；请本人登录后修改')}
      ${field('角色', roleChoice('officer'))}
      <p><button class="btn primary">新建账号</button></p>
    </form>
  </section>
`;
