import '@patternfly/patternfly/patternfly.css';
import '@patternfly/patternfly/patternfly-charts.css';
import './layout.css';
import { PluginStoreProvider } from '@openshift/dynamic-plugin-sdk';
import { OverlayProvider } from '@openshift-console/dynamic-plugin-sdk/lib/app/modal-support/OverlayProvider';
import { createRoot } from 'react-dom/client';
import { Provider } from 'react-redux';
import { BrowserRouter } from 'react-router';
import { Frame } from './Frame';
import { startWords } from './i18n';
import { loadPlugins } from './plugins';
import { readSession } from './session';
import { discover, rememberUser, store } from './store';
import { applyTheme, savedTheme } from './theme';

const start = async (): Promise<void> => {
  applyTheme(savedTheme());
  const [session, plugins] = await Promise.all([readSession(), loadPlugins(), startWords()]);
  // Pages that need no model are drawn before discovery is complete, as in the console.
  void discover();
  void rememberUser();
  const app = document.getElementById('app');
  if (!app) throw new Error('index.html has no element #app');
  createRoot(app).render(
    <Provider store={store}>
      <PluginStoreProvider store={plugins}>
        <BrowserRouter>
          <OverlayProvider>
            <Frame session={session} />
          </OverlayProvider>
        </BrowserRouter>
      </PluginStoreProvider>
    </Provider>,
  );
};

void start();
