#!/usr/bin/env node
import { register } from 'tsx/esm/api';

// The sources are TypeScript and run as they are. `tsconfig: false`: the folder a person stands in may hold one that is not ours.
register({ tsconfig: false });
await import('../src/word-command/main.ts');
