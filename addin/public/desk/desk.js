/* What script adds to pages that work without it: printing, copying, and that a form is sent once. */
document.documentElement.classList.add('with-script');
document.addEventListener('click', (event) => {
  const target = event.target instanceof Element ? event.target.closest('[data-print], [data-copy]') : null;
  if (!target) return;
  if (target.hasAttribute('data-print')) window.print();
  const source = document.getElementById(target.getAttribute('data-copy') ?? '');
  if (!(source instanceof HTMLTextAreaElement)) return;
  source.select();
  const said = document.getElementById('copied');
  const done = () => {
    if (said) said.textContent = '已复制';
  };
  if (navigator.clipboard)
    navigator.clipboard.writeText(source.value).then(done, () => document.execCommand('copy') && done());
  else if (document.execCommand('copy')) done();
});
document.addEventListener('submit', (event) => {
  const form = event.target;
  if (!(form instanceof HTMLFormElement) || event.defaultPrevented) return;
  if (form.dataset.sent) {
    event.preventDefault();
    return;
  }
  form.dataset.sent = 'yes';
  const button = event.submitter;
  if (button instanceof HTMLElement) {
    button.setAttribute('aria-busy', 'true');
    if (form.enctype === 'multipart/form-data') button.textContent = '正在上传和检查…';
  }
});
window.addEventListener('pageshow', () => {
  for (const form of document.forms) delete form.dataset.sent;
});
