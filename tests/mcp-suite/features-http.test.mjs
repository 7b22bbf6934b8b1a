// SPDX-License-Identifier: MIT
// Every feature over HTTP, with both generations of the official SDK.
import { featureSuite } from './support/feature-suite.mjs';
import { resumingTests } from './support/resuming-tests.mjs';
import { overHttp, sdkV1, sdkV2 } from './support/sdk.mjs';

featureSuite({ label: 'SDK v1 over HTTP', sdk: overHttp(sdkV1), revision: '2025-11-25' });
featureSuite({ label: 'SDK v2 over HTTP, by default', sdk: overHttp(sdkV2()), revision: '2025-11-25' });
featureSuite({
    label: 'SDK v2 over HTTP, negotiating', sdk: overHttp(sdkV2({ versionNegotiation: { mode: 'auto' } })),
    revision: '2026-07-28',
});
featureSuite({
    label: 'SDK v2 over HTTP, pinned', sdk: overHttp(sdkV2({ versionNegotiation: { mode: { pin: '2026-07-28' } } })),
    revision: '2026-07-28',
});
resumingTests('SDK v1 over HTTP', sdkV1);
resumingTests('SDK v2 over HTTP', sdkV2());
