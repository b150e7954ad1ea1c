import { minify } from 'terser';

/** A second pass over what esbuild has made small: terser knows more about what a script can do without. */
export async function minified(code: string, isModule: boolean): Promise<string> {
  const result = await minify(code, {
    module: isModule,
    ecma: 2020,
    compress: { passes: 3, sequences: false, unsafe_arrows: true, pure_getters: true },
  });
  if (result.code === undefined) throw new Error('terser gave nothing');
  return tightTemplates(result.code);
}

/**
 * Templates without the line breaks of their source, which stand between tags only, and with texts in the place of
 * expressions that say nothing but a text.
 */
function tightTemplates(code: string): string {
  return code.replace(/([>}])\n +(?=[<$])/g, '$1').replace(/\$\{"([^"\\`$<>&]*)"\}/g, '$1');
}
