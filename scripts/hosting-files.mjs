// Writes the ready files for hosts from the headers that the tests run with: node scripts/hosting-files.mjs
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { root } from './prepare.mjs'
import { securityHeaders } from './security-headers.mjs'

const forEver = 'public, max-age=31536000, immutable'
const headers = Object.entries(securityHeaders)

/** Path and text of every file, as they must stand in the repository. */
export const hostingFiles = {
  'public/_headers': [
    '# Netlify and Cloudflare Pages read this file from the folder that they serve. A name that two rules set would be',
    '# sent with both values, so each path is told its caching once; for all others both hosts ask again each time.',
    '/*',
    ...headers.map(([name, value]) => `  ${name}: ${value}`),
    '/assets/*',
    `  Cache-Control: ${forEver}`,
    ...['/', '/index.html', '/sw.js', '/manifest.webmanifest'].flatMap((path) => [path, '  Cache-Control: no-cache']),
  ],
  'docs/hosting/nginx.conf': [
    '# nginx: put this into /etc/nginx/conf.d/, copy dist/ to the root (or a folder below it, for a sub-path), and let',
    '# certbot or your own certificate add TLS: a service worker needs https.',
    'map $uri $fifteen_cache {',
    '  default "no-cache";',
    `  ~/assets/ "${forEver}";`,
    '}',
    '',
    'server {',
    '  listen 80;',
    '  server_name fifteen.example.org;',
    '  root /var/www/fifteen;',
    '  index index.html;',
    '  # No diary is ever in an address; what is logged is who fetched a file and when. Switch it off if you can.',
    '  access_log off;',
    '  gzip on;',
    '  gzip_types text/css text/javascript application/javascript application/json application/manifest+json image/svg+xml;',
    '',
    ...headers.map(([name, value]) => `  add_header ${name} "${value}" always;`),
    '  add_header Cache-Control $fifteen_cache always;',
    '',
    '  # A missing file must be a 404, never the page.',
    '  location / {',
    '    try_files $uri $uri/ =404;',
    '  }',
    '  location ~ \\.webmanifest$ {',
    '    default_type application/manifest+json;',
    '  }',
    '}',
  ],
  'docs/hosting/.htaccess': [
    '# Apache with mod_headers: put this beside index.html.',
    'DirectoryIndex index.html',
    'AddType application/manifest+json .webmanifest',
    '<IfModule mod_headers.c>',
    ...headers.map(([name, value]) => `  Header always set ${name} "${value}"`),
    '  Header always set Cache-Control "no-cache"',
    `  Header always set Cache-Control "${forEver}" "expr=%{REQUEST_URI} =~ m#/assets/#"`,
    '</IfModule>',
  ],
  'docs/hosting/Caddyfile': [
    '# Caddy gets the certificate by itself. For a sub-path copy dist/ into a folder of that name below the root.',
    'fifteen.example.org {',
    '  root * /var/www/fifteen',
    '  encode gzip',
    '  file_server',
    '  header {',
    ...headers.map(([name, value]) => `    ${name} "${value}"`),
    '    Cache-Control "no-cache"',
    '  }',
    '  @assets path_regexp /assets/',
    `  header @assets Cache-Control "${forEver}"`,
    '}',
  ],
}

/** @param {string} path */
export function hostingText(path) {
  return `${hostingFiles[/** @type {keyof typeof hostingFiles} */ (path)].join('\n')}\n`
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  for (const path of Object.keys(hostingFiles)) writeFileSync(join(root, path), hostingText(path))
}
