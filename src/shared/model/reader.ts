/**
 * The reader of this build: the stages that turn text into findings. Its number goes up by one when they find what they did not
 * find before, so that an analyst may have older articles read again; `since` says what that was, in the words of “read before …”.
 */
export const READER = { version: 2, since: 'events were found' } as const
