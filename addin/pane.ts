/** The task pane inside Excel. */
import './style/tokens.css';
import './style/ui.css';
import './style/pane.css';
import { handOver, isOnThisMachine } from './host/hand-over.js';
import { OfficeHost } from './host/office-host.js';
import { startPane } from './start-pane.js';

void Office.onReady().then(({ host }) => {
  if (host === Office.HostType.Excel) {
    followTheme(Office.context.officeTheme?.bodyBackgroundColor);
    return startPane({
      host: new OfficeHost(),
      language: Office.context.displayLanguage.toLowerCase().startsWith('en') ? 'en' : 'zh',
      ...(isOnThisMachine() ? { handOver } : {}),
    });
  }
  // Opened outside Excel, the pane is the page.
  location.replace(`page.html${location.search}`);
  return undefined;
});

/** The pane is dark where Office is; elsewhere it follows the system. */
function followTheme(background: string | undefined): void {
  const parts = /^#?([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(background ?? '');
  if (!parts) return;
  const [red = 0, green = 0, blue = 0] = parts.slice(1).map((part) => parseInt(part, 16));
  document.documentElement.dataset.theme =
    0.299 * red + 0.587 * green + 0.114 * blue < 128 ? 'dark' : 'light';
}
