import storeHandler from '@openshift-console/dynamic-plugin-sdk/lib/app/storeHandler';
import { SDKReducers, createAPIActions } from '@openshift/dynamic-plugin-sdk-utils';
import { Map as ImmutableMap } from 'immutable';
import { applyMiddleware, legacy_createStore as createStore } from 'redux';
import type { UnknownAction } from 'redux';
import { thunk } from 'redux-thunk';
import { discoverModels } from './discovery';

type K8sState = Parameters<typeof SDKReducers.k8s>[0];
type Resources = Parameters<ReturnType<typeof createAPIActions>['receivedResources']>[0];

interface State {
  k8s: K8sState;
  sdkCore: { user: { username?: string } };
  FLAGS: ImmutableMap<string, boolean>;
}

// The published reducer makes its first state from undefined and passes over actions it does not know, though its type denies both.
const published = SDKReducers.k8s as (state: K8sState | undefined, action: UnknownAction) => K8sState;

/** The console's hooks also look at RESOURCES.loaded, which the published reducer does not keep. */
const k8s = (state: K8sState | undefined, action: UnknownAction): K8sState => {
  const next = published(state, action);
  return action.type === 'resources' ? next.setIn(['RESOURCES', 'loaded'], true) : next;
};

const sdkCore = (state: State['sdkCore'], action: UnknownAction): State['sdkCore'] =>
  action.type === 'standalone/user' && typeof action.username === 'string'
    ? { user: { username: action.username } }
    : state;

const reduce = (state: Partial<State> | undefined, action: UnknownAction): State => ({
  k8s: k8s(state?.k8s, action),
  sdkCore: sdkCore(state?.sdkCore ?? { user: {} }, action),
  FLAGS: state?.FLAGS ?? ImmutableMap<string, boolean>(),
});

/** The part of the console's state that the SDK's hooks read. */
export const store = createStore(reduce, applyMiddleware(thunk));
storeHandler.setStore(store);

/** Every kind that the API server serves; asked for once. */
export const modelsServed = discoverModels();

/** Tells the SDK's hooks which kinds the API server serves. */
export const discover = async (): Promise<void> => {
  const actions = createAPIActions(store.dispatch);
  // The two SDK packages list different verbs in a type they otherwise share; hooks read nothing but the models.
  const resources = { models: await modelsServed } as Partial<Resources> as Resources;
  actions.receivedResources(resources);
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
