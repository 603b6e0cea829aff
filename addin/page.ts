/** The same pane as an ordinary web page: a file picker in place of Excel, no office.js. */
import './pane.css';
import { FileHost } from './host/file-host.js';
import { startPane } from './start-pane.js';

document.body.classList.add('page');

const host = new FileHost();
void startPane({
  host,
  language: new URLSearchParams(location.search).get('lang') === 'en' ? 'en' : 'zh',
  takeFile: (file) => void host.take(file),
});
