/**
 * What libvirt adds, leaves out, writes otherwise and sorts, rule by rule; beside each what looks like it and is a difference. The differences are
 * in the files of test/config/differences: `npx vitest run test/config/diff-defaults.test.ts -u` writes them; read what has changed.
 */
import { describe, expect, test } from 'vitest';
import { formatDiff } from '../../lib/config/index.ts';
import { consolesAndScreensRows } from './defaults/consoles-and-screens.ts';
import { controllersRows } from './defaults/controllers.ts';
import { devicesRows } from './defaults/devices.ts';
import { documentsRows } from './defaults/documents.ts';
import { domainRows } from './defaults/domain.ts';
import { spellingsRows } from './defaults/spellings.ts';

const groups = {
  ...{ ...domainRows, ...devicesRows, ...consolesAndScreensRows, ...controllersRows },
  ...{ ...documentsRows, ...spellingsRows },
};

describe.each(Object.entries(groups))('%s', (name, [document, rows]) => {
  const differ = (a: string, b: string) => formatDiff(document.diff(a, b));

  test('is the same but for what says something', async () => {
    const texts = rows.flatMap(([verdict, asked, returned]) => {
      const [there, back] = [differ(asked, returned), differ(returned, asked)];
      const found = there !== '' ? 'other' : back === '' ? 'either' : 'added';
      expect({ asked, returned, there, found }).toMatchObject({ found: verdict });
      return verdict === 'other' ? `  ${asked}\n  ${returned}\n${there}` : [];
    });
    if (texts.length > 0)
      await expect(texts.join('\n')).toMatchFileSnapshot(`differences/${name.replaceAll(/,? /g, '-')}.txt`);
  });
});
