# SPDX-License-Identifier: MIT
"""server/deploy: what it names is there, and the file system of the image is enough for the program, without Docker.

The variables that support.py reads say what was built and how.
"""

import http.client
import os
import pathlib
import re
import shlex
import shutil
import subprocess
import sys
import tempfile
import unittest

import yaml

from support import BUILD, MESON, ROOT, SERVER, VERSION, run

DEPLOY = ROOT / 'server' / 'deploy'
USER = '65532'
WORK = pathlib.Path(tempfile.mkdtemp(prefix='deploy-'))
unittest.addModuleCleanup(shutil.rmtree, WORK)


def read(name):
    """The unit of the service is filled in when the build is configured."""
    folder = pathlib.Path(BUILD) / 'server' if name == 'portkey-admin-mcp.service' else DEPLOY
    return (folder / name).read_text(encoding='utf-8')


def instructions():
    """The Dockerfile's, as (name, rest)."""
    text = re.sub(r'^#.*\n', '', read('Dockerfile'), flags=re.M).replace('\\\n', ' ')
    return [line.split(None, 1) for line in text.splitlines() if line.strip()]


def rests(name):
    return [rest for found, rest in instructions() if found == name]


def known_variables():
    """Those that the program reads, but for those that it refuses or ignores."""
    sources = [path.read_text(encoding='utf-8') for folder in ('server/cli', 'runtime/client') for path in (ROOT / folder).rglob('*.c')]
    text = re.sub(r'\} absent\[\] = \{.*?\};', '', '\n'.join(sources), flags=re.S)
    return set(re.findall(r'"([A-Z][A-Z0-9_]+)"', text))


def kubernetes():
    return {document['kind']: document for document in yaml.safe_load_all(read('kubernetes.yaml'))}


def container():
    return kubernetes()['Deployment']['spec']['template']['spec']['containers'][0]


def service():
    return yaml.safe_load(read('compose.yaml'))['services']['portkey-admin-mcp']


def image_variables():
    return dict(pair.split('=', 1) for rest in rests('ENV') for pair in shlex.split(rest))


