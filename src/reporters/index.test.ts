import { describe, expect, it } from 'vitest';
import { createReporter, formats, isFormat } from './index.ts';
import { report, run, written } from './testing/samples.ts';

describe('formats', () => {
  it('are known by name', () => {
    expect(Object.keys(formats)).toEqual(['console', 'html', 'json', 'junit', 'github', 'sarif', 'ctrf', 'har', 'ndjson']);
    expect(isFormat('junit')).toBe(true);
    expect(isFormat('toString')).toBe(false);
  });

  it.each(Object.keys(formats).filter(isFormat))('%s is made and writes', (format) => {
    expect(written((write) => createReporter({ format, write }), run(report({ totals: { planned: 3 } })))).toMatch(/^(testing |\{|<\?xml |::notice |<!doctype html>)/);
  });
});
