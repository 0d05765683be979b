import { type ReactNode, useEffect, useRef } from 'react';
import {
  Breadcrumb,
  BreadcrumbItem,
  Flex,
  FlexItem,
  PageSection,
  Tab,
  TabTitleText,
  Tabs,
} from '@patternfly/react-core';
import { Link, useNavigate } from 'react-router';
import type { Message } from '../../i18n/message';
import { useWords } from '../../i18n/useWords';
import type { Action } from '../action/action';
import { ActionButton } from '../action/ActionButton';
import { ActionMenu } from '../action/ActionMenu';
import { Page } from '../page/Page';
import type { Status } from '../status/status';
import { StatusLabel } from '../status/StatusLabel';

/** One tab of a details page: a segment of the path. The first tab has the segment ''. */
export interface DetailsTab {
  readonly id: string;
  readonly title: Message;
  readonly content: ReactNode;
}

interface DetailsFrameProps {
  name: string;
  /** From the list to here, without the object itself. */
  parents: readonly { title: Message; to: string }[];
  status?: Status | undefined;
  /** What to know beside the status, after it. */
  notes?: ReactNode;
  /** The kind's sign before the name. */
  icon?: ReactNode;
  /** The two most likely actions. */
  buttons?: readonly Action[];
  /** All others. */
  actions?: readonly Action[];
  /** What is going on now and its next step, when it is not simply fine. */
  sentence?: ReactNode;
  /** What to know of all tabs, above their content. It comes and goes without drawing the content anew: what is typed there stays. */
  notice?: ReactNode;
  tabs: readonly DetailsTab[];
  /** The tab in the path; undefined or unknown is the first. */
  activeTab: string | undefined;
  /** Path of the object's page, without a tab. */
  path: string;
  /** Instead of the tabs: what Loaded draws while there is no object. */
  instead?: ReactNode;
}

/** The frame of a details page: breadcrumb, name, status, two buttons and Actions, one sentence, tabs by URL. */
export const DetailsFrame = ({
  name,
  parents,
  tabs,
  path,
  buttons = [],
  actions = [],
  ...rest
}: DetailsFrameProps) => {
  const { t, say } = useWords();
  const active = tabs.find((tab) => tab.id === rest.activeTab) ?? tabs[0];
  return (
    <Page
      title={name}
      hasNoSection
      breadcrumb={
        <Breadcrumb aria-label={t('Breadcrumb')}>
          {parents.map(({ title, to }) => (
            <BreadcrumbItem
              key={to}
              render={({ className }) => (
                <Link to={to} className={className}>
                  {say(title)}
                </Link>
              )}
            />
          ))}
          <BreadcrumbItem isActive>{name}</BreadcrumbItem>
        </Breadcrumb>
      }
      icon={rest.icon}
      titleBadge={
        rest.status && rest.notes ? (
          <Flex columnGap={{ default: 'columnGapSm' }}>
            <FlexItem>
              <StatusLabel status={rest.status} />
            </FlexItem>
            <FlexItem>{rest.notes}</FlexItem>
          </Flex>
        ) : rest.status ? (
          <StatusLabel status={rest.status} />
        ) : null
      }
      actions={[
        ...buttons.map((action) => <ActionButton key={action.id} action={action} />),
        ...(actions.length > 0
          ? [
              <ActionMenu
                key="menu"
                actions={actions}
                label={t('Actions of {{name}}', { name })}
                variant="button"
              />,
            ]
          : []),
      ]}
      subtitle={rest.sentence ? <p data-test="sentence">{rest.sentence}</p> : null}
    >
      {rest.instead ? (
        <PageSection hasBodyWrapper={false}>{rest.instead}</PageSection>
      ) : (
        <>
          <PageSection type="tabs" hasBodyWrapper={false}>
            <TabBar
              tabs={tabs}
              active={active?.id ?? ''}
              path={path}
              label={t('Tabs of {{name}}', { name })}
            />
          </PageSection>
          <PageSection
            hasBodyWrapper={false}
            id="details-tab"
            role="tabpanel"
            aria-label={active ? say(active.title) : name}
          >
            {rest.notice}
            {active?.content}
          </PageSection>
        </>
      )}
    </Page>
  );
};

interface TabBarProps {
  tabs: readonly DetailsTab[];
  active: string;
  path: string;
  label: string;
}

const TabBar = ({ tabs, active, path, label }: TabBarProps) => {
  const { say } = useWords();
  const navigate = useNavigate();
  const bar = useRef<HTMLDivElement>(null);
  // On a narrow screen the bar scrolls: the tab that an address opens must be in sight, or none seems to be chosen.
  useEffect(() => {
    const chosen = bar.current?.querySelector('[role="tab"][aria-selected="true"]');
    chosen?.scrollIntoView({ block: 'nearest', inline: 'center' });
  }, [active]);
  return (
    <div ref={bar}>
      <Tabs
        activeKey={active}
        usePageInsets
        aria-label={label}
        onSelect={(_event, key) => void navigate(key === tabs[0]?.id ? path : `${path}/${String(key)}`)}
      >
        {tabs.map((tab) => (
          <Tab
            key={tab.id}
            eventKey={tab.id}
            title={<TabTitleText>{say(tab.title)}</TabTitleText>}
            tabContentId="details-tab"
            data-test={`tab-${tab.id}`}
          />
        ))}
      </Tabs>
    </div>
  );
};
