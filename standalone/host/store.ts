import storeHandler from '@openshift-console/dynamic-plugin-sdk/lib/app/storeHandler';
import { SDKReducers, createAPIActions } from '@openshift/dynamic-plugin-sdk-utils';
import { Map as ImmutableMap } from 'immutable';
import { applyMiddleware, combineReducers, legacy_createStore as createStore } from 'redux';
import type { Action, Reducer } from 'redux';
import { thunk } from 'redux-thunk';
import { discoverModels } from './discovery';

type K8sState = Parameters<typeof SDKReducers.k8s>[0];
type K8sAction = Parameters<typeof SDKReducers.k8s>[1];

interface CoreState {
  user: { username?: string };
}
interface UserAction extends Action<'standalone/user'> {
  username: string;
}

/** The console's hooks also look at RESOURCES.loaded, which the published reducer does not keep. */
const k8s: Reducer<K8sState, K8sAction> = (state, action) => {
  // The published reducer makes its first state from undefined, though its type denies it.
  const next = SDKReducers.k8s(state as K8sState, action);
  return action.type === 'resources' ? (next.setIn(['RESOURCES', 'loaded'], true) as K8sState) : next;
};

const sdkCore: Reducer<CoreState, UserAction> = (state = { user: {} }, action) =>
  action.type === 'standalone/user' ? { user: { username: action.username } } : state;

const flags: Reducer<ImmutableMap<string, boolean>> = (state = ImmutableMap()) => state;

/** The part of the console's state that the SDK's hooks read. */
export const store = createStore(combineReducers({ k8s, sdkCore, FLAGS: flags }), applyMiddleware(thunk));
storeHandler.setStore(store);

/** Every kind that the API server serves; asked for once. */
export const modelsServed = discoverModels();

/** Tells the SDK's hooks which kinds the API server serves. */
export const discover = async (): Promise<void> => {
  const models = await modelsServed;
  createAPIActions(store.dispatch).receivedResources({ models });
};

/** Tells the SDK's hooks who the user is, as the API server sees them. */
export const rememberUser = async (): Promise<void> => {
  const review = { apiVersion: 'authentication.k8s.io/v1', kind: 'SelfSubjectReview' };
  const response = await fetch('/api/kubernetes/apis/authentication.k8s.io/v1/selfsubjectreviews', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(review),
  });
  if (!response.ok) return;
  const { status } = (await response.json()) as { status: { userInfo: { username: string } } };
  store.dispatch({ type: 'standalone/user', username: status.userInfo.username });
};
