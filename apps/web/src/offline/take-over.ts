/** What a page tells the worker of a new version that is to take over. */
export const TAKE_OVER = 'take-over';
