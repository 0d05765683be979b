import { stringify } from 'yaml';
import type { FormYaml, YamlProblem } from '../../form/yaml/form-yaml';
import { readDocuments, type YamlDocument } from '../../form/yaml/documents';
import { message } from '../../i18n/message';
import { isJsonObject, leftovers, keptPaths, type JsonObject } from '../fields/leftovers';
import { ObjectReader } from '../fields/read-object';
import { poolFromObject } from '../fields/values-from-objects';
import { addObjects, type ClusterFacts } from './objects';
import type { AddValues } from './values';

const kindOf = ({ value }: YamlDocument): unknown => (isJsonObject(value) ? value.kind : undefined);

/** A ConfigMap of the text; its key says what it is for. */
const mapOf = (document: YamlDocument): AddValues['maps'][number] | YamlProblem => {
  const reader = new ObjectReader(isJsonObject(document.value) ? document.value : {});
  const name = reader.text(['metadata', 'name']);
  for (const kind of ['config', 'tuning'] as const)
    if (reader.has(['data', kind])) return { name, kind, text: reader.text(['data', kind]) };
  return {
    line: document.lineOf(['data']),
    message: message('ConfigMap {{name}} needs the key config or tuning.', { name }),
  };
};

const isProblem = (found: AddValues['maps'][number] | YamlProblem): found is YamlProblem => 'line' in found;

/** The pool of the text, with what the form has no field for. */
const poolOf = (
  document: YamlDocument,
  current: AddValues,
  maps: AddValues['maps'],
  facts: ClusterFacts,
): { values: AddValues; problems: readonly YamlProblem[]; kept: JsonObject } => {
  const object = isJsonObject(document.value) ? document.value : {};
  const reader = new ObjectReader(object);
  const made = (kind: 'config' | 'tuning') => maps.filter((map) => map.kind === kind).map(({ name }) => name);
  const read = poolFromObject(reader);
  const clusterName = reader.text(['spec', 'clusterName']);
  const namespace = reader.text(['metadata', 'namespace']);
  const image = reader.text(['spec', 'release', 'image']);
  const values: AddValues = {
    cluster: clusterName === '' && namespace === '' ? current.cluster : `${namespace}/${clusterName}`,
    pool: {
      ...read,
      // What the choices of the form hide stays as it was.
      ...(read.sizing === 'fixed'
        ? { min: current.pool.min, max: current.pool.max }
        : { replicas: current.pool.replicas }),
      config: read.config.filter(({ name }) => !made('config').includes(name)),
      tuning: read.tuning.filter(({ name }) => !made('tuning').includes(name)),
      release: image === facts.release ? '' : image,
    },
    maps,
  };
  const written = addObjects(values, facts).at(-1);
  const kept = leftovers({ ...written }, object);
  return {
    values: { ...values, pool: { ...values.pool, kept } },
    kept,
    problems: reader.problems.map(({ path, message: words }) => ({
      line: document.lineOf(path),
      message: words,
    })),
  };
};

/** The form as YAML and back: ConfigMaps and one NodePool. */
export const addYaml = (facts: ClusterFacts): FormYaml<AddValues> => ({
  toYaml: (values) =>
    addObjects(values, facts)
      .map((object) => stringify(object, { lineWidth: 0, aliasDuplicateObjects: false }))
      .join('---\n'),
  fromYaml: (text, current) => {
    const { documents, problems } = readDocuments(text);
    if (problems.length > 0) return { problems };
    const foreign = documents.filter((one) => kindOf(one) !== 'NodePool' && kindOf(one) !== 'ConfigMap');
    if (foreign.length > 0)
      return {
        problems: foreign.map((one) => ({
          line: one.lineOf(['kind']),
          message: message('Only ConfigMaps and one NodePool belong here.'),
        })),
      };
    const pools = documents.filter((one) => kindOf(one) === 'NodePool');
    const [only] = pools;
    if (!only || pools.length > 1)
      return {
        problems: [{ line: pools[1]?.line ?? 1, message: message('Write exactly one NodePool.') }],
      };
    const maps = documents.filter((one) => kindOf(one) === 'ConfigMap').map(mapOf);
    const wrong = maps.filter(isProblem);
    if (wrong.length > 0) return { problems: wrong };
    const read = poolOf(
      only,
      current,
      maps.filter((map): map is AddValues['maps'][number] => !isProblem(map)),
      facts,
    );
    if (read.problems.length > 0) return { problems: read.problems };
    const notes = keptPaths(read.kept).map((path) => ({
      line: only.lineOf(path.split('.')),
      message: message('{{path}} has no field in the form and is kept.', { path }),
      level: 'info' as const,
    }));
    return { values: read.values, notes };
  },
});
