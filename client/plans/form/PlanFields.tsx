import { Checkbox, Input, Select } from 'antd';
import type { TargetKind, TeamPool } from '../../generated/graphql.js';
import type { FieldProblem } from '../../lib/hub-error.ts';
import { useT } from '../../lib/i18n.ts';
import { daysBetween, rangeText, today } from '../../lib/time.ts';
import { Sheet, useAllowClear } from '../../ui/index.ts';
import { useAreas } from '../useAreaNames.ts';
import { DayField } from './DayField.tsx';
import { Field } from './Field.tsx';
import { IndustryField } from './IndustryField.tsx';
import type { PlanDraft } from './planDraft.ts';
import styles from './PlanForm.module.css';
import { SamplingField } from './SamplingField.tsx';
import type { TargetCounts } from './useTargetCounts.ts';

const KINDS: readonly TargetKind[] = [
  'ENTERPRISE',
  'INDIVIDUAL_BUSINESS',
  'COOPERATIVE',
  'NATURAL_PERSON',
  'PRODUCT',
  'PROJECT',
  'FACILITY',
  'BEHAVIOUR',
];
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
        <Field label={t('form.industries')} hint={t('form.industriesNote')} problems={problems} path="industryCodes">
          {(field) => (
            <IndustryField
              {...field}
              value={draft.industryCodes}
              onChange={(industryCodes) => onChange({ industryCodes })}
            />
          )}
        </Field>
        <Field label={t('form.title')} problems={problems} path="title">
          {(field) => (
            <Input
              {...field}
              value={draft.title ?? suggestedTitle}
              maxLength={LONGEST_TITLE}
              placeholder={t('form.titleHint')}
              onChange={(event) => onChange({ title: event.target.value })}
            />
          )}
        </Field>
        <div className={styles.three}>
          <Field label={t('form.startsOn')} problems={problems} path="startsOn">
            {(field) => <DayField {...field} value={draft.startsOn} onChange={(startsOn) => onChange({ startsOn })} />}
          </Field>
          <Field label={t('form.endsOn')} problems={problems} path="endsOn">
            {(field) => (
              <DayField
                {...field}
                value={draft.endsOn}
                min={draft.startsOn}
                onChange={(endsOn) => onChange({ endsOn })}
              />
            )}
          </Field>
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
        <Field label={t('form.kinds')} problems={problems} path="targetKinds">
          {({ id, status: _status, ...field }) => (
            <div id={id} role="group" aria-label={t('form.kinds')} {...field} className={styles.kinds}>
              {KINDS.map((kind) => (
                <Checkbox
                  key={kind}
                  checked={draft.targetKinds.includes(kind)}
                  onChange={({ target }) =>
                    onChange({
                      targetKinds: KINDS.filter((each) =>
                        each === kind ? target.checked : draft.targetKinds.includes(each),
                      ),
                    })
                  }
                >
                  {t(`kind.${kind}`)}
                </Checkbox>
              ))}
            </div>
          )}
        </Field>
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
          <Field
            label={t('form.registeredAfter')}
            hint={t('form.registeredHint')}
            problems={problems}
            path="registeredAfter"
          >
            {(field) => (
              <DayField
                {...field}
                value={draft.registeredAfter}
                onChange={(registeredAfter) => onChange({ registeredAfter })}
              />
            )}
          </Field>
          <Field
            label={t('form.registeredBefore')}
            hint={t('form.registeredHint')}
            problems={problems}
            path="registeredBefore"
          >
            {(field) => (
              <DayField
                {...field}
                value={draft.registeredBefore}
                onChange={(registeredBefore) => onChange({ registeredBefore })}
              />
            )}
          </Field>
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
        <SamplingField draft={draft} counts={counts} problems={problems} onChange={onChange} />
      </Sheet>
      <WhereSheet {...props} />
      <Sheet title={t('form.team')}>
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
      </Sheet>
    </>
  );
}
