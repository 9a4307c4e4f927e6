import { Select } from 'antd';
import type { TeamPool } from '../../generated/graphql.js';
import type { FieldProblem } from '../../lib/hub-error.ts';
import { useT } from '../../lib/i18n.ts';
import { daysBetween, rangeText, today } from '../../lib/time.ts';
import { Sheet, useAllowClear } from '../../ui/index.ts';
import { useAreas } from '../useAreaNames.ts';
import { DayField } from './DayField.tsx';
import { Field } from './Field.tsx';
import { TextField } from './TextField.tsx';
import { IndustryField } from './IndustryField.tsx';
import { KindsField } from './KindsField.tsx';
import { isOfStations, type PlanDraft } from './planDraft.ts';
import styles from './PlanForm.module.css';
import { TaskField } from './TaskField.tsx';
import { SamplingField } from './SamplingField.tsx';
import { SpecialFields } from './SpecialFields.tsx';
import { StationsField } from './StationsField.tsx';
import type { TargetCounts } from './useTargetCounts.ts';

const POOLS: readonly TeamPool[] = ['WHOLE_BUREAU', 'BUREAU_AND_STATIONS', 'SEVERAL_STATIONS', 'ONE_STATION'];
const LONGEST_TITLE = 200;

interface PlanFieldsProps {
  draft: PlanDraft;
  /** Stands there while no title is typed. */
  suggestedTitle: string;
  counts: TargetCounts | undefined;
  problems: readonly FieldProblem[];
  onChange(change: Partial<PlanDraft>): void;
}

function WhoSheet({ draft, suggestedTitle, problems, onChange }: PlanFieldsProps) {
  const t = useT('plans');
  const thisYear = Number(today().slice(0, 4));
  const years = [...new Set([thisYear - 1, thisYear, thisYear + 1, draft.year])].sort((a, b) => a - b);
  const days = draft.startsOn && draft.endsOn ? daysBetween(draft.startsOn, draft.endsOn) + 1 : 0;
  return (
    <Sheet title={t('form.what')}>
      <div className={styles.fields}>
        <IndustryField
          label={t('form.industries')}
          hint={t('form.industriesNote')}
          problems={problems}
          path="industryCodes"
          value={draft.industryCodes}
          onChange={(industryCodes) => onChange({ industryCodes })}
        />
        <TextField
          label={t('form.title')}
          problems={problems}
          path="title"
          value={draft.title ?? suggestedTitle}
          maxLength={LONGEST_TITLE}
          placeholder={t('form.titleHint')}
          onChange={(title) => onChange({ title })}
        />
        <div className={styles.three}>
          <DayField
            label={t('form.startsOn')}
            problems={problems}
            path="startsOn"
            value={draft.startsOn}
            onChange={(startsOn) => onChange({ startsOn })}
          />
          <DayField
            label={t('form.endsOn')}
            problems={problems}
            path="endsOn"
            value={draft.endsOn}
            min={draft.startsOn}
            onChange={(endsOn) => onChange({ endsOn })}
          />
          <Field label={t('form.year')} problems={problems} path="year">
            {(field) => (
              <Select
                {...field}
                value={draft.year}
                options={years.map((value) => ({ value, label: t('form.yearOf', { year: value }) }))}
                onChange={(year) => onChange({ year })}
              />
            )}
          </Field>
        </div>
        {days > 0 && (
          <p className={styles.note}>
            {t('form.period', { range: rangeText(draft.startsOn, draft.endsOn), count: days })}
          </p>
        )}
        <TaskField draft={draft} problems={problems} onChange={onChange} />
      </div>
    </Sheet>
  );
}

function WhereSheet({ draft, problems, onChange }: PlanFieldsProps) {
  const t = useT('plans');
  const { districts } = useAreas();
  const allowClear = useAllowClear();
  return (
    <Sheet title={t('form.where')} note={t('form.whereNote')}>
      <div className={styles.fields}>
        <KindsField
          label={t('form.kinds')}
          problems={problems}
          path="targetKinds"
          value={draft.targetKinds}
          onChange={(targetKinds) => onChange({ targetKinds })}
        />
        <Field label={t('form.districts')} problems={problems} path="districtCodes">
          {(field) => (
            <Select
              {...field}
              mode="multiple"
              allowClear={allowClear}
              showSearch={{ optionFilterProp: 'label' }}
              value={draft.districtCodes}
              placeholder={t('form.districtsHint')}
              options={districts?.map(({ code, name }) => ({ value: code, label: name }))}
              onChange={(districtCodes) => onChange({ districtCodes })}
            />
          )}
        </Field>
        <div className={styles.two}>
          <DayField
            label={t('form.registeredAfter')}
            hint={t('form.registeredHint')}
            problems={problems}
            path="registeredAfter"
            value={draft.registeredAfter}
            onChange={(registeredAfter) => onChange({ registeredAfter })}
          />
          <DayField
            label={t('form.registeredBefore')}
            hint={t('form.registeredHint')}
            problems={problems}
            path="registeredBefore"
            value={draft.registeredBefore}
            onChange={(registeredBefore) => onChange({ registeredBefore })}
          />
        </div>
      </div>
    </Sheet>
  );
}

/** All that a plan says of whom it looks at, when, and how many. */
export function PlanFields(props: PlanFieldsProps) {
  const { draft, counts, problems, onChange } = props;
  const t = useT('plans');
  return (
    <>
      <WhoSheet {...props} />
      <Sheet title={t('form.howMany')}>
        {draft.isListed ? (
          <p>{t('superior.whole')}</p>
        ) : (
          <SamplingField draft={draft} counts={counts} problems={problems} onChange={onChange} />
        )}
      </Sheet>
      {!draft.isListed && <WhereSheet {...props} />}
      <Sheet title={t('form.team')}>
        <div className={styles.fields}>
          <Field label={t('form.pool')} hint={t(`pool.${draft.teamPool}.note`)} problems={problems} path="teamPool">
            {(field) => (
              <Select
                {...field}
                value={draft.teamPool}
                options={POOLS.map((value) => ({ value, label: t(`pool.${value}.name`) }))}
                onChange={(teamPool) => onChange({ teamPool })}
              />
            )}
          </Field>
          {isOfStations(draft.teamPool) && <StationsField draft={draft} problems={problems} onChange={onChange} />}
        </div>
      </Sheet>
      <SpecialFields draft={draft} problems={problems} onChange={onChange} />
    </>
  );
}
