import { useState, type ReactNode } from 'react';
import { Tab, TabContentBody, Tabs, TabTitleText } from '@patternfly/react-core';
import { useWords } from '../../i18n/useWords';

interface ReviewTabsProps {
  summary: ReactNode;
  yaml: ReactNode;
  command: ReactNode;
}

/** A whole form three ways: what was chosen, as YAML, as commands. Only the one that is shown is drawn. */
export const ReviewTabs = ({ summary, yaml, command }: ReviewTabsProps) => {
  const { t } = useWords();
  const [tab, setTab] = useState<string | number>('summary');
  const tabs = [
    { id: 'summary', title: t('Summary'), content: summary },
    { id: 'yaml', title: t('YAML'), content: yaml },
    { id: 'command', title: t('Command'), content: command },
  ];
  return (
    <Tabs
      activeKey={tab}
      onSelect={(_event, key) => setTab(key)}
      aria-label={t('Review')}
      mountOnEnter
      unmountOnExit
    >
      {tabs.map(({ id, title, content }) => (
        <Tab key={id} eventKey={id} title={<TabTitleText>{title}</TabTitleText>} data-test={`tab-${id}`}>
          <TabContentBody hasPadding>{content}</TabContentBody>
        </Tab>
      ))}
    </Tabs>
  );
};
