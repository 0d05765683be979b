import { useExtensions } from '@openshift/dynamic-plugin-sdk';
import { isHrefNavItem, isRoutePage } from '@openshift-console/dynamic-plugin-sdk';
import type { ComponentType } from 'react';
import { Suspense, lazy, useMemo } from 'react';
import { Navigate, Route, Routes, useLocation } from 'react-router';
import { NotFoundPage } from './NotFoundPage';
import { PageFailure } from './PageFailure';

const ResourcePage = lazy(() => import('./ResourcePage'));

/** A route for each page of the plugin, one for plain objects, and a page for all other addresses. */
export const PluginRoutes = () => {
  const pages = useExtensions(isRoutePage);
  const first = useExtensions(isHrefNavItem)[0]?.properties.href;
  const { pathname } = useLocation();
  const routes = useMemo(
    () =>
      pages.flatMap(({ properties: { path, exact, component } }) => {
        const Component = lazy(async () => ({
          default: await (component as unknown as () => Promise<ComponentType>)(),
        }));
        return [path].flat().map((one) => ({ path: exact ? one : `${one}/*`, Component }));
      }),
    [pages],
  );
  // A page stays as long as its pattern matches: a tab of it is no new page, as in the console.
  return (
    <PageFailure address={pathname}>
      <Suspense fallback={null}>
        <Routes>
          {first && <Route path="/" element={<Navigate to={first} replace />} />}
          {routes.map(({ path, Component }) => (
            <Route key={path} path={path} element={<Component key={path} />} />
          ))}
          <Route path="/k8s/ns/:namespace/:model/:name" element={<ResourcePage />} />
          <Route path="/k8s/cluster/:model/:name" element={<ResourcePage />} />
          <Route path="*" element={<NotFoundPage />} />
        </Routes>
      </Suspense>
    </PageFailure>
  );
};
