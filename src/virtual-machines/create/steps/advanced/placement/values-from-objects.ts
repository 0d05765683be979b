import { isJsonObject, leftovers, type JsonObject } from '../../../../../node-pools/fields/leftovers';
import { at, type ObjectReader, type Path } from '../../../../../node-pools/fields/read-object';
import { LABEL_OPERATORS } from '../../../../model/placement-rules';
import { GUEST } from '../../../paths';
import { placementEntry } from './objects';
import { freshRule, type PlacementRule } from './values';

const MUST = 'requiredDuringSchedulingIgnoredDuringExecution';
const SHOULD = 'preferredDuringSchedulingIgnoredDuringExecution';

const conditions = (vm: ObjectReader, path: Path): PlacementRule['conditions'] =>
  vm.items([...path, 'matchExpressions']).map((one) => ({
    key: vm.text([...one, 'key']),
    operator: vm.choice([...one, 'operator'], LABEL_OPERATORS),
    values: vm
      .items([...one, 'values'])
      .map((value) => vm.text(value))
      .join(', '),
  }));

const asJson = (object: object): JsonObject => Object.fromEntries(Object.entries(object));

/** A rule with what its entry says beyond the form. */
const withKept = (vm: ObjectReader, entry: Path, rule: PlacementRule): PlacementRule => {
  const given = at(vm.object, entry);
  return isJsonObject(given) ? { ...rule, kept: leftovers(asJson(placementEntry(rule)), given) } : rule;
};

const ofNodes = (vm: ObjectReader): PlacementRule[] => {
  const affinity = [...GUEST, 'affinity', 'nodeAffinity'];
  const rule = { ...freshRule, kind: 'node' } as const;
  return [
    ...vm
      .items([...affinity, MUST, 'nodeSelectorTerms'])
      .map((path) => withKept(vm, path, { ...rule, strength: 'required', conditions: conditions(vm, path) })),
    ...vm.items([...affinity, SHOULD]).map((path) =>
      withKept(vm, path, {
        ...rule,
        strength: 'preferred',
        weight: vm.count([...path, 'weight'], null),
        conditions: conditions(vm, [...path, 'preference']),
      }),
    ),
  ];
};

const ofMachines = (vm: ObjectReader, kind: 'together' | 'apart'): PlacementRule[] => {
  const affinity = [...GUEST, 'affinity', kind === 'together' ? 'podAffinity' : 'podAntiAffinity'];
  const term = (path: Path) => ({
    ...freshRule,
    kind,
    topologyKey: vm.text([...path, 'topologyKey']),
    conditions: conditions(vm, [...path, 'labelSelector']),
  });
  return [
    ...vm
      .items([...affinity, MUST])
      .map((path) => withKept(vm, path, { ...term(path), strength: 'required' })),
    ...vm.items([...affinity, SHOULD]).map((path) =>
      withKept(vm, path, {
        ...term([...path, 'podAffinityTerm']),
        strength: 'preferred',
        weight: vm.count([...path, 'weight'], null),
      }),
    ),
  ];
};

const ofSpread = (vm: ObjectReader): PlacementRule[] =>
  vm.items([...GUEST, 'topologySpreadConstraints']).map((path) => {
    const isStrict = vm.choice([...path, 'whenUnsatisfiable'], ['DoNotSchedule', 'ScheduleAnyway']);
    return withKept(vm, path, {
      ...freshRule,
      kind: 'spread',
      strength: isStrict === 'DoNotSchedule' ? 'required' : 'preferred',
      topologyKey: vm.text([...path, 'topologyKey']),
      maxSkew: vm.count([...path, 'maxSkew'], null),
      conditions: conditions(vm, [...path, 'labelSelector']),
    });
  });

/** The rules of where a VirtualMachine may run; what an entry says beyond the form is kept with it. */
export const placementFromObject = (vm: ObjectReader): PlacementRule[] => [
  ...ofNodes(vm),
  ...ofMachines(vm, 'together'),
  ...ofMachines(vm, 'apart'),
  ...ofSpread(vm),
];
