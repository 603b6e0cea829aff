/** An identity number: eighteen digits, or seventeen and X; not part of a longer number. */
const IDENTITY = /(?<![\dA-Za-z])(\d{4})\d{10}(\d{3}[\dXx])(?![\dA-Za-z])/g;
/** A mobile number. */
const MOBILE = /(?<!\d)(1\d{2})\d{4}(\d{4})(?!\d)/g;

/** A text with the middle of identity and mobile numbers covered, for lists that many see. */
export const masked = (text: string): string =>
  text.replace(IDENTITY, '$1**********$2').replace(MOBILE, '$1****$2');

/** A telephone number in a list: 138****1234, 0571-****4321. */
export const maskedPhone = (phone: string): string =>
  /1\d{10}/.test(phone) ? phone.replace(MOBILE, '$1****$2') : phone.replace(/\d{4}(?=\d{4}\D*$)/, '****');
