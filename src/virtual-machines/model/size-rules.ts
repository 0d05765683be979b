import { message, type Message } from '../../i18n/message';
import { parseQuantity, size } from '../../node-pools/model/quantity';

/** The least memory that virt-api takes: 1M (source: virt-api admission, R15). */
const LEAST_MEMORY = 1e6;

/** A count of sockets, cores or threads (source: specification; the API takes 0 and means 1). */
export const cpuCount = (count: number | null): Message | undefined =>
  count !== null && Number.isSafeInteger(count) && count >= 1 && count < 2 ** 31
    ? undefined
    : message('Enter a whole number from 1.');

/** The memory of the guest. */
export const guestMemory = (text: string): Message | undefined => {
  const wrong = size(text);
  if (wrong) return wrong;
  return (parseQuantity(text) ?? 0) < LEAST_MEMORY
    ? message('A virtual machine needs at least 1M of memory.')
    : undefined;
};

/** Less memory is asked of the node than the guest sees (source: specification, overcommit; virt-api admission, R15). */
export const requestedMemory = ({
  guest,
  request,
}: {
  guest: string;
  request: string;
}): Message | undefined => {
  if (request === '') return undefined;
  const wrong = guestMemory(request);
  if (wrong) return wrong;
  const [asked, seen] = [parseQuantity(request), parseQuantity(guest)];
  return asked !== undefined && seen !== undefined && asked >= seen
    ? message('To overcommit, the request must be lower than the memory of the guest, {{guest}}.', { guest })
    : undefined;
};

/** What an instance type or a preference is called: `u1.medium`, or `own/small` for one of the namespace. */
export interface TypeRef {
  readonly isNamespaced: boolean;
  readonly name: string;
}

const OWN = 'own/';

/** Reads the value of the field. */
export const typeRef = (text: string): TypeRef => ({
  isNamespaced: text.startsWith(OWN),
  name: text.startsWith(OWN) ? text.slice(OWN.length) : text,
});

/** The value of the field for a name. */
export const typeText = ({ isNamespaced, name }: TypeRef): string => `${isNamespaced ? OWN : ''}${name}`;
