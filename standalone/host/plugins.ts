import { PluginStore } from '@openshift/dynamic-plugin-sdk';
import { serverFlags } from './server-flags';

declare const __webpack_init_sharing__: (scope: string) => Promise<void>;
declare const __webpack_share_scopes__: { default: Record<string, unknown> };

/** Loads the plugins as the console does, sharing this host's libraries with them. A plugin that fails leaves its words in the log. */
export const loadPlugins = async (): Promise<PluginStore> => {
  await __webpack_init_sharing__('default');
  const store = new PluginStore({
    loaderOptions: {
      sharedScope: __webpack_share_scopes__.default,
      entryCallbackSettings: { name: '__load_plugin_entry__' },
      customDependencyResolutions: { '@console/pluginAPI': serverFlags.releaseVersion },
    },
  });
  await Promise.all(
    serverFlags.consolePlugins.map((name) => store.loadPlugin(`/api/plugins/${name}/plugin-manifest.json`)),
  );
  return store;
};
