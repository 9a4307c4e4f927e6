/** How a list's page is asked for, as the schema describes it. */
export const FIRST = { description: 'How many rows, 1 to 100; anything else is BAD_USER_INPUT.' };
export const AFTER = {
  nullable: true,
  description: 'Cursor to go on behind; one of another list is BAD_USER_INPUT.',
};
