import type { Config } from '../platform/config.ts';
import { DEMO_PASSWORD } from './demo/demo-accounts.ts';
import { VERSION } from './version.ts';

/** An account to try, with what one is by it. */
export interface DemoPerson {
  username: string;
  zh: string;
  en: string;
}

const LOOPBACK = new Set(['127.0.0.1', '::1', 'localhost']);

/** Where the address is one to listen at and not one to visit. */
function visitable(address: string): string {
  return address.replace('//0.0.0.0:', '//127.0.0.1:').replace('//[::]:', '//[::1]:');
}

/** What the hub says once it serves: where it is, and in the demo county whom to sign in as. */
export function banner(address: string, config: Config, people: readonly DemoPerson[]): string {
  const home = visitable(address);
  const width = Math.max(...people.map(({ username }) => username.length));
  const lines = [
    '',
    `  一门联查 Onedoor ${VERSION}`,
    `  页面 Pages      ${home}/`,
    ...(config.introspection ? [`  GraphiQL        ${home}/graphiql/`] : []),
    `  数据 Data       ${config.databaseUrl === null ? config.dataDir : 'PostgreSQL'}`,
  ];
  if (people.length > 0) {
    lines.push('', `  示范县，数据均为虚构 · Demo county, all made up. 密码 Password: ${DEMO_PASSWORD}`);
    lines.push(...people.map(({ username, zh, en }) => `    ${username.padEnd(width)}  ${zh} ${en}`));
    if (!LOOPBACK.has(config.host)) {
      lines.push(
        '  ! 示范账号的密码是公开的，而本机以外也能访问 · These passwords are public, and other machines can reach the hub.',
      );
    }
  }
  return [...lines, ''].join('\n');
}
