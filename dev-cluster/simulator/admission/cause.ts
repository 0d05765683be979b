/** One thing that is wrong with an object, as virt-api puts it into `status.details.causes[]`. */
export interface Cause {
  /** Path of the field, `spec.template.spec.domain.devices.disks[0].name`. */
  field: string;
  message: string;
  reason:
    | 'FieldValueInvalid'
    | 'FieldValueRequired'
    | 'FieldValueDuplicate'
    | 'FieldValueNotSupported'
    | 'FieldValueNotFound';
}

export const invalid = (field: string, message: string): Cause => ({
  field,
  message,
  reason: 'FieldValueInvalid',
});
export const required = (field: string, message: string): Cause => ({
  field,
  message,
  reason: 'FieldValueRequired',
});
export const duplicate = (field: string, message: string): Cause => ({
  field,
  message,
  reason: 'FieldValueDuplicate',
});
export const notSupported = (field: string, message: string): Cause => ({
  field,
  message,
  reason: 'FieldValueNotSupported',
});
export const notFound = (field: string, message: string): Cause => ({
  field,
  message,
  reason: 'FieldValueNotFound',
});

/** The cause, when `isWrong`. */
export const when = (isWrong: boolean, cause: () => Cause): Cause[] => (isWrong ? [cause()] : []);

/** The causes of each item, told its own path and where it stands. */
export const each = <T>(
  items: readonly T[] | undefined,
  at: string,
  judge: (item: T, path: string, index: number) => readonly Cause[],
): Cause[] => (items ?? []).flatMap((item, index) => judge(item, `${at}[${index}]`, index));
