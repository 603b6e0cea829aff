/** Where the pane gets office.js from: this server (networks without internet), or one of Microsoft's two. */
export type OfficeSource = 'own' | 'global' | 'china';

/** Microsoft's addresses; 世纪互联 serves the one in China. */
export const OFFICE_ADDRESS: Readonly<Record<OfficeSource, string>> = {
  own: 'office/office.js',
  global: 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
  china: 'https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js',
};

/** Excel frames the pane from Microsoft's origins and, on an intranet, from the workbook's own server. */
const FRAMES =
  'https://*.officeapps.live.com https://*.office.com https://*.sharepoint.com https://*.partner.office365.cn https://*.sharepoint.cn https://excel.cloud.microsoft https://onedrive.live.com';

/**
 * No script but our own and office.js, none made from text; nothing is sent anywhere else.
 * @param frames origins that may show the pane in a frame beside Microsoft's.
 */
export const contentSecurityPolicy = (source: OfficeSource, frames: readonly string[] = []): string => {
  const office = source === 'own' ? '' : ` ${new URL(OFFICE_ADDRESS[source]).origin}`;
  return [
    "default-src 'none'",
    `script-src 'self' 'wasm-unsafe-eval'${office}`,
    "style-src 'self'",
    "img-src 'self' blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    'frame-src blob:',
    "base-uri 'none'",
    "form-action 'none'",
    `frame-ancestors ${["'self'", FRAMES, ...frames].join(' ')}`,
  ].join('; ');
};
