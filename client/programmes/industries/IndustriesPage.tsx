import { useState } from 'react';
import {
  JointIndustriesDocument,
  ProgrammeRightsDocument,
  SetJointIndustriesDocument,
} from '../../generated/graphql.js';
import { useT } from '../../lib/i18n.ts';
import { useHubQuery } from '../../lib/query.ts';
import { usePageTitle } from '../../lib/title.ts';
import { Act } from '../../plans/Act.tsx';
import { IndustryField } from '../../plans/form/IndustryField.tsx';
import { Empty, ErrorState, Sheet, SlowSkeleton } from '../../ui/index.ts';
import { FormDialog } from '../FormDialog.tsx';
import { ProgrammesHead } from '../ProgrammesHead.tsx';
import styles from '../programmes.module.css';
import { useProgrammeAct } from '../useProgrammeAct.ts';

function SetDialog({ codes, revision, onClose }: { codes: readonly string[]; revision: number; onClose(): void }) {
  const t = useT('programmes');
  const [chosen, choose] = useState<string[]>([...codes]);
  const act = useProgrammeAct(SetJointIndustriesDocument, t('industries.saved'), onClose);
  return (
    <FormDialog
      wide
      title={t('industries.set')}
      act={act}
      onSave={() => act.send({ industryCodes: chosen, expectedRevision: revision })}
      onClose={onClose}
    >
      <p className="od-2">{t('industries.what')}</p>
      <IndustryField
        label={t('task.field.industryCodes')}
        problems={act.error?.fields ?? []}
        path="industryCodes"
        value={chosen}
        onChange={choose}
      />
    </FormDialog>
  );
}

/** 以联合为原则的行业: where a department that plans alone says why (R037). */
export default function IndustriesPage() {
  const t = useT('programmes');
  const [changing, setChanging] = useState(false);
  const { data, error, refetch } = useHubQuery(JointIndustriesDocument, {});
  const { data: desk } = useHubQuery(ProgrammeRightsDocument, {}, { staleTime: 300_000 });
  usePageTitle(t('industries.title'));
  const joint = data?.jointIndustries;
  const act = desk && (
    <Act can={desk.programmeDesk.viewerCanSetJointIndustries} compact onClick={() => setChanging(true)}>
      {t('industries.set')}
    </Act>
  );
  return (
    <>
      <ProgrammesHead />
      <div className={styles.page}>
        {joint === undefined ? (
          <Sheet>
            {error === null ? (
              <SlowSkeleton />
            ) : (
              <ErrorState title={t('industries.failed')} error={error} onRetry={() => void refetch()} />
            )}
          </Sheet>
        ) : (
          <Sheet title={t('industries.title')} count={joint.industries.length} aside={act}>
            <p className="od-2">{t('industries.what')}</p>
            {joint.industries.length === 0 ? (
              <Empty title={t('industries.none')} />
            ) : (
              <ul className={styles.industries}>
                {joint.industries.map(({ code, name }) => (
                  <li key={code}>
                    <span className="od-3">{code}</span> {name}
                  </li>
                ))}
              </ul>
            )}
          </Sheet>
        )}
      </div>
      {changing && joint !== undefined && (
        <SetDialog
          codes={joint.industries.map(({ code }) => code)}
          revision={joint.revision}
          onClose={() => setChanging(false)}
        />
      )}
    </>
  );
}
