import type { CSSProperties } from 'react';
import { Label, LabelGroup } from '@patternfly/react-core';
import { useWords } from '../../i18n/useWords';
import { ladder, type Rung } from '../model/updates/ladder';
import type { Updates } from './useUpdates';

const rung: CSSProperties = {
  display: 'grid',
  gridTemplateColumns: '3.5rem 1fr',
  alignItems: 'center',
  gap: 'var(--pf-t--global--spacer--sm)',
  minBlockSize: '2rem',
  paddingInline: 'var(--pf-t--global--spacer--sm)',
  borderInlineStartWidth: 'var(--pf-t--global--border--width--strong)',
  borderInlineStartStyle: 'solid',
};

/** Allowed minors stand along a solid line, the others along a pale one. */
const lineOf = (isAllowed: boolean): CSSProperties => ({
  ...rung,
  borderInlineStartColor: isAllowed
    ? 'var(--pf-t--global--border--color--status--success--default)'
    : 'var(--pf-t--global--border--color--default)',
  ...(isAllowed ? {} : { borderInlineStartStyle: 'dashed' }),
});

/** Control plane and pools on the minors they run, with the range that pools may have. */
export const VersionLadder = ({ updates: { cluster, pools } }: { updates: Updates }) => {
  const { t } = useWords();
  const rungs = ladder(cluster, pools);
  if (rungs.length === 0) return null;
  return (
    <>
      <ol
        aria-label={t('Versions of the control plane and its pools')}
        style={{ listStyle: 'none', margin: 0, padding: 0 }}
        data-test="ladder"
      >
        {rungs.map((one) => (
          <RungLine key={one.minor} one={one} />
        ))}
      </ol>
      <p style={{ marginBlockStart: 'var(--pf-t--global--spacer--sm)' }}>
        <small>{t('Pools may be at the minors along the solid line.')}</small>
      </p>
    </>
  );
};

const RungLine = ({ one: { minor, controlPlane, pools, isAllowed } }: { one: Rung }) => {
  const { t } = useWords();
  return (
    <li style={lineOf(isAllowed)} data-test={`rung-${minor}`} data-allowed={isAllowed}>
      <strong>{minor}</strong>
      <LabelGroup
        numLabels={5}
        collapsedText={t('More')}
        expandedText={t('Less')}
        aria-label={t('At {{minor}}', { minor })}
      >
        {[
          ...(controlPlane
            ? [
                <Label
                  key="control-plane"
                  isCompact
                  color={controlPlane.state === 'runs' ? 'blue' : 'purple'}
                  variant={controlPlane.state === 'runs' ? 'filled' : 'outline'}
                >
                  {controlPlane.state === 'runs'
                    ? t('Control plane {{version}}', { version: controlPlane.version })
                    : t('Control plane goes to {{version}}', { version: controlPlane.version })}
                </Label>,
              ]
            : []),
          ...pools.map(({ name, version }) => (
            <Label key={name} isCompact color={isAllowed ? 'grey' : 'red'}>
              {t('{{name}} {{version}}', { name, version })}
            </Label>
          )),
        ]}
      </LabelGroup>
    </li>
  );
};
