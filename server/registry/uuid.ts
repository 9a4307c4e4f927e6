const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Whether a cursor's part can be compared with a key; PostgreSQL would fail on anything else. */
export function isUuid(text: string): boolean {
  return UUID.test(text);
}
