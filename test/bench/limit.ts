import { createServer } from 'node:http';
import pg from 'pg';
import { DASHBOARD, PLAN_PAGE, targetsSql } from './limit.sql.ts';

// What nothing can be faster than that answers the same from the same tables: HTTP, one SQL, its text sent as it is.
const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 12 });
let statements = 0;
const names = new Map<string, string>();

async function answer(text: string, values: unknown[]): Promise<string> {
  let name = names.get(text);
  if (name === undefined) names.set(text, (name = `q${(statements += 1)}`));
  const { rows } = await pool.query<{ json: string }>({ name, text, values });
  return rows[0]!.json;
}

const QUESTIONS: Record<string, (asked: never) => Promise<string>> = {
  '/plan': ({ plan }: { plan: string }) => answer(PLAN_PAGE, [plan]),
  '/targets': ({ where, values, count }: { where: string; values: unknown[]; count: boolean }) =>
    answer(targetsSql(where, count), values),
  '/dashboard': ({ year }: { year: number }) => answer(DASHBOARD, [year]),
};

const server = createServer((request, response) => {
  const pieces: Buffer[] = [];
  request.on('data', (piece: Buffer) => pieces.push(piece));
  request.on('end', () => {
    QUESTIONS[request.url!]!(JSON.parse(Buffer.concat(pieces).toString()) as never).then(
      (json) => {
        response.setHeader('content-type', 'application/json');
        response.end(json);
      },
      (error: Error) => {
        response.statusCode = 500;
        response.end(error.message);
      },
    );
  });
});
server.listen(0, '127.0.0.1', () => console.log(`http://127.0.0.1:${(server.address() as { port: number }).port}/`));
