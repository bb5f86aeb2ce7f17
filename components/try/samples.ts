/** Texts to begin with, each in another of the forms in which people write such lists. */
export const SAMPLES = [
  {
    name: 'Bullets under a day',
    shown: '### Tuesday\n- [Keynote: 2.66 Million](https://youtu.be/w62T1SN4g6Y) - Cheryl Hung, CNCF',
    text: `---
title: My week at KubeCon Europe 2019
date: 2019-05-25
---

Two days of talks in Barcelona, and [the numbers](https://youtu.be/w62T1SN4g6Y) that opened them.

## Sessions

### Tuesday

- [Keynote: 2.66 Million](https://youtu.be/w62T1SN4g6Y) - Cheryl Hung, Director of Ecosystem, CNCF
- [Intro: SPIFFE](https://youtu.be/Rx6PMptyEtg) - Emiliano Bernbaum & Scott Emmons, Scytale
- The Multicluster Toolbox - Adrien Trouillaud

### Wednesday

- [Deep Dive: Cortex](https://youtu.be/mYyFT4ChHio) - Tom Wilkie, Grafana Labs & Bryan Boreham, Weaveworks
`,
  },
  {
    name: 'A table',
    shown:
      '| Talk | Speaker | Video |\n| --- | --- | --- |\n| SPIFFE | Emiliano Bernbaum, Scytale | https://youtu.be/Rx6PMptyEtg |',
    text: `# What I saw at KubeCon Europe 2019

## Tuesday 21 May

| Talk | Speaker | Video |
| --- | --- | --- |
| Keynote: 2.66 Million | Cheryl Hung, CNCF | https://youtu.be/w62T1SN4g6Y |
| Intro: SPIFFE | Emiliano Bernbaum, Scytale | https://youtu.be/Rx6PMptyEtg |

## Thursday 23 May

| Talk | Speaker | Video |
| --- | --- | --- |
| Grafana Loki: Like Prometheus, but for Logs | Tom Wilkie, Grafana Labs | https://youtu.be/CQiawXlgabQ |
`,
  },
  {
    name: 'Headings, and what you thought',
    shown:
      '### 10 Ways to Shoot Yourself in the Foot\n*Laurent Bernaille & Robert Boll, Datadog*\nhttps://youtu.be/QKI-JRs2RIE\nContainers do not contain as well as I believed.',
    text: `# Notes from KubeCon Europe 2019

## Wednesday

### 10 Ways to Shoot Yourself in the Foot with Kubernetes, #9 Will Surprise You

*Laurent Bernaille & Robert Boll, Datadog*

https://youtu.be/QKI-JRs2RIE

Ten failures from production. Containers do not contain as well as I believed.

### Intro: SPIFFE

*Emiliano Bernbaum & Scott Emmons, Scytale*

https://youtu.be/Rx6PMptyEtg

They began with the problem of the first secret: who are you, before anybody has told you?
`,
  },
] as const;
