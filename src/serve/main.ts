import { join } from 'node:path';
import { site } from '../../site.config.ts';
import { serve } from './serve.ts';

/** `npm run preview`: serves `dist/` on this machine until Ctrl-C. PORT chooses the port. */
const { url } = await serve({
  dist: join(process.cwd(), 'dist'),
  base: site.base,
  port: Number(process.env.PORT ?? 4173),
});
console.log(`Nær stands at ${url} (Ctrl-C stops it)`);
