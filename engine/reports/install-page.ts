import { installPageTemplate } from './compiled/install-page.js';
import { renderPage } from './render-template.js';

/** The page that explains in Chinese how to install the add-in, and that one can do without. */
export const installPageHtml = (page: {
  readonly origin: string;
  /** The server made its certificate itself: it has to be trusted once. */
  readonly ownCertificate: boolean;
  /** Excel loads add-ins from there: the server is encrypted. */
  readonly encrypted: boolean;
}): string => renderPage(installPageTemplate, page);
