import { lazy, Suspense } from 'react';
import { Tab, Tabs, TabTitleText } from '@patternfly/react-core';
import { useSearchParams } from 'react-router';
import { message, type Message } from '../i18n/message';
import { useWords } from '../i18n/useWords';
import { NamespaceBar } from '../kubernetes/namespace/NamespaceBar';
import { useActiveNamespace } from '../kubernetes/namespace/useActiveNamespace';
import { Page } from '../ui/page/Page';
import { Later } from '../ui/state/Later';
import { TableSkeleton } from '../ui/state/Skeletons';
import { MigrationsTab } from './list/MigrationsTab';

const LimitsTab = lazy(() => import('./limits/LimitsTab'));
const PoliciesTab = lazy(() => import('./policies/PoliciesTab'));

const TABS = ['migrations', 'limits', 'policies'] as const;
type TabId = (typeof TABS)[number];

const TITLES: Readonly<Record<TabId, Message>> = {
  migrations: message('Migrations'),
  limits: message('Limits'),
  policies: message('Policies'),
};

/** Live migrations of virtual machines, how many may run, and what holds for which machines. */
const MigrationsPage = () => {
  const { t, say } = useWords();
  const [namespace] = useActiveNamespace();
  const [search, setSearch] = useSearchParams();
  const asked = search.get('tab');
  const active = TABS.find((id) => id === asked) ?? 'migrations';
  return (
    <Page title={t('Migrations')} namespaceBar={<NamespaceBar />}>
      <Tabs
        activeKey={active}
        aria-label={t('Parts of this page')}
        onSelect={(_event, key) => setSearch(key === 'migrations' ? {} : { tab: String(key) })}
        style={{ marginBlockEnd: 'var(--pf-t--global--spacer--md)' }}
      >
        {TABS.map((id) => (
          <Tab
            key={id}
            eventKey={id}
            title={<TabTitleText>{say(TITLES[id])}</TabTitleText>}
            tabContentId="migrations-tab"
            data-test={`tab-${id}`}
          />
        ))}
      </Tabs>
      <div id="migrations-tab" role="tabpanel" aria-label={say(TITLES[active])}>
        {active === 'migrations' ? <MigrationsTab namespace={namespace} /> : null}
        <Suspense
          fallback={
            <Later>
              <TableSkeleton />
            </Later>
          }
        >
          {active === 'limits' ? <LimitsTab /> : null}
          {active === 'policies' ? <PoliciesTab /> : null}
        </Suspense>
      </div>
    </Page>
  );
};

export default MigrationsPage;
