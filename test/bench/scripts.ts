/** What the bench uses of scripts/, which run before anything is installed and so are JavaScript without types. */
// @ts-expect-error
import * as build from '../../scripts/native/build.mjs';
// @ts-expect-error
import * as paths from '../../scripts/paths.mjs';

export const root: string = paths.root;
export const cache: string = paths.cache;
export const addonPath: () => string = build.addonPath;
export const buildEnvironment: () => NodeJS.ProcessEnv = build.buildEnvironment;
