/** One block of a PEM text. */
export interface PemBlock {
  /** what stands after BEGIN: `CERTIFICATE`, `PRIVATE KEY` … */
  label: string;
  /** whether it has headers before its content, as old encrypted keys do (`Proc-Type: 4,ENCRYPTED`) */
  isEncrypted: boolean;
  /** undefined where the content is no base64, or the end line is missing or another's */
  der: Uint8Array<ArrayBuffer> | undefined;
}

const BLOCK = /-----BEGIN ([A-Z0-9 ]+)-----([\s\S]*?)(?:-----END ([A-Z0-9 ]+)-----|(?=-----BEGIN )|$)/g;

const decoded = (base64: string): Uint8Array<ArrayBuffer> | undefined => {
  try {
    return Uint8Array.from(atob(base64.replace(/\s+/g, '')), (character) => character.charCodeAt(0));
  } catch {
    return undefined;
  }
};

/** The blocks of a PEM text in their order; what stands around them is a comment (source: RFC 7468). */
export const pemBlocks = (text: string): readonly PemBlock[] =>
  [...text.matchAll(BLOCK)].map(([, label = '', content = '', end]) => {
    const isEncrypted = label.startsWith('ENCRYPTED') || content.includes('Proc-Type:');
    const der = isEncrypted || end !== label ? undefined : decoded(content);
    return { label, isEncrypted, der: der && der.length > 0 ? der : undefined };
  });