@unittest.skipUnless(SERVER, 'the server was not built')
class Names(unittest.TestCase):
    def test_variables(self):
        known = known_variables()
        self.assertIn('MCP_SHUTDOWN_TIMEOUT_MS', known)
        self.assertNotIn('MCP_NO_SUCH_THING', known)
        named = [*image_variables(), *service()['environment'], *(entry['name'] for entry in container()['env']),
                 *re.findall(r'^Environment=(\w+)=', read('portkey-admin-mcp.service'), re.M),
                 *re.findall(r'\b(?:MCP|PORTKEY)_\w+', '\n'.join(map(read, ('Dockerfile', 'compose.yaml', 'kubernetes.yaml',
                                                                              'portkey-admin-mcp.service'))))]
        self.assertEqual(sorted({name for name in named if name not in known}), [])

    def test_packages(self):
        """All that ./dev installs for a build, so that the image has every feature but those that it says are left out."""
        listed = re.search(r"packages\(\) \{\n    cat <<'END'\n(.*?)\nEND\n", (ROOT / 'dev').read_text(encoding='utf-8'), re.S)[1]
        groups = {line.split()[0]: line.split()[3].split(',') for line in listed.splitlines()}
        [install] = [rest for rest in rests('RUN') if 'apt-get install' in rest]
        packages = [word for word in install.split('apt-get install')[1].split() if not word.startswith('--')]
        left_out = {f'lib{name}2-dev' for name in re.findall(r'-D(\w+)=disabled', read('Dockerfile'))}
        self.assertEqual({package for package, found in groups.items() if 'build' in found} - set(packages), left_out)
        self.assertEqual(sorted(set(packages) - set(groups)), ['ca-certificates'])

    def test_meson_options(self):
        declared = re.findall(r"^option\('(\w+)'", (ROOT / 'meson_options.txt').read_text(encoding='utf-8'), re.M)
        named = re.findall(r'-D(\w+)=', read('Dockerfile'))
        self.assertEqual([name for name in named if name not in declared and name != 'b_lto'], [])
        self.assertIn('http', named)

    def test_the_image_itself(self):
        self.assertEqual(rests('FROM')[-1], 'scratch')
        self.assertEqual(rests('USER'), [f'{USER}:{USER}'])
        for script in re.findall(r'sh (server/\S+)', read('Dockerfile')):
            self.assertTrue((ROOT / script).is_file(), script)
        self.assertEqual(service()['build']['dockerfile'], 'server/deploy/Dockerfile')
        for image in (service()['image'], container()['image']):
            self.assertEqual(image, f'portkey-admin-mcp:{VERSION}')

    def test_secrets_are_files(self):
        path = image_variables()['PORTKEY_API_KEY_FILE']
        self.assertEqual([f'/run/secrets/{name}' for name in service()['secrets']], [path, service()['environment']['MCP_SEAL_KEY_FILE']])
        self.assertEqual(list(yaml.safe_load(read('compose.yaml'))['secrets']), service()['secrets'])
        found = {entry['name']: entry.get('value') for entry in container()['env']}
        [mount] = container()['volumeMounts']
        [volume] = kubernetes()['Deployment']['spec']['template']['spec']['volumes']
        self.assertEqual(found['PORTKEY_API_KEY_FILE'], f'{mount["mountPath"]}/{volume["secret"]["items"][0]["path"]}')
        self.assertEqual((mount['name'], mount['readOnly']), (volume['name'], True))
        self.assertNotIn('PORTKEY_API_KEY', found)

    def test_rights(self):
        pod = kubernetes()['Deployment']['spec']['template']['spec']
        self.assertEqual((pod['securityContext']['runAsNonRoot'], pod['securityContext']['runAsUser']), (True, int(USER)))
        self.assertEqual(container()['securityContext'], {
            'allowPrivilegeEscalation': False, 'readOnlyRootFilesystem': True, 'capabilities': {'drop': ['ALL']}})
        for each in yaml.safe_load(read('compose.yaml'))['services'].values():
            self.assertEqual((each['read_only'], each['cap_drop']), (True, ['ALL']))
        self.assertNotIn('ports', yaml.safe_load(read('compose.yaml'))['services']['redis'])
        self.assertTrue(all(port.startswith('127.0.0.1:') for port in service()['ports']))

    def test_ports(self):
        ports = {entry['name']: entry['containerPort'] for entry in container()['ports']}
        variables = {entry['name']: entry.get('value') for entry in container()['env']}
        self.assertEqual((str(ports['http']), str(ports['metrics'])), (rests('EXPOSE')[0], variables['MCP_METRICS_PORT']))
        for probe in ('startupProbe', 'livenessProbe', 'readinessProbe'):
            self.assertIn(container()[probe]['httpGet']['port'], ports)
        self.assertEqual(kubernetes()['Service']['spec']['ports'][0]['targetPort'], 'http')


@unittest.skipUnless(SERVER, 'the server was not built')
class Systemd(unittest.TestCase):
    UNITS = ('portkey-admin-mcp.service', 'portkey-admin-mcp.socket')

    def setUp(self):
        """Units that start the program of this build."""
        program = pathlib.Path(BUILD) / 'server' / 'portkey-admin-mcp'
        [start] = re.findall(r'^ExecStart=(/\S+/bin/portkey-admin-mcp) http$', read(self.UNITS[0]), re.M)
        for name in self.UNITS:
            (WORK / name).write_text(read(name).replace(start, str(program)), encoding='utf-8')

    def complaints(self):
        done = subprocess.run(['systemd-analyze', 'verify', '--man=no', *(WORK / name for name in self.UNITS)], capture_output=True, text=True,
                              timeout=60)
        return [line for line in done.stderr.splitlines() if 'portkey-admin-mcp' in line]

    def test_units(self):
        self.assertEqual(self.complaints(), [])
        with open(WORK / self.UNITS[0], 'a', encoding='utf-8') as unit:
            unit.write('[Service]\nProtectSystemm=strict\n')
        self.assertRegex(str(self.complaints()), 'ProtectSystemm')

    def test_hardening(self):
        """At most 2 of 10 points of exposure."""
        done = subprocess.run(['systemd-analyze', 'security', '--offline=true', '--threshold=20', '--no-pager',
                               WORK / 'portkey-admin-mcp.service'], capture_output=True, text=True, timeout=60)
        self.assertEqual(done.returncode, 0, done.stdout[-2000:])


