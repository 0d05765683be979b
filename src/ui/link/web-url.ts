/**
 * An address from a cluster that may become a link: http or https, without a user. Whoever may write an object may write
 * `javascript:` into it, and React lets that pass.
 */
export const webUrl = (text: string | undefined): string | undefined => {
  if (text === undefined || !/^https?:\/\/[^\s@\\]+$/i.test(text)) return undefined;
  return URL.canParse(text) ? text : undefined;
};
