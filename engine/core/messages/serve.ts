import { defineMessages } from './message.js';

/** Messages about the server of the pane and its certificate. */
export const serveMessages = defineMessages({
  'serve.port-taken': {
    zh: {
      what: '端口 {port} 已被占用（另一个窗口里可能正在运行本软件）。',
      remedy: '请先关闭那个程序，或用 --port 换一个端口，如 --port {other}。',
    },
    en: {
      what: 'Port {port} is taken, perhaps by this program in another window.',
      remedy: 'Close that program, or take another port: --port {other}.',
    },
  },
  'serve.port-forbidden': {
    zh: {
      what: '没有权限使用端口 {port}。',
      remedy: '请用 --port 换一个大于 1023 的端口，如 --port 3000。',
    },
    en: { what: 'No permission to use port {port}.', remedy: 'Take a port above 1023: --port 3000.' },
  },
  'serve.address-unknown': {
    zh: {
      what: '本机没有“{host}”这个地址，不能在这里提供网页。',
      remedy: '只给本机用时不写 --host；给内网用时写 --host 0.0.0.0，访问时用的名称写在 --name 里。',
    },
    en: {
      what: 'This machine has no address “{host}”.',
      remedy:
        'Leave --host out to serve this machine alone; for others take --host 0.0.0.0, with the name that they use as --name.',
    },
  },
  'serve.certificate-half': {
    zh: {
      what: '证书和私钥要一起给：只给了 {given}，没有给 {missing}。',
      remedy: '请补上 {missing}；没有自己的证书就两个都不写，本软件会自备一份。',
    },
    en: {
      what: 'A certificate needs its key: {given} is given, {missing} is not.',
      remedy: 'Add {missing}; without a certificate of your own leave out both.',
    },
  },
  'serve.certificate-unreadable': {
    zh: {
      what: '这不是 PEM 格式的证书。',
      remedy:
        'PEM 证书是文本文件，以“-----BEGIN CERTIFICATE-----”开头；.pfx、.cer 请先转换，或请发证书的人另给一份。',
    },
    en: {
      what: 'This is no certificate in PEM form.',
      remedy:
        'A PEM certificate is a text that begins with “-----BEGIN CERTIFICATE-----”; convert a .pfx or .cer first.',
    },
  },
  'serve.key-unreadable': {
    zh: {
      what: '这不是 PEM 格式的私钥。',
      remedy: 'PEM 私钥是文本文件，以“-----BEGIN PRIVATE KEY-----”之类开头；请检查是否把证书和私钥写反了。',
    },
    en: {
      what: 'This is no private key in PEM form.',
      remedy:
        'A PEM key is a text that begins with “-----BEGIN PRIVATE KEY-----” or the like; see whether certificate and key changed places.',
    },
  },
  'serve.key-encrypted': {
    zh: {
      what: '私钥有密码，本软件不能使用。',
      remedy: '请去掉密码另存一份（openssl pkey -in 原文件 -out 新文件），并保管好新文件。',
    },
    en: {
      what: 'The private key has a password.',
      remedy: 'Save it without one (openssl pkey -in OLD -out NEW), and guard the new file.',
    },
  },
  'serve.key-of-another': {
    zh: { what: '这个私钥不是证书“{certificate}”的私钥。', remedy: '请找到与证书一起生成的私钥。' },
    en: {
      what: 'This key does not belong to the certificate “{certificate}”.',
      remedy: 'Find the key that was made with the certificate.',
    },
  },
  'serve.certificate-expired': {
    zh: {
      what: '证书的有效期是 {from} 至 {until}，现在不在有效期内，浏览器和 Excel 会拒绝。',
      remedy: '请换新证书；本机时间不对的，请先调准。',
    },
    en: {
      what: 'The certificate is valid from {from} to {until}, which is not now; browsers and Excel will refuse it.',
      remedy: 'Renew it, or set the clock of this machine right.',
    },
  },
});
