import { Button, Select } from 'antd';
import { useState } from 'react';
import {
  type LabelWordsQuery,
  LabelWordsDocument,
  type PlanPossibleFragment,
  SaveTargetLabelDocument,
} from '../../generated/graphql.js';
import { useT } from '../../lib/i18n.ts';
import { countText } from '../../lib/number.ts';
import { useHubPages } from '../../lib/query.ts';
import { Act } from '../../plans/Act.tsx';
import { Field } from '../../plans/form/Field.tsx';
import { TextField } from '../../plans/form/TextField.tsx';
import { Empty, PagedList, Sheet } from '../../ui/index.ts';
import { FactList } from '../FactList.tsx';
import { useRecordAct } from '../useRecordAct.ts';
import { SetDialog } from './SetDialogs.tsx';

type Word = LabelWordsQuery['targetLabels']['nodes'][number];

const MANY = 100;

/** 标注词典: the labels by which items find targets, with their synonyms (R019). */
export function LabelWords({ can }: { can: PlanPossibleFragment }) {
  const t = useT('registry');
  const words = useHubPages(LabelWordsDocument, { first: MANY }, (answer) => answer.targetLabels);
  const [open, setOpen] = useState<Word | 'new' | null>(null);
  return (
    <Sheet
      title={t('words.title')}
      count={words.total}
      aside={
        <Act can={can} compact onClick={() => setOpen('new')}>
          {t('words.add')}
        </Act>
      }
    >
      <PagedList pages={words} failed={t('words.failed')} empty={<Empty title={t('words.empty')} />}>
        <FactList
          none={t('none')}
          facts={words.rows.map((word) => [
            word.name,
            <span key={word.name}>
              {t('words.targets', { n: countText(word.targets) })}
              {word.synonyms.length > 0 && <> · {word.synonyms.join(t('comma'))}</>}
              {can.allowed && (
                <Button
                  type="link"
                  size="small"
                  aria-label={t('words.editOf', { name: word.name })}
                  onClick={() => setOpen(word)}
                >
                  {t('words.edit')}
                </Button>
              )}
            </span>,
          ])}
        />
      </PagedList>
      {open !== null && (
        <WordDialog word={open === 'new' ? null : open} words={words.rows} onClose={() => setOpen(null)} />
      )}
    </Sheet>
  );
}

function WordDialog({ word, words, onClose }: { word: Word | null; words: readonly Word[]; onClose(): void }) {
  const t = useT('registry');
  const act = useRecordAct(SaveTargetLabelDocument);
  const [name, setName] = useState(word?.name ?? '');
  const [synonyms, setSynonyms] = useState<string[]>([...(word?.synonyms ?? [])]);
  const [meaning, setMeaning] = useState(word?.meaning ?? '');
  const problems = act.error?.fields ?? [];
  const save = () =>
    act.send(
      { name, synonyms, meaning, ...(word !== null && { expectedRevision: word.revision }) },
      t('saved'),
      onClose,
    );
  return (
    <SetDialog title={word?.name ?? t('words.add')} busy={act.busy} error={act.error} onSave={save} onClose={onClose}>
      {word === null && (
        <TextField path="name" label={t('words.name')} value={name} problems={problems} onChange={setName} />
      )}
      <Field label={t('words.synonyms')} hint={t('words.merge')} path="synonyms" problems={problems}>
        {(control) => (
          <Select
            {...control}
            mode="tags"
            value={synonyms}
            options={words.filter((one) => one.name !== name).map((one) => ({ value: one.name, label: one.name }))}
            onChange={setSynonyms}
          />
        )}
      </Field>
      <TextField path="meaning" label={t('words.meaning')} value={meaning} problems={problems} onChange={setMeaning} />
    </SetDialog>
  );
}
