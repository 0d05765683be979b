import type { FormYaml } from '../../form/yaml/form-yaml';
import type { Made } from './made';
import { objects, type Facts } from './objects';
import type { Values } from './values';
import { fromYaml, toYaml } from './yaml';

/** The form of a cluster as YAML and back, for one creation. */
export const formYaml = (made: Made, facts: Facts): FormYaml<Values> => ({
  toYaml: (values) => toYaml(objects(values, made, facts)),
  fromYaml: (text, values) => fromYaml(text, { values, made, facts }),
});
