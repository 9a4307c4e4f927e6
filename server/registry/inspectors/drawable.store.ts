import type { LocalDate } from '../../kernel/clock.ts';
import type { Refusal } from '../../kernel/refusal.ts';
import type { Reader } from '../../platform/database.ts';
import { type Drawable, unlessDrawable } from './drawable.ts';

/** Somebody who can be drawn for a department. */
export interface DrawableInspector {
  departmentId: string;
  certificate: string;
  specialties: string[];
  station: string | null;
}

interface Row extends Omit<DrawableInspector, 'certificate'>, Drawable {
  id: string;
}

/** A plan's own days. */
interface PlanDays {
  startsOn: LocalDate;
  endsOn: LocalDate;
}

function findRows(reader: Reader, where: string, ids: readonly string[], today: LocalDate): Promise<Row[]> {
  return reader.rows<Row>(
    `select i.id, department_id as "departmentId", certificate_number as "certificateNumber", specialties, station,
       person_type as "personType", valid_from as "validFrom", valid_to as "validTo", verified_at as "verifiedAt",
       on_duty as "onDuty", coalesce((select json_agg(json_build_object('from', from_on, 'to', to_on)) from inspector_absences a
         where a.inspector_id = i.id and a.to_on >= $2), '[]') as absences
     from inspectors i where ${where} order by certificate_number`,
    [ids, today],
  );
}

/** Why a person may not act for a plan from a day on, or null. */
function unlessAble(person: Row, today: LocalDate, plan: PlanDays): Refusal | null {
  const present = { from: plan.startsOn > today ? plan.startsOn : today, to: plan.endsOn };
  return unlessDrawable(person, { from: today, to: plan.endsOn }, present);
}

/**
 * Inspectors who may act for these departments (R022 to R024, R026): the same rule that tells on a record why somebody
 * may not. The certificate must hold from today to the plan's end; leave counts on the plan's own days.
 */
export async function findDrawable(
  reader: Reader,
  departmentIds: readonly string[],
  today: LocalDate,
  plan: PlanDays,
): Promise<DrawableInspector[]> {
  const rows = await findRows(reader, 'department_id = any($1::uuid[])', departmentIds, today);
  return rows
    .filter((person) => unlessAble(person, today, plan) === null)
    .map(({ departmentId, certificateNumber, specialties, station }) => ({
      departmentId,
      certificate: certificateNumber!,
      specialties,
      station,
    }));
}

/** Of these people those who may not act for a plan any more, by the same rule, with why (R022 to R024). */
export async function findUnable(
  reader: Reader,
  inspectorIds: readonly string[],
  today: LocalDate,
  plan: PlanDays,
): Promise<Map<string, Refusal>> {
  const rows = await findRows(reader, 'i.id = any($1::uuid[])', inspectorIds, today);
  return new Map(
    rows.flatMap((person) => {
      const refused = unlessAble(person, today, plan);
      return refused === null ? [] : [[person.id, refused] as const];
    }),
  );
}

/** Who of these departments must not visit which of these targets (R076). */
export function findRecused(
  reader: Reader,
  departmentIds: readonly string[],
  targetIds: readonly string[],
): Promise<{ certificate: string; targetId: string }[]> {
  return reader.rows(
    `with recused as (
       select i.certificate_number as certificate, r.target_id, r.keyword from inspector_recusals r
       join inspectors i on i.id = r.inspector_id where i.department_id = any($1::uuid[]) and i.certificate_number is not null and r.ended_on is null
     )
     select certificate, target_id as "targetId" from recused where target_id = any($2::uuid[])
     union select certificate, t.id from recused join targets t
       on t.id = any($2::uuid[]) and position(lower(keyword) in lower(t.name)) > 0 where keyword is not null`,
    [departmentIds, targetIds],
  );
}
