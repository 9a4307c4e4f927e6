import { Button, Checkbox } from 'antd';
import { useEffect, useId, useState } from 'react';
import { InviteDepartmentsDocument } from '../generated/graphql.js';
import { useDepartments } from '../identity/useDepartments.ts';
import { useT } from '../lib/i18n.ts';
import { addDays, today } from '../lib/time.ts';
import { DayField } from '../plans/form/DayField.tsx';
import { TextField } from '../plans/form/TextField.tsx';
import type { Plan } from '../plans/usePlan.ts';
import { usePlanAct } from '../plans/usePlanAct.ts';
import { Dialog, NotNow, RefusalNotice, SlowSkeleton } from '../ui/index.ts';
import styles from './InviteDialog.module.css';
import { type Offer, useSuggested } from './useSuggested.ts';

const DAYS_TO_ANSWER = 7;
const LONGEST_MESSAGE = 2000;

interface InviteDialogProps {
  plan: Plan;
  /** A department that declined or withdrew and is asked once more. */
  again?: string;
  onClose(): void;
}

function useOfferText() {
  const t = useT('invitations');
  return ({ industry, general }: Offer) =>
    industry > 0
      ? t('invite.offer', { count: industry })
      : general > 0
        ? t('invite.offerGeneral', { count: general })
        : t('invite.offerNone');
}

/** Who is asked to take part, until when, and with what words. Departments with items for the industry are chosen first. */
export default function InviteDialog({ plan, again, onClose }: InviteDialogProps) {
  const t = useT('invitations');
  const id = useId();
  const offerText = useOfferText();
  const { departments } = useDepartments();
  const { offers, isPending } = useSuggested(plan);
  const [chosen, setChosen] = useState<string[] | undefined>(again === undefined ? undefined : [again]);
  const [respondBy, setRespondBy] = useState(addDays(today(), DAYS_TO_ANSWER));
  const [message, setMessage] = useState('');
  const act = usePlanAct(InviteDepartmentsDocument, plan, t('invite.done'), onClose);
  const stateOf = (code: string) => plan.participants.find(({ department }) => department.code === code)?.state;
  const taken = (code: string) => stateOf(code) === 'INVITED' || stateOf(code) === 'ACCEPTED';
  const others = departments?.filter(({ code }) => code !== plan.lead.code) ?? [];
  const sorted = [...others].sort((a, b) => (offers.get(b.code)?.industry ?? 0) - (offers.get(a.code)?.industry ?? 0));
  useEffect(() => {
    if (chosen !== undefined || isPending || departments === undefined) return;
    const asked = plan.participants.map(({ department }) => department.code);
    setChosen(
      others.map(({ code }) => code).filter((code) => (offers.get(code)?.industry ?? 0) > 0 && !asked.includes(code)),
    );
  }, [chosen, isPending, departments]);
  const names = chosen ?? [];
  const toggle = (code: string) =>
    setChosen(names.includes(code) ? names.filter((each) => each !== code) : [...names, code]);
  const problems = act.error?.fields ?? [];
  const foot = (
    <>
      <Button onClick={onClose}>{t('later')}</Button>
      {names.length === 0 ? (
        <NotNow compact reason={t('invite.nobody')}>
          {t('invite.action', { count: 0 })}
        </NotNow>
      ) : (
        <Button
          type="primary"
          loading={act.busy}
          onClick={() =>
            act.send({ departmentCodes: names, respondBy: respondBy || null, message: message.trim() || null })
          }
        >
          {t('invite.action', { count: names.length })}
        </Button>
      )}
    </>
  );
  return (
    <Dialog open wide onClose={onClose} title={t('invite.title', { number: plan.number })} foot={foot}>
      <p className={styles.lead}>{t('invite.lead')}</p>
      {departments === undefined ? (
        <SlowSkeleton rows={6} />
      ) : (
        <div className={styles.list} role="group" aria-label={t('invite.departments')}>
          {sorted.map(({ code, name }) => (
            <Checkbox
              key={code}
              className={styles.line}
              checked={taken(code) || names.includes(code)}
              disabled={taken(code)}
              onChange={() => toggle(code)}
            >
              <span>{name}</span>
              <span className="od-12 od-3">
                {taken(code)
                  ? t(`state.${stateOf(code)!}`)
                  : offerText(offers.get(code) ?? { industry: 0, general: 0 })}
              </span>
            </Checkbox>
          ))}
        </div>
      )}
      <div className={styles.fields}>
        <DayField
          label={t('invite.respondBy')}
          hint={t('invite.respondByHint')}
          problems={problems}
          path="respondBy"
          value={respondBy}
          min={today()}
          onChange={setRespondBy}
        />
        <TextField
          label={t('invite.message')}
          problems={problems}
          path="message"
          value={message}
          maxLength={LONGEST_MESSAGE}
          lines={[2, 5]}
          placeholder={t('invite.messageHint')}
          onChange={setMessage}
        />
      </div>
      {act.error !== null && <RefusalNotice id={id} error={act.error} />}
    </Dialog>
  );
}
