import 'reflect-metadata';
import { capabilities } from '../../server/app/capabilities.ts';
import { createEntrance } from '../../server/app/entrance.ts';
import { startServer } from '../../server/app/http/server.ts';
import { buildHubSchema } from '../../server/app/schema.ts';
import { openDatabase, openHub } from '../../server/app/start.ts';
import { systemClock } from '../../server/kernel/clock.ts';
import { globalId } from '../../server/kernel/ids.ts';
import { readConfig } from '../../server/platform/config.ts';
import { createLog } from '../../server/platform/log.ts';
import { counting, enqueue, makeTables, openGate, tryingJobs } from './kinds.ts';

// A hub in a process of its own with jobs to try out: it asks for one itself where it is told to, and opens a gate.
const config = readConfig(process.env);
const parts = [...capabilities, tryingJobs];
const hub = await openHub(config, await openDatabase(config), createLog(config.logLevel), systemClock, parts);
await makeTables(hub);
const { TRY_JOB, TRY_GATE, TRY_STEPS = '0', TRY_STOP = '0' } = process.env;
const [known] = await hub.database.rows<{ id: string }>(`select id from jobs where input->>'name' = $1`, [TRY_JOB]);
if (TRY_GATE !== undefined) await openGate(hub, TRY_GATE);
const asked = { name: TRY_JOB!, steps: Number(TRY_STEPS), gate: Number(TRY_STOP) };
const id = known?.id ?? (await enqueue(hub, 'scjg.liaison', counting, asked));
const { address } = await startServer(hub, createEntrance(hub, await buildHubSchema(), config, new Map()), config);
console.log(`job ${globalId('Job', id)}`);
console.log(`serving ${address}`);
