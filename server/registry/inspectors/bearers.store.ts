import type { Reader } from '../../platform/database.ts';

/**
 * Keys of inspectors by the certificate numbers under which they were drawn: their own, or one that they renewed since. A
 * number that somebody bears today is theirs.
 */
export async function findBearers(reader: Reader, certificates: readonly string[]): Promise<Map<string, string>> {
  const rows = await reader.rows<{ id: string; certificate: string }>(
    `select distinct on (certificate) certificate, id from (
       select certificate_number as certificate, id, null::bigint as former from inspectors
         where certificate_number = any($1::text[])
       union all
       select certificate_number, inspector_id, id from former_certificates where certificate_number = any($1::text[])
     ) found order by certificate, former desc nulls first`,
    [certificates],
  );
  return new Map(rows.map(({ id, certificate }) => [certificate, id]));
}
