/** What desks set terms off with. Round brackets are none of them: they hold news as well. */
export const DESK_MARKS: ReadonlySet<string> = new Set(['*', '+', '#', '[', ']', '|']);
