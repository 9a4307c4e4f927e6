import { briefText, dayText, dueText, fullText, timeText } from '../lib/time.ts';

/** 3月5日 14:20, whole on hover. `brief` is for feeds (14:20 today), `day` for days alone. */
export function Time({
  value,
  as = 'time',
  className,
}: {
  value: string;
  as?: 'time' | 'brief' | 'day';
  className?: string;
}) {
  const text = as === 'brief' ? briefText(value) : as === 'day' ? dayText(value) : timeText(value);
  return (
    <time dateTime={value} title={fullText(value)} className={className}>
      {text}
    </time>
  );
}

/** 还剩 2 天, 逾期 3 天; the day itself on hover. */
export function Due({ day, within }: { day: string; within?: number }) {
  const { tone, text } = dueText(day, within);
  const colour = tone === 'late' ? 'od-late' : tone === 'soon' ? 'od-due' : 'od-2';
  return (
    <time dateTime={day} title={fullText(day)} className={`${colour} od-nowrap`}>
      {text}
    </time>
  );
}
