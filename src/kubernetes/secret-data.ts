/** base64 of bytes, in the browser and in Node. */
export const base64 = (bytes: Uint8Array): string =>
  btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));

/** Text as a Secret's `data` holds it: base64 of its UTF-8 bytes. */
export const encodeText = (text: string): string => base64(new TextEncoder().encode(text));

/** The text in a Secret's `data`; undefined where it is not base64 of UTF-8. */
export const decodeText = (data: string): string | undefined => {
  try {
    const bytes = Uint8Array.from(atob(data), (character) => character.charCodeAt(0));
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
};
