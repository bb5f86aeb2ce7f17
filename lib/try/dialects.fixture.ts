/** For tests: ten short reports, each in another dialect, with things in doubt in most of them. */
export const DIALECTS: Record<string, string> = {
  'bullets under days, with front matter': `---
title: My week at KubeCon Europe 2019
date: 2019-05-25
---

The [numbers](https://youtu.be/w62T1SN4g6Y) opened it.

## All The Sessions I Went To

### Tuesday

- [Keynote: 2.66 Million](https://www.youtube.com/watch?v=w62T1SN4g6Y) - Cheryl Hung, Director of Ecosystem, CNCF
- The Multicluster Toolbox - Adrien Trouillaud

### Wednesday

- [Deep Dive: Cortex](https://youtu.be/mYyFT4ChHio) - Tom Wilkie, Grafana Labs & Bryan Boreham, Weaveworks
`,
  'TOML front matter and the names first': `+++
title = "Two days in Wien"
date = 2024-03-02
+++

# Talks I attended

## Friday

- Ann Lee: [Pods in Depth](https://youtu.be/aaaaaaaaaa1)
- Bo Ray: [Pods in Brief](https://youtu.be/aaaaaaaaaa2)
- Cy Moe: [No Pods at All](https://youtu.be/aaaaaaaaaa3)
`,
  'a table': `# What I saw

## 21 May 2019

| Talk | Speaker | Company | Video |
| --- | --- | --- | --- |
| Intro: SPIFFE | Scott Emmons | Scytale | https://youtu.be/Rx6PMptyEtg |
| Grafana Loki | Tom Wilkie | Grafana Labs | https://youtu.be/CQiawXlgabQ |
`,
  'headings with notes below': `# Notes from KubeCon Europe 2019

## Wednesday

### Intro: SPIFFE

_Emiliano Bernbaum & Scott Emmons, Scytale_

https://youtu.be/Rx6PMptyEtg

They began with the problem of the first secret.

### Deep Dive: Cortex

_Tom Wilkie, Grafana Labs_

https://youtu.be/mYyFT4ChHio
`,
  'a link, and the names in the next line': `---
title: Links
---

## Sessions

[Intro: SPIFFE](https://youtu.be/Rx6PMptyEtg)  
Emiliano Bernbaum  
They began with the problem of the first secret.

[Deep Dive: Cortex](https://youtu.be/mYyFT4ChHio)  
Tom Wilkie
`,
  'fields below titles': `# Day 1

### Intro: SPIFFE

- Speaker: Scott Emmons, Scytale
- Video: https://youtu.be/Rx6PMptyEtg

# Day 2

### Grafana Loki

- Speaker: Tom Wilkie, Grafana Labs
- Video: https://youtu.be/CQiawXlgabQ
`,
  'another language': `---
title: KubeCon à Paris
date: 2024-03-25
---

## Sessions

### Mercredi 20 mars

- [Les pods en détail](https://youtu.be/aaaaaaaaaa1) par Ann Lee, Acme

### Jeudi 21 mars

- [Keynote: Zéro pod](https://youtu.be/aaaaaaaaaa2) - Bo Ray
`,
  'running text under days': `# XConf 2024

## Tuesday

I heard **Pods in Depth by Ann Lee, Acme** and then [Pods in Brief](https://youtu.be/aaaaaaaaaa2) by Bo Ray, Topaz.

## Wednesday

**Seven Pods by Cy Moe, Acme** was the best of it.
`,
  'HTML and shortcodes': `---
title: Mixed
---

## Sessions

<ul>
<li><a href="https://youtu.be/aaaaaaaaaa1">Pods &amp; <b>more</b></a> - Ann Lee, Acme</li>
<li><a href="https://youtu.be/aaaaaaaaaa2">&lt;script&gt;alert(1)&lt;/script&gt;</a> - Bo Ray, Acme</li>
</ul>

{{< youtube aaaaaaaaaa1 >}}
`,
  'no talks, a wrong day and a stray character': `# Thoughts\u202E

### Wendesday

- pods
- more pods
`,
};
