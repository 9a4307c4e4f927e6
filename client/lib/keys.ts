import { useEffect, useRef } from 'react';
import { createSignal, useSignal } from './signal.ts';

/** A shortcut: `key` as `?`, `j`, `Enter`, `mod+k` (Ctrl, or ⌘ on a Mac), or two keys in turn: `g p`. */
export interface Shortcut {
  key: string;
  /** What it does, in the reader's language; without it the overlay keeps silent about it. */
  label?: string;
  /** The heading in the overlay, such as the page's name. */
  group?: string;
  run(event: KeyboardEvent): void;
  /** Works while a field has the focus too. */
  inFields?: boolean;
}

const registered = createSignal<readonly Shortcut[]>([]);
const SEQUENCE = 900;

function add(shortcuts: readonly Shortcut[]): () => void {
  registered.set([...registered.get(), ...shortcuts]);
  return () => registered.set(registered.get().filter((shortcut) => !shortcuts.includes(shortcut)));
}

function isField(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  );
}

// Buttons and links answer Enter and Space themselves.
function isPressable(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('button, a, summary, [role=option], [role=menuitem]') !== null;
}

function nameOf(event: KeyboardEvent): string {
  const key = event.key === ' ' ? 'Space' : event.key.length === 1 ? event.key.toLowerCase() : event.key;
  return event.ctrlKey || event.metaKey ? `mod+${key}` : key;
}

/** Starts listening; once, at the app's start. */
export function listenToKeys(): () => void {
  let previous = '';
  let timer: ReturnType<typeof setTimeout> | undefined;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing || event.altKey || event.defaultPrevented) return;
    const name = nameOf(event);
    if (isPressable(event.target) && (name === 'Enter' || name === 'Space')) return;
    // A dialog on top takes the keys for itself; only what it registered while open, last, may answer.
    const inDialog = document.querySelector('dialog[open]') !== null;
    const found = [...registered.get()]
      .reverse()
      .find(
        ({ key, inFields }) =>
          (key === name || key === `${previous} ${name}`) && (inFields || (!isField(event.target) && !inDialog)),
      );
    clearTimeout(timer);
    previous = found === undefined ? name : '';
    timer = setTimeout(() => (previous = ''), SEQUENCE);
    if (found === undefined) return;
    event.preventDefault();
    found.run(event);
  };
  window.addEventListener('keydown', onKeyDown);
  return () => window.removeEventListener('keydown', onKeyDown);
}

/** Registers shortcuts for as long as the component is shown. The latest closures run; the list's keys must not change. */
export function useShortcuts(shortcuts: readonly Shortcut[]): void {
  const latest = useRef(shortcuts);
  latest.current = shortcuts;
  const shape = shortcuts.map(({ key, label, group, inFields }) => `${key}|${label}|${group}|${inFields}`).join('\n');
  useEffect(
    () =>
      add(
        latest.current.map((shortcut, at) => ({
          ...shortcut,
          run: (event) => latest.current[at]?.run(event),
        })),
      ),
    [shape],
  );
}

/** All that are registered now, for the overlay. */
export function useAllShortcuts(): readonly Shortcut[] {
  return useSignal(registered);
}
