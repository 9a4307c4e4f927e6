import type { County } from './county.ts';
import type { Screen } from './list.ts';
import { press } from './words.ts';

const LIAISON = 'gaj.liaison';
const OFFICE = 'scjg.liaison';

/** The year's programmes: their list, calendar and deadlines, one in every state, and who coordinates. */
export function programmeScreens({ plans, programmes: shown }: County): Screen[] {
  const of = (who: string, name: string, path: string, open?: Screen['open']): Screen => ({ name, who, path, open });
  const own = (name: string, path: string, open?: Screen['open']): Screen => of(LIAISON, name, path, open);
  const after = (who: string, name: string, path: string, key: string): Screen =>
    of(who, `dialog-${name}`, path, async (page, words) => {
      await press(page, words('programmes', key));
      await page.locator('dialog[open]').waitFor();
    });
  const at = (id: string) => `/programmes/${id}`;
  return [
    own('programmes', '/programmes'),
    own('programmes-none-found', '/programmes?text=xyz'),
    of('wjw.liaison', 'programmes-to-begin', '/programmes'),
    of('leader', 'programmes-leader', '/programmes'),
    of('auditor', 'programmes-auditor', `/programmes?year=${shown.year + 1}`),
    of('admin', 'programmes-not-mine', '/programmes'),
    own('programmes-calendar', '/programmes/calendar'),
    own('programmes-calendar-empty', `/programmes/calendar?year=${shown.year + 2}`),
    own('programmes-deadlines', '/programmes/deadlines'),
    of(OFFICE, 'radar', '/programmes/radar'),
    of(OFFICE, 'radar-under', '/programmes/radar?under=52&department=xfj'),
    own('radar-empty', `/programmes/radar?year=${shown.year + 2}`),
    of('leader', 'radar-leader', '/programmes/radar'),
    after(OFFICE, 'radar-join', '/programmes/radar', 'radar.join'),
    after(OFFICE, 'radar-targets', '/programmes/radar', 'radar.targets'),
    after(LIAISON, 'plan-justify', `/plans/${plans.schoolbuses.id}/departments`, 'finding.justify'),
    own('programme-draft', at(shown.draft)),
    of('jyj.liaison', 'programme-tabled', at(shown.tabled)),
    of('jyj.liaison', 'programme-tabled-history', `${at(shown.tabled)}/history`),
    of('jyj.liaison', 'programme-task-asked', `${at(shown.tabled)}?task=${shown.asked}`),
    of('jyj.liaison', 'import-plan-applied', `/imports/${shown.table}`),
    own('programme-empty', at(shown.empty)),
    own('programme-unknown', at('nothing')),
    own('programme-history', `${at(shown.draft)}/history`),
    own('programme-task', `${at(shown.draft)}?task=${shown.task}`),
    own('programme-task-new', `${at(shown.draft)}?task=new`),
    own('programme-tasks-none-found', `${at(shown.draft)}?text=xyz`),
    after(LIAISON, 'programme-justify', at(shown.draft), 'finding.justifyAnew'),
    after(LIAISON, 'programme-withdraw', at(shown.draft), 'act.withdraw'),
    of('xfj.liaison', 'programme-filed', at(shown.filed)),
    after('xfj.liaison', 'programme-publish', at(shown.filed), 'act.publish'),
    of('wjw.liaison', 'programme-withdrawn', at(shown.withdrawn)),
    of(OFFICE, 'programme-published', at(shown.published)),
    of(OFFICE, 'programme-changes', `${at(shown.published)}/changes`),
    after(OFFICE, 'programme-enter', at(shown.published), 'act.enter'),
    after(OFFICE, 'programme-copy', at(shown.published), 'act.copy'),
    of(OFFICE, 'programme-adjusting', at(shown.adjusting)),
    of(OFFICE, 'programme-adjusting-changes', `${at(shown.adjusting)}/changes`),
    after(OFFICE, 'programme-attach', at(shown.adjusting), 'act.attach'),
    of(OFFICE, 'programme-submitted', at(shown.submitted)),
    of('leader', 'programme-to-endorse', at(shown.submitted)),
    after('leader', 'programme-endorse', at(shown.submitted), 'act.endorse'),
    after('leader', 'programme-return', at(shown.submitted), 'act.return'),
    of(OFFICE, 'programme-task-read', `${at(shown.published)}?task=${shown.inForce}`),
    of(OFFICE, 'plan-of-task', `/plans/new?programme=${shown.published}&task=${shown.inForce}`),
    { name: 'public-programmes', who: null, path: '/public/programmes' },
    { name: 'public-programmes-none', who: null, path: '/public/programmes?q=xyz' },
    { name: 'public-programme', who: null, path: `/public/programmes/${shown.published}` },
    { name: 'public-programme-large', who: null, path: `/public/programmes/${shown.published}?text=large` },
    { name: 'public-programme-unknown', who: null, path: '/public/programmes/nothing' },
    own('bodies', '/programmes/bodies'),
    own('bodies-liaisons', '/programmes/bodies?body=LIAISON_SYSTEM'),
    own('bodies-none', '/programmes/bodies?body=LEADING_GROUP'),
    of('admin', 'bodies-keeper', '/programmes/bodies'),
    after('admin', 'body-member', '/programmes/bodies', 'member.add'),
    after(OFFICE, 'body-meeting', '/programmes/bodies', 'meeting.record'),
    after('admin', 'joint-industries', '/programmes/industries', 'industries.set'),
    own('joint-industries', '/programmes/industries'),
  ];
}