@unittest.skipUnless(SERVER, 'the server was not built')
class Image(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.image = WORK / 'image'
        run(MESON, 'install', '-C', BUILD, '--no-rebuild', '--quiet', '--destdir', WORK / 'installed')
        run('sh', DEPLOY / 'image.sh', WORK / 'installed', cls.image)

    def command(self, *arguments):
        """The program in the image, as the image's user where that is possible."""
        entry = ['chroot', f'--userspec={USER}:{USER}'] if os.geteuid() == 0 else ['unshare', '-r', 'chroot']
        return [*entry, self.image, '/usr/bin/portkey-admin-mcp', *arguments]

    def test_files(self):
        files = {str(path.relative_to(self.image)) for path in self.image.rglob('*') if path.is_file()}
        names = {pathlib.PurePath(path).name for path in files}
        self.assertLessEqual({'usr/bin/portkey-admin-mcp', 'etc/ssl/certs/ca-certificates.crt', 'etc/nsswitch.conf', 'etc/passwd'}, files)
        self.assertTrue(any(name.startswith('libcurl.so') for name in names), names)
        self.assertEqual([name for name in names if name in ('sh', 'bash', 'busybox', 'dpkg')], [])

    def test_it_starts(self):
        self.assertIn(VERSION, run(*self.command('--version')))

    def test_it_serves(self):
        """With the variables of the Kubernetes example; its probes are answered, the metrics are where they should be."""
        variables = {**image_variables(), **{entry['name']: entry['value'] for entry in container()['env'] if 'value' in entry},
                     'MCP_AUTH_TOKEN': 'a-token-of-this-test', 'MCP_PORT': '0', 'MCP_METRICS_PORT': '0'}
        del variables['PORTKEY_API_KEY_FILE']
        process = subprocess.Popen(self.command('--sandbox', *container()['args']), stderr=subprocess.PIPE, text=True, env={
            'PATH': os.environ['PATH'], **variables})
        try:
            found = ''
            while 'metrics at ' not in found:
                line = process.stderr.readline()
                self.assertNotEqual(line, '', found)
                found += line
            port, metrics = (int(re.search(rf'{what} at http://[^ ]*:(\d+)', found)[1]) for what in ('MCP', 'metrics'))
            for probe in ('startupProbe', 'livenessProbe', 'readinessProbe'):
                self.assertEqual(self.get(port, container()[probe]['httpGet']['path'])[0], 200)
            self.assertIn('portkey_admin_mcp_build_info', self.get(metrics, '/metrics')[1])
            self.assertEqual(self.get(port, '/metrics', Authorization='Bearer a-token-of-this-test')[0], 403)  # of this host
            self.assertEqual(self.get(port, '/metrics', Authorization='Bearer a-token-of-this-test', Host='portkey-admin-mcp')[0], 404)
        finally:
            process.terminate()
            process.wait(30)
            process.stderr.close()
        self.assertEqual(process.returncode, 0)

    def get(self, port, path, **headers):
        connection = http.client.HTTPConnection('127.0.0.1', port, timeout=30)
        connection.request('GET', path, headers={'Host': '10.1.2.3', **headers})
        answer = connection.getresponse()
        text = answer.read().decode()
        connection.close()
        return answer.status, text


if __name__ == '__main__':
    sys.exit(unittest.main())
