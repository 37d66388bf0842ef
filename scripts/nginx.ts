import { existsSync, readFileSync } from 'node:fs'
import { told } from '../src/node/content.ts'
import { nginxConfig } from '../src/node/hosting/nginx.ts'
import { basePath } from '../src/node/site-address.ts'
import { stop } from './command.ts'

/** `npm run --silent nginx`: after a build, prints what nginx is to be told of the headers that the site needs. */
const headers = `${process.env['OUT_DIR'] ?? 'dist'}/_headers`
if (!existsSync(headers)) stop(told('build.first'))
process.stdout.write(nginxConfig(readFileSync(headers, 'utf8'), basePath()))
