import { useState } from 'react';
import { Tab, TabContentBody, Tabs, TabTitleText } from '@patternfly/react-core';
import { useFormContext } from 'react-hook-form';
import { useWords } from '../../../../i18n/useWords';
import type { Values } from '../../values';
import { PreflightReview } from '../preflight/PreflightReview';
import { CommandTab } from './CommandTab';
import { SummaryTab } from './SummaryTab';
import { Verdicts } from './Verdicts';
import { YamlTab } from './YamlTab';

/** The whole form three ways: what was chosen, as YAML, as commands. */
export const ReviewStep = () => {
  const { t } = useWords();
  const { watch } = useFormContext<Values>();
  const values = watch();
  const [tab, setTab] = useState<string | number>('summary');
  return (
    <div style={{ maxInlineSize: '60rem' }}>
      <Verdicts />
      <PreflightReview />
      <Tabs
        activeKey={tab}
        onSelect={(_event, key) => setTab(key)}
        aria-label={t('Review')}
        mountOnEnter
        unmountOnExit
      >
        <Tab eventKey="summary" title={<TabTitleText>{t('Summary')}</TabTitleText>} data-test="tab-summary">
          <TabContentBody hasPadding>
            <SummaryTab values={values} />
          </TabContentBody>
        </Tab>
        <Tab eventKey="yaml" title={<TabTitleText>{t('YAML')}</TabTitleText>} data-test="tab-yaml">
          <TabContentBody hasPadding>
            <YamlTab />
          </TabContentBody>
        </Tab>
        <Tab eventKey="command" title={<TabTitleText>{t('Command')}</TabTitleText>} data-test="tab-command">
          <TabContentBody hasPadding>
            <CommandTab values={values} />
          </TabContentBody>
        </Tab>
      </Tabs>
    </div>
  );
};
