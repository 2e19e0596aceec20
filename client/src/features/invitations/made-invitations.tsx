import type { ReactNode } from 'react';
import { Alert, Button, Code, CopyButton, Group, Stack, Text } from '@mantine/core';
import type { http } from '@waypost/shared/contract';
import { useT } from '../../i18n';
import { Icon } from '../../ui';
import { linkOf } from './invitation';
import { QrCode } from './qr-code';

export interface Made {
  callSign?: string;
  body: http.NewInvitation;
  token: string;
  code: string;
}

/** Link, code and QR of what was just made, to hand on: they are told once. */
export function MadeInvitations({ made }: { made: Made[] }): ReactNode {
  const t = useT();
  const linkFor = (one: Made): string => linkOf(location.origin, one.body.role, one);
  const single = made.length === 1 ? made[0] : undefined;
  return (
    <Stack>
      <Alert icon={<Icon name="lock" />}>{t('invitations.once')}</Alert>
      {single ? (
        <Stack align="center" gap="sm">
          <QrCode text={linkFor(single)} size={232} />
          <Text fw={700} fz={22} className="wp-mono">
            {single.code}
          </Text>
          <Copy text={linkFor(single)} label={t('invitations.link.copy')} />
        </Stack>
      ) : (
        <>
          <div style={{ maxHeight: '50vh', overflow: 'auto' }}>
            {made.map((one) => (
              <Group key={one.code} justify="space-between" py={6} wrap="nowrap">
                <Text fw={600}>{one.callSign}</Text>
                <Group gap="xs" wrap="nowrap">
                  <Code>{one.code}</Code>
                  <Copy text={linkFor(one)} label={t('invitations.link.copy')} />
                </Group>
              </Group>
            ))}
          </div>
          <Copy
            text={made.map((one) => [one.callSign, one.code, linkFor(one)].join('\t')).join('\n')}
            label={t('invitations.copy.all')}
          />
        </>
      )}
    </Stack>
  );
}

function Copy({ text, label }: { text: string; label: string }): ReactNode {
  const t = useT();
  return (
    <CopyButton value={text}>
      {({ copied, copy }) => (
        <Button
          variant="light"
          size="compact-sm"
          leftSection={<Icon name={copied ? 'check' : 'copy'} size={14} />}
          onClick={copy}
        >
          {copied ? t('common.copied') : label}
        </Button>
      )}
    </CopyButton>
  );
}
