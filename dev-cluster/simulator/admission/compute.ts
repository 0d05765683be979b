import type { Cause } from './cause';
import { invalid, required, when } from './cause';
import type { InstanceSpec, Preference } from './facts';
import type { Quantity } from './quantity';
import { amount } from './quantity';

const shown = (quantity: Quantity | undefined): string => String(quantity ?? '');

const isAbove = (left: Quantity | undefined, right: Quantity | undefined): boolean =>
  left !== undefined && right !== undefined && (amount(left) ?? 0) > (amount(right) ?? 0);

/** R15: the memory requested (≥ 1M, at most the limit), the guest's (at most the limit), whole huge pages. */
export const memory = ({ domain }: InstanceSpec, at: string): Cause[] => {
  const own = `${at}.domain.resources`;
  const requested = domain.resources?.requests?.memory;
  const limit = domain.resources?.limits?.memory;
  const { guest, maxGuest, hugepages } = domain.memory ?? {};
  const requestAt = `${own}.requests.memory`;
  const guestAt = `${at}.domain.memory.guest`;
  const asked = amount(requested) ?? 0;
  const page = hugepages?.pageSize;
  const paged = guest ?? requested;
  return [
    ...when(requested !== undefined && asked <= 0, () =>
      invalid(requestAt, `${requestAt} '${shown(requested)}': must be greater than 0.`),
    ),
    ...when(asked > 0 && asked < 1e6, () =>
      invalid(requestAt, `${requestAt} '${shown(requested)}': must be greater than or equal to 1M.`),
    ),
    ...when((amount(limit) ?? 0) < 0, () =>
      invalid(
        `${own}.limits.memory`,
        `${own}.limits.memory '${shown(limit)}': must be greater than or equal to 0.`,
      ),
    ),
    ...when((amount(limit) ?? 0) > 0 && isAbove(requested, limit), () =>
      invalid(
        requestAt,
        `${requestAt} '${shown(requested)}' is greater than ${own}.limits.memory '${shown(limit)}'`,
      ),
    ),
    ...when((amount(limit) ?? 0) > 0 && isAbove(guest, limit), () =>
      invalid(
        guestAt,
        `${guestAt} '${shown(guest)}' must be equal to or less than the memory limit ${own}.limits.memory '${shown(limit)}'`,
      ),
    ),
    ...when(isAbove(guest, maxGuest), () =>
      invalid(guestAt, 'Guest memory is greater than the configured maxGuest memory'),
    ),
    ...when(guest !== undefined && (amount(guest) ?? 0) <= 0, () =>
      invalid(guestAt, `${guestAt} '${shown(guest)}': must be greater than 0.`),
    ),
    ...(page === undefined ? [] : hugePages(at, page, paged)),
  ];
};

const hugePages = (at: string, page: string, paged: Quantity | undefined): Cause[] => {
  const own = `${at}.domain.memory.hugepages.pageSize`;
  const size = amount(page) ?? Number.NaN;
  if (!Number.isFinite(size) || size <= 0)
    return [invalid(own, `${own} '${page}': quantities must match the regular expression of a quantity`)];
  return [
    ...when(paged !== undefined && (amount(paged) ?? 0) % size !== 0, () =>
      invalid(
        own,
        `${at}.domain.memory '${shown(paged)}' is not a multiple of the page size ${own} '${page}'`,
      ),
    ),
  ];
};

/** A VM without an instance type says how much memory it has (virt-api admission, beside R15). */
export const memoryGiven = ({ domain }: InstanceSpec, at: string): Cause[] =>
  when(
    domain.memory?.guest === undefined &&
      domain.memory?.hugepages === undefined &&
      domain.resources?.requests?.memory === undefined &&
      domain.resources?.limits?.memory === undefined,
    () =>
      required(
        `${at}.domain.memory.guest`,
        'no memory requested, at least one of domain.memory.guest, domain.memory.hugepages or domain.resources.requests.memory must be set',
      ),
  );

/** R16 and the end of R17: the CPUs requested, dedicated CPUs, sockets up to maxSockets. */
export const cpu = ({ domain }: InstanceSpec, at: string): Cause[] => {
  const own = `${at}.domain.resources`;
  const requested = domain.resources?.requests?.cpu;
  const limit = domain.resources?.limits?.cpu;
  const negative = ([field, quantity]: readonly [string, Quantity | undefined]): Cause[] =>
    when((amount(quantity) ?? 0) < 0, () =>
      invalid(
        `${own}.${field}.cpu`,
        `${own}.${field}.cpu '${shown(quantity)}': must be greater than or equal to 0.`,
      ),
    );
  const { sockets, maxSockets, dedicatedCpuPlacement } = domain.cpu ?? {};
  return [
    ...(
      [
        ['requests', requested],
        ['limits', limit],
      ] as const
    ).flatMap(negative),
    ...when((amount(limit) ?? 0) > 0 && isAbove(requested, limit), () =>
      invalid(
        `${own}.requests.cpu`,
        `${own}.requests.cpu '${shown(requested)}' is greater than ${own}.limits.cpu '${shown(limit)}'`,
      ),
    ),
    ...when(maxSockets !== undefined && maxSockets > 0 && (sockets ?? 1) > maxSockets, () =>
      invalid(
        `${at}.domain.cpu.sockets`,
        'Number of sockets in CPU topology is greater than the maximum sockets allowed',
      ),
    ),
    ...(dedicatedCpuPlacement ? dedicated(own, requested, limit) : []),
  ];
};

const dedicated = (own: string, requested: Quantity | undefined, limit: Quantity | undefined): Cause[] => {
  const isWhole = (quantity: Quantity | undefined): boolean => Number.isInteger(amount(quantity) ?? 0);
  return [
    ...when(!isWhole(requested), () =>
      invalid(`${own}.requests.cpu`, 'provided resources CPU requests must be an integer'),
    ),
    ...when(!isWhole(limit), () =>
      invalid(`${own}.limits.cpu`, 'provided resources CPU limits must be an integer'),
    ),
    ...when(requested !== undefined && limit !== undefined && amount(requested) !== amount(limit), () =>
      invalid(
        `${own}.requests.cpu`,
        `${own}.requests.cpu or ${own}.limits.cpu must be equal when DedicatedCPUPlacement is true `,
      ),
    ),
  ];
};

/** R17: EFI or BIOS; Secure Boot (on unless switched off) needs SMM, which a preference may bring. */
export const firmware = ({ domain }: InstanceSpec, at: string, preference?: Preference): Cause[] => {
  const own = `${at}.domain.firmware.bootloader`;
  const { efi, bios } = domain.firmware?.bootloader ?? {};
  const smm = domain.features?.smm;
  const isSmmOn = smm ? smm.enabled !== false : preference?.features?.preferredSmm !== undefined;
  return [
    ...when(efi !== undefined && bios !== undefined, () =>
      invalid(own, `${own} has both EFI and BIOS configured, but they are mutually exclusive.`),
    ),
    ...when(efi !== undefined && efi.secureBoot !== false && !isSmmOn, () =>
      invalid(
        own,
        `${own} has EFI SecureBoot enabled. SecureBoot requires SMM, which is currently disabled.`,
      ),
    ),
  ];
};
