import { isOfAnother, type ListPlace, placeIn } from '../model/list-place';
import { networksOf, nicsOf, type VmSpec } from '../model/vm-spec';

const FIELDS: readonly (readonly [end: RegExp, field: string])[] = [
  [/macAddress$/, 'mac'],
  [/model$/, 'model'],
  [/networkName$|networks\[\d+\]|networks$|interfaces$/, 'network'],
  [/interfaces\[\d+\](?:\.name)?$/, 'name'],
  [/interfaces/, 'binding'],
];

/** Where a NIC and its network are. @param name of the NIC; without one it is put behind the others */
export const nicPlace = (spec: VmSpec, name?: string): ListPlace =>
  placeIn({ interfaces: nicsOf(spec), networks: networksOf(spec) }, name);

/**
 * The field of the NIC's form that a path of a refusal comes from (source: virt-api, `details.causes[].field`). What is wrong with
 * another NIC has none, and stands above the form.
 */
export const nicFieldOf =
  (place: ListPlace) =>
  (path: string): string | undefined => {
    // The form has no field for it: the refusal then stands above it.
    if (path.endsWith('.bootOrder') || isOfAnother(path, place)) return undefined;
    const [, port, part = 'port'] = /\.ports\[(\d+)\](?:\.(\w+))?$/.exec(path) ?? [];
    if (port !== undefined) return `nic.ports.${port}.${part}`;
    const found = FIELDS.find(([end]) => end.test(path));
    return found && `nic.${found[1]}`;
  };
