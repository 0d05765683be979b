import type { FormYaml } from '../../form/yaml/form-yaml';
import type { MadeFor } from './made';
import { objects, type Facts } from './objects';
import type { Values } from './values';
import { fromYaml, toYaml } from './yaml';

/** The form of a cluster as YAML and back, for one creation. */
export const formYaml = (made: MadeFor, facts: Facts): FormYaml<Values> => ({
  toYaml: (values) => toYaml(objects(values, made(values.details.name), facts)),
  fromYaml: (text, values) => fromYaml(text, { values, made: made(values.details.name), facts }),
});
