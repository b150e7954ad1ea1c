import { build } from './build.ts';

// Where `wrangler.toml` looks for it.
await build('dist');
