import { mkdir } from 'node:fs/promises';
import { type HeaderRule, nginxHeaders, staticHostHeaders } from './headers.ts';
import { writeAtOnce } from './write-at-once.ts';

/** Where deploy/nginx.conf looks for the headers. */
export const NGINX_HEADERS = 'deploy/generated/headers.conf';

/** Write which headers go with which paths into a built site for static hosts, and beside deploy/nginx.conf for nginx. */
export async function writeHostFiles(out: string, rules: readonly HeaderRule[]): Promise<void> {
  await writeAtOnce(`${out}/_headers`, staticHostHeaders(rules));
  await mkdir('deploy/generated', { recursive: true });
  await writeAtOnce(NGINX_HEADERS, nginxHeaders(rules));
}
