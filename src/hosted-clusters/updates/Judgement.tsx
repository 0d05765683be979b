import {
  Alert,
  Checkbox,
  Content,
  FormGroup,
  FormHelperText,
  HelperText,
  HelperTextItem,
  StackItem,
  TextInput,
} from '@patternfly/react-core';
import { ExternalLinkAltIcon } from '@patternfly/react-icons';
import type { Message } from '../../i18n/message';
import { useWords } from '../../i18n/useWords';
import type { RiskVerdict } from '../model/updates/choices';
import type { Gate, Tick } from '../model/updates/gate';
import { webUrl } from '../../ui/link/web-url';

interface JudgementProps {
  gate: Gate;
  /** What the cluster says of the risks. */
  verdict: RiskVerdict | undefined;
  /** A refusal of an image that was typed stands at its field already. */
  isListed: boolean;
  ticked: ReadonlySet<string>;
  onTick: (ticked: ReadonlySet<string>) => void;
  typed: string;
  onType: (typed: string) => void;
  /** What must be typed to force. */
  word: string;
}

/** What speaks against an update: what refuses it, what must be ticked, and what must be typed. */
export const Judgement = ({ gate, verdict, isListed, ticked, onTick, ...props }: JudgementProps) => {
  const { say } = useWords();
  const refusals = isListed ? gate.refusals : gate.refusals.slice(1);
  return (
    <>
      {refusals.map((refusal) => (
        <StackItem key={refusal.key}>
          <Alert variant="danger" isInline component="p" title={say(refusal)} data-test="refusal" />
        </StackItem>
      ))}
      {gate.notes.map((note) => (
        <StackItem key={note.key}>
          <Alert variant="info" isInline isPlain component="p" title={say(note)} data-test="note" />
        </StackItem>
      ))}
      {gate.ticks.length > 0 ? (
        <StackItem>
          <VerdictLine verdict={verdict} />
          {gate.ticks.map((tick) => (
            <TickLine
              key={tick.id}
              tick={tick}
              isTicked={ticked.has(tick.id)}
              onTick={(isTicked) => {
                const next = new Set(ticked);
                if (isTicked) next.add(tick.id);
                else next.delete(tick.id);
                onTick(next);
              }}
            />
          ))}
        </StackItem>
      ) : null}
      {gate.force ? (
        <StackItem>
          <Force words={gate.force.words} {...props} />
        </StackItem>
      ) : null}
    </>
  );
};

const VerdictLine = ({ verdict }: { verdict: RiskVerdict | undefined }) => {
  const { t } = useWords();
  if (!verdict) return null;
  return (
    <Alert
      variant="warning"
      isInline
      isPlain
      component="p"
      title={
        verdict.id === 'applies'
          ? t('At least one of these risks applies to this cluster.')
          : t('Whether these risks apply could not be evaluated.')
      }
      data-test="verdict"
    >
      {
        // Where one applies, the words are the risks' own, which stand below.
        verdict.id === 'unknown' && verdict.words ? <small>{verdict.words}</small> : null
      }
    </Alert>
  );
};

const TickLine = ({
  tick: { id, title, text, url: given },
  isTicked,
  onTick,
}: {
  tick: Tick;
  isTicked: boolean;
  onTick: (isTicked: boolean) => void;
}) => {
  const { t, say } = useWords();
  const words = (one: Message | string) => (typeof one === 'string' ? one : say(one));
  const url = webUrl(given);
  return (
    <div style={{ marginBlockStart: 'var(--pf-t--global--spacer--sm)' }}>
      <Checkbox
        id={`tick-${id}`}
        label={t('I have read: {{risk}}', { risk: words(title) })}
        description={words(text)}
        body={
          url ? (
            <a href={url} target="_blank" rel="noreferrer">
              {t('More about {{label}}', { label: words(title) })} <ExternalLinkAltIcon />
            </a>
          ) : undefined
        }
        isChecked={isTicked}
        onChange={(_event, is) => onTick(is)}
        data-test={`tick-${id}`}
      />
    </div>
  );
};

const Force = ({
  words,
  word,
  typed,
  onType,
}: { words: string } & Pick<JudgementProps, 'word' | 'typed' | 'onType'>) => {
  const { t } = useWords();
  return (
    <>
      <Alert
        variant="warning"
        isInline
        component="p"
        title={t('The cluster says that it is not ready for the next minor version')}
        data-test="force"
      >
        <Content component="p">
          {t('Better do what it asks for first. Forced, it may stop in the middle and cannot go back.')}
        </Content>
        {words ? <small>{t('The operator says: {{words}}', { words })}</small> : null}
      </Alert>
      <FormGroup
        label={t('Version')}
        fieldId="force-word"
        isRequired
        style={{ marginBlockStart: 'var(--pf-t--global--spacer--md)' }}
      >
        <TextInput
          id="force-word"
          value={typed}
          onChange={(_event, value) => onType(value)}
          aria-describedby="force-word-help"
          autoComplete="off"
          spellCheck={false}
          data-test="force-word"
        />
        <FormHelperText>
          <HelperText id="force-word-help">
            <HelperTextItem>{t('Type {{word}} to force the update.', { word })}</HelperTextItem>
          </HelperText>
        </FormHelperText>
      </FormGroup>
    </>
  );
};
