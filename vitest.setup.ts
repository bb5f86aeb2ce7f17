import fc from 'fast-check';

// The gate tries the same cases every time; `FC_SEED=$RANDOM npx vitest run` goes looking for new ones.
fc.configureGlobal({ seed: Number(process.env['FC_SEED'] ?? 20190521) });
