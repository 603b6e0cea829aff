import { installPageTemplate } from './compiled/install-page.js';
import { renderTemplate } from './render-template.js';

/** The page that explains in Chinese how to install the add-in, and that one can do without. */
export const installPageHtml = (origin: string): string => renderTemplate(installPageTemplate, { origin });
