import { expect, test } from './reader.ts';

const DAYS = [
  ['Tuesday', '2019-05-21', 15],
  ['Wednesday', '2019-05-22', 13],
  ['Thursday', '2019-05-23', 10],
] as const;

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled });

    test('the programme lists all talks under their days', async ({ page }) => {
      await page.goto('/');
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Every KubeCon session/);
      await expect(
        page.getByRole('heading', { level: 2, name: 'KubeCon + CloudNativeCon Europe 2019' }),
      ).toBeVisible();
      await expect(page.getByRole('heading', { level: 3 })).toHaveCount(38);
      for (const [day, date, count] of DAYS) {
        const section = page.getByRole('region', { name: day });
        await expect(section.getByRole('heading', { level: 3 })).toHaveCount(count);
        await expect(section.getByRole('time').first()).toHaveAttribute('datetime', date);
      }
    });

    test('the programme links to a talk, and that to its notes and its day', async ({ page }) => {
      await page.goto('/');
      await page
        .getByRole('link', { name: 'Grafana Loki: Like Prometheus, but for Logs', exact: true })
        .click();
      await expect(page).toHaveURL('/talks/grafana-loki-like-prometheus-but-for-logs');
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(
        'Grafana Loki: Like Prometheus, but for Logs',
      );
      await expect(
        page.getByRole('list', { name: 'Speakers' }).getByRole('link', { name: 'Tom Wilkie' }),
      ).toBeVisible();
      const notes = page.getByRole('region', { name: 'From the notes' });
      await notes.getByRole('link', { name: /So, What About 'Dem Logs/ }).click();
      await expect(page).toHaveURL('/notes/kubecon-observability#so-what-about-dem-logs');
      await page.goBack();
      await page
        .getByRole('link', { name: /Thursday/ })
        .first()
        .click();
      await expect(page).toHaveURL('/days/2019-05-23');
      await expect(page.getByRole('heading', { level: 1 })).toContainText('Thursday');
    });
  });
}

test('a talk links to the previous and next talk of its day', async ({ page }) => {
  await page.goto('/talks/spiffe');
  const turn = page.getByRole('navigation', { name: 'On Tuesday, in order' });
  await turn.getByRole('link', { name: /^After it on Tuesday/ }).click();
  await expect(page).not.toHaveURL('/talks/spiffe');
  await turn.getByRole('link', { name: /^Before it on Tuesday/ }).click();
  await expect(page).toHaveURL('/talks/spiffe');
});

test('a talk without a known day links to its neighbours in its track, and to the whole track', async ({
  page,
}) => {
  await page.goto('/talks/service-meshes-at-what-cost');
  const turn = page.getByRole('navigation', { name: 'In the Service Mesh track, in order' });
  await turn.getByRole('link', { name: /^After it in the track/ }).press('Enter');
  await expect(page).not.toHaveURL('/talks/service-meshes-at-what-cost');
  await turn.getByRole('link', { name: /^Before it in the track/ }).press('Enter');
  await expect(page).toHaveURL('/talks/service-meshes-at-what-cost');
  await page.getByRole('main').getByRole('link', { name: 'Service Mesh', exact: true }).press('Enter');
  await expect(page).toHaveURL('/tracks/service-mesh');
  await expect(page.getByRole('row', { name: /^2019 \d+ .* Barcelona\s15/ })).toBeVisible();
});

test('sections of a report have the anchors of the original', async ({ page }) => {
  await page.goto('/notes/kubecon-other-cool-things');
  for (const anchor of [
    'm-m-m-m-multi-cluster-ingress',
    'dynamic-autoscaling-and-cake',
    'intuit-argo--the-custom-deployment-controller',
    'compliance-as-code',
    'kubernetes-failure-scenarios',
  ]) {
    await expect(page.locator(`[id="${anchor}"]`)).toHaveCount(1);
    await expect(
      page.locator(`a[href="https://alexos.dev/2019/05/23/kubecon-other-cool-things/#${anchor}"]`).first(),
    ).toBeVisible();
  }
});
