import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { leanLit } from './lean-lit.ts';

const code = readFileSync(new URL('../node_modules/lit-html/lit-html.js', import.meta.url), 'utf8');

describe('lit-html as the widget has it', () => {
  it('keeps the guard that a template comes from code and not from data', () => {
    expect(leanLit(code)).toContain('hasOwnProperty("raw")');
  });

  it('leaves no name in the page and has a policy of our own', () => {
    expect(leanLit(code)).not.toMatch(/litHtml\w+|createPolicy\("lit-html"/);
  });

  it('stops the build when lit-html is another than the one looked at', () => {
    expect(() => leanLit(code.replace('createPolicy("lit-html"', 'createPolicy("lit"'))).toThrow('lit-html has changed');
  });
});
