import type { LocalDate } from '../../kernel/clock.ts';
import type { Reader } from '../../platform/database.ts';
import { type Days, type Drawable, unlessDrawable } from './drawable.ts';

/** Somebody who can be drawn for a department. */
export interface DrawableInspector {
  departmentId: string;
  certificate: string;
  specialties: string[];
  station: string | null;
}

interface Row extends Omit<DrawableInspector, 'certificate'>, Drawable {}

/**
 * Inspectors who may act for these departments (R022 to R024, R026): the same rule that tells on a record why somebody
 * may not. The certificate must hold from today to the plan's end; leave counts on the plan's own days.
 */
export async function findDrawable(
  reader: Reader,
  departmentIds: readonly string[],
  today: LocalDate,
  plan: { startsOn: LocalDate; endsOn: LocalDate },
): Promise<DrawableInspector[]> {
  const rows = await reader.rows<Row>(
    `select department_id as "departmentId", certificate_number as "certificateNumber", specialties, station,
       person_type as "personType", valid_from as "validFrom", valid_to as "validTo", verified_at as "verifiedAt",
       on_duty as "onDuty", coalesce((select json_agg(json_build_object('from', from_on, 'to', to_on)) from inspector_absences a
         where a.inspector_id = i.id and a.to_on >= $2), '[]') as absences
     from inspectors i where department_id = any($1::uuid[]) order by certificate_number`,
    [departmentIds, today],
  );
  const certified: Days = { from: today, to: plan.endsOn };
  const present: Days = { from: plan.startsOn > today ? plan.startsOn : today, to: plan.endsOn };
  return rows
    .filter((person) => unlessDrawable(person, certified, present) === null)
    .map(({ departmentId, certificateNumber, specialties, station }) => ({
      departmentId,
      certificate: certificateNumber!,
      specialties,
      station,
    }));
}

/** Who must not visit whom, among these certificates and targets (R076). */
export function findRecused(
  reader: Reader,
  certificates: readonly string[],
  targetIds: readonly string[],
): Promise<{ certificate: string; targetId: string }[]> {
  return reader.rows(
    `with recused as (
       select i.certificate_number as certificate, r.target_id, r.keyword from inspector_recusals r
       join inspectors i on i.id = r.inspector_id where i.certificate_number = any($1::text[]) and r.ended_on is null
     )
     select certificate, target_id as "targetId" from recused where target_id = any($2::uuid[])
     union select certificate, t.id from recused join targets t
       on t.id = any($2::uuid[]) and position(lower(keyword) in lower(t.name)) > 0 where keyword is not null`,
    [certificates, targetIds],
  );
}
