import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { useT } from '../../lib/i18n.ts';
import type { Session } from '../../lib/session.ts';
import { Dialog, Kbd } from '../../ui/index.ts';
import { SearchIcon } from '../../ui/icons/index.tsx';
import styles from './CommandPalette.module.css';
import { type Command, useCommands } from './useCommands.ts';
import { useFound } from './useFound.ts';

/** Ctrl K: plans, targets, departments, pages and commands by a few letters. */
export function CommandPalette({
  viewer,
  onClose,
  onKeys,
}: {
  viewer: Session['viewer'];
  onClose(): void;
  onKeys(): void;
}) {
  const t = useT('app');
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const [text, setText] = useState('');
  const [at, setAt] = useState(0);
  const wanted = text.trim().toLowerCase();
  const known = useCommands(viewer, onKeys).filter(({ name }) => name.toLowerCase().includes(wanted));
  const { found, failed, busy } = useFound(text);
  const commands = [...found, ...known];
  const current = Math.min(at, commands.length - 1);
  useEffect(() => setAt(0), [text]);
  useEffect(() => {
    // Newer browsers answer with a promise, which an effect must not return.
    void list.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' });
  }, [current]);

  const run = (command: Command | undefined) => {
    if (command === undefined) return;
    onClose();
    command.run();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) setAt((current + step + commands.length) % commands.length);
    else if (event.key === 'Enter') run(commands[current]);
    else return;
    event.preventDefault();
  };
  return (
    <Dialog open high flush wide onClose={onClose} label={t('keys.palette')}>
      <label className={styles.search}>
        <SearchIcon size={18} />
        <input
          role="combobox"
          aria-expanded="true"
          aria-controls={id}
          aria-activedescendant={commands.length > 0 ? `${id}-${current}` : undefined}
          autoFocus
          value={text}
          placeholder={t('palette.placeholder')}
          aria-label={t('palette.placeholder')}
          onChange={(event) => setText(event.target.value)}
          onKeyDown={onKeyDown}
        />
        <Kbd keys="Escape" />
      </label>
      <div ref={list} id={id} role="listbox" aria-label={t('keys.palette')} className={styles.list}>
        {commands.map((command, index) => (
          <Line
            key={`${command.group} ${command.key}`}
            id={`${id}-${index}`}
            command={command}
            first={commands[index - 1]?.group !== command.group}
            selected={index === current}
            onPick={() => run(command)}
          />
        ))}
        {commands.length === 0 && !busy && <p className={styles.none}>{t('palette.none', { text: text.trim() })}</p>}
      </div>
      <footer className={styles.foot}>
        <span>
          <Kbd keys="ArrowUp ArrowDown" /> {t('palette.hint')}
        </span>
        <span>
          <Kbd keys="Enter" /> {t('palette.open')}
        </span>
        {failed && <span className="od-due">{t('palette.failed')}</span>}
      </footer>
    </Dialog>
  );
}

interface LineProps {
  id: string;
  command: Command;
  first: boolean;
  selected: boolean;
  onPick(): void;
}

function Line({ id, command: { group, name, note, icon: CommandIcon, shortcut }, first, selected, onPick }: LineProps) {
  const t = useT('app');
  return (
    <>
      {first && (
        <div className={styles.group} role="presentation">
          {t(`palette.${group}`)}
        </div>
      )}
      <div id={id} role="option" aria-selected={selected} className={styles.option} onClick={onPick}>
        <CommandIcon />
        <span>{name}</span>
        {note !== undefined && <span className={styles.note}>{note}</span>}
        {shortcut !== undefined && (
          <span className={styles.keys}>
            <Kbd keys={shortcut} />
          </span>
        )}
      </div>
    </>
  );
}
