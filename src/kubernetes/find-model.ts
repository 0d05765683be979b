import type { Model } from './model';
import { apiVersionOf } from './model';
import * as models from './models';
import type { KubeObject } from './types/object';

const known: ReadonlyMap<string, Model> = new Map(
  Object.values(models).map((model) => [`${model.kind}.${model.group}`, model]),
);

/** The model of an object by its group and kind, if this plugin knows it; the version is the object's own. */
export const findModel = (object: Pick<KubeObject, 'apiVersion' | 'kind'>): Model | undefined => {
  const slash = object.apiVersion.indexOf('/');
  const group = slash < 0 ? '' : object.apiVersion.slice(0, slash);
  const model = known.get(`${object.kind}.${group}`);
  return !model || apiVersionOf(model) === object.apiVersion
    ? model
    : { ...model, version: object.apiVersion.slice(slash + 1) };
};

/** The model of an object, as `findModel`. Throws an Error that names the kind when this plugin does not know it. */
export const modelOf = (object: Pick<KubeObject, 'apiVersion' | 'kind'>): Model => {
  const model = findModel(object);
  if (!model) throw new Error(`${object.kind} of ${object.apiVersion} is not a kind that this plugin knows`);
  return model;
};
