const FIELDS: readonly (readonly [end: RegExp, field: string])[] = [
  [/macAddress$/, 'mac'],
  [/model$/, 'model'],
  [/networkName$|networks\[\d+\]|networks$/, 'network'],
  [/interfaces\[\d+\](?:\.name)?$/, 'name'],
  [/interfaces/, 'binding'],
];

/** The field of the NIC's form that a path of a refusal comes from (source: virt-api, `details.causes[].field`). */
export const nicFieldOf = (path: string): string | undefined => {
  // The form has no field for it: the refusal then stands above it.
  if (path.endsWith('.bootOrder')) return undefined;
  const [, port, part = 'port'] = /\.ports\[(\d+)\](?:\.(\w+))?$/.exec(path) ?? [];
  if (port !== undefined) return `nic.ports.${port}.${part}`;
  const found = FIELDS.find(([end]) => end.test(path));
  return found && `nic.${found[1]}`;
};
