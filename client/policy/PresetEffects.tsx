import { Checkbox } from 'antd';
import type { PolicyPresetEffectsQuery } from '../generated/graphql.js';
import { useT } from '../lib/i18n.ts';
import { Clause } from '../ui/index.ts';
import styles from './PolicyForm.module.css';

type Effect = PolicyPresetEffectsQuery['policyPresetEffects'][number];
type Code = Effect['adopted']['key']['code'];

interface PresetEffectsProps {
  effects: readonly Effect[];
  isChosen(code: Code): boolean;
  onChoose(code: Code, isChosen: boolean): void;
}

/** What adopting would make of each key; what changes stands first. */
export function PresetEffects({ effects, isChosen, onChoose }: PresetEffectsProps) {
  const t = useT('policy');
  const rows = [...effects.filter(({ changes }) => changes), ...effects.filter(({ changes }) => !changes)];
  return (
    <div className={styles.scroll} tabIndex={0} role="group" aria-label={t('adopt.preview')}>
      <table className={styles.effects}>
        <thead>
          <tr>
            <th scope="col">{t('adopt.what')}</th>
            <th scope="col">{t('adopt.instead')}</th>
            <th scope="col">{t('adopt.adopted')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ adopted, instead, insteadClause, changes }) => (
            <tr key={adopted.key.code} className={changes ? undefined : styles.same}>
              <th scope="row">
                <Checkbox
                  checked={isChosen(adopted.key.code)}
                  onChange={(event) => onChoose(adopted.key.code, event.target.checked)}
                >
                  {adopted.key.name}
                </Checkbox>
                {!adopted.key.inForce && <small>{t('adopt.notActing')}</small>}
              </th>
              <td data-label={t('adopt.instead')}>
                {instead.shown}
                {insteadClause && (
                  <small>
                    <Clause {...insteadClause} plain />
                  </small>
                )}
              </td>
              <td data-label={t('adopt.adopted')}>
                {changes ? <b>{adopted.value.shown}</b> : adopted.value.shown}
                <small>
                  <Clause {...adopted.clause} plain />
                </small>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
