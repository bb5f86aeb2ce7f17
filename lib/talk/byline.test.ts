import { describe, expect, test } from 'vitest';
import { cases, read, summary } from './case-table.ts';

describe('a byline follows a dash of any kind, dots, by, a colon or a bracket', () => {
  const table = String.raw`
10 Ways to Shoot Yourself in the Foot with Kubernetes, #9 Will Surprise You- Laurent Bernaille & Robert Boll, Datadog
  [session] 10 Ways to Shoot Yourself in the Foot with Kubernetes, #9 Will Surprise You :: Laurent Bernaille @Datadog ; Robert Boll @Datadog
The Enterprise’s New Shoes - The Journey of Adidas to a Global Kubernetes Rollout -Daniel Eichten, Adidas AG & Oliver Thylmann, Giant Swarm GmbH
  [session] The Enterprise’s New Shoes - The Journey of Adidas to a Global Kubernetes Rollout :: Daniel Eichten @Adidas AG ; Oliver Thylmann @Giant Swarm GmbH
Policy as Code—Torin Sandall, Styra
  [session] Policy as Code :: Torin Sandall @Styra
Is There a Place for Performance Sensitive Workloads in Kubernetes?- Gergely Csatari & Levente Kale,
  [session] Is There a Place for Performance Sensitive Workloads in Kubernetes? :: Gergely Csatari ; Levente Kale
Keynote: Seamless Customer Experience at Walmart Stores Powered b... Maneesh Vittolia & Sriram Komma
  [keynote] Seamless Customer Experience at Walmart Stores Powered b... :: Maneesh Vittolia ; Sriram Komma
Kanary - Automated and Integrated Canary Testing Using CRD... - David Benque & Cédric Lamorinière
  [session] Kanary - Automated and Integrated Canary Testing Using CRD... :: David Benque ; Cédric Lamorinière
Imperative to Declarative Infrastructure by For Developers and Operators by Ashwin Raveendran, eBay
  [session] Imperative to Declarative Infrastructure by For Developers and Operators :: Ashwin Raveendran @eBay
Panel: Linux in the Kubernetes Era: Does The OS Still Matter? (Tasha Drew, VMware; Kiko Reis, Canonical; & Vincent Batts, Kinvolk)
  [panel] Linux in the Kubernetes Era: Does The OS Still Matter? :: Tasha Drew @VMware ; Kiko Reis @Canonical ; Vincent Batts @Kinvolk
`;
  test.each(cases(table))('%s', (line, expected) => {
    expect(summary(read(line))).toBe(expected);
  });
});

describe('what completes a company or a role is no speaker of its own', () => {
  const table = String.raw`
How We Solved TLS at Scale - Erik Godding Boye, Zenior & Tim Ramlot, Venafi, a CyberArk Company
  [session] How We Solved TLS at Scale :: Erik Godding Boye @Zenior ; Tim Ramlot @Venafi, a CyberArk Company
Contributing to Conformance Coverage - Zach Mandeville & Caleb Woodbine, ii.coop - https://ii.coop/
  [session] Contributing to Conformance Coverage :: Zach Mandeville @ii.coop ; Caleb Woodbine @ii.coop
Keynote: Harbor - Henry Zhang, Technical Director & Alan Ren, General Manager, R & D, VMware
  [keynote] Harbor :: Henry Zhang <Technical Director> @VMware ; Alan Ren <General Manager, R & D> @VMware
`;
  test.each(cases(table))('%s', (line, expected) => {
    expect(summary(read(line))).toBe(expected);
  });
});

describe('a cue before the names is no name', () => {
  const table = String.raw`
Public Technical Oversight Committee (TOC) Meeting - Moderated by Chris Aniszczyk, CNCF
  [session] Public Technical Oversight Committee (TOC) Meeting :: Chris Aniszczyk @CNCF
Keynote: CNCF End User Awards - Presented by Chris Aniszczyk, COO, Cloud Native Computing Foundation
  [keynote] CNCF End User Awards :: Chris Aniszczyk <COO> @Cloud Native Computing Foundation
Ask the Experts: CNCF CTO and TOC Members Open Q&A - Hosted by Chris Aniszczyk, Lin Sun & Kevin Wang
  [session] Ask the Experts: CNCF CTO and TOC Members Open Q&A :: Chris Aniszczyk ; Lin Sun ; Kevin Wang
Keynote: Closing Remarks - KubeCon + CloudNativeCon Europe 2021 Co-Chairs: Constance Caramanolis, Principal Engineer, Splunk & Stephen Augustus, Emerging Technologies & Incubation Division, Cisco
  [keynote] Closing Remarks :: Constance Caramanolis <Principal Engineer> @Splunk ; Stephen Augustus <Emerging Technologies & Incubation Division> @Cisco
`;
  test.each(cases(table))('%s', (line, expected) => {
    expect(summary(read(line))).toBe(expected);
  });
});

describe('a name is kept as written, without a handle', () => {
  const table = String.raw`
Intro: Cluster Lifecycle SIG - Lucas Käldström, Independent & Tim St. Clair, VMware
  [intro] Cluster Lifecycle SIG :: Lucas Käldström @Independent ; Tim St. Clair @VMware
Serverless Operations: From Dev to Production - Erwin van Eyk, Platform9
  [session] Serverless Operations: From Dev to Production :: Erwin van Eyk @Platform9
Ready to Scale - Omar bin Al-Saud, Aramco & Maria de la Cruz, Telefónica
  [session] Ready to Scale :: Omar bin Al-Saud @Aramco ; Maria de la Cruz @Telefónica
Authz as a Dev Workflow: Architecting Better Cloud Native Apps - Dan "phrawzty" Maher, Cerbos
  [session] Authz as a Dev Workflow: Architecting Better Cloud Native Apps :: Dan "phrawzty" Maher @Cerbos
Essential Resources for gRPC Development - Jung-Yu (Gina) Yeh, Google
  [session] Essential Resources for gRPC Development :: Jung-Yu (Gina) Yeh @Google
KubeEdge: Updates and Future - Kevin Wang (Zefeng), Huawei & Yin Ding, Google
  [session] KubeEdge: Updates and Future :: Kevin Wang (Zefeng) @Huawei ; Yin Ding @Google
Keynote: CNCF Maintainer + Ambassador Awards - Chris Anizczyk (@cra) CTO/COO, CNCF
  [keynote] CNCF Maintainer + Ambassador Awards :: Chris Anizczyk <CTO/COO> @CNCF
Porting Envoy to Windows; A Progress Report - Yechiel Kalmenson & William A. Rowe, Jr., Pivotal
  [session] Porting Envoy to Windows; A Progress Report :: Yechiel Kalmenson @Pivotal ; William A. Rowe, Jr. @Pivotal
Cluster Autoscaling - J. Turrado, Lidl & W Fender, Schwarz IT KG
  [session] Cluster Autoscaling :: J. Turrado @Lidl ; W Fender @Schwarz IT KG
Mental Health in Tech - Dr. Jennifer Akullian, Growth Coaching Institute
  [session] Mental Health in Tech :: Dr. Jennifer Akullian @Growth Coaching Institute
Building an Edge Control Plane with Kubernetes and Envoy - Flynn, Datawire
  [session] Building an Edge Control Plane with Kubernetes and Envoy :: Flynn @Datawire
Introduction to the CNCF App Delivery SIG - Alois, Dynatrace & Lei Zhang, Alibaba
  [session] Introduction to the CNCF App Delivery SIG :: Alois @Dynatrace ; Lei Zhang @Alibaba
Deconstructing Apache Hadoop: A Dialogue About a Cloud-Native Refactor - Anu Engineer & Marton Elek, Cloudera
  [session] Deconstructing Apache Hadoop: A Dialogue About a Cloud-Native Refactor :: Anu Engineer @Cloudera ; Marton Elek @Cloudera
DevStats - ukasz Gryglicki, CNCF & Josh Berkus, Red Hat
  [session] DevStats :: ukasz Gryglicki @CNCF ; Josh Berkus @Red Hat
如何在生产环境中使用 Kubernetes - 张磊, 阿里云 & 王泽锋, 华为
  [session] 如何在生产环境中使用 Kubernetes :: 张磊 @阿里云 ; 王泽锋 @华为
`;
  test.each(cases(table))('%s', (line, expected) => {
    expect(summary(read(line))).toBe(expected);
  });
});

describe('the last part of a credit is the company, what is between is the role', () => {
  const table = String.raw`
Keynote: What I Learned - Jason McGee, IBM Fellow, IBM
  [keynote] What I Learned :: Jason McGee <IBM Fellow> @IBM
Sponsored Keynote: Linux Everywhere - Imad Sousou, VP, Software Services Group & GM, OpenSource Technology Center, Intel Corporation
  [sponsored-keynote] Linux Everywhere :: Imad Sousou <VP, Software Services Group & GM, OpenSource Technology Center> @Intel Corporation
Keynote: Kubernetes Project Update - Aparna Sinha, Group Product Manager, Kubernetes and Google Kubernetes Engine, Google
  [keynote] Kubernetes Project Update :: Aparna Sinha <Group Product Manager, Kubernetes and Google Kubernetes Engine> @Google
Keynote: Cloud Native ML on Kubernetes - David Aronchick, Product Manager, Cloud AI and Co-Founder of Kubeflow, Google & Vishnu Kannan, Sr. Software Engineer, Google
  [keynote] Cloud Native ML on Kubernetes :: David Aronchick <Product Manager, Cloud AI and Co-Founder of Kubeflow> @Google ; Vishnu Kannan <Sr. Software Engineer> @Google
Keynote: Opening Remarks - Vicki Cheung, KubeCon + CloudNativeCon North America 2019 Co-Chair, Lyft
  [keynote] Opening Remarks :: Vicki Cheung <KubeCon + CloudNativeCon North America 2019 Co-Chair> @Lyft
Keynote: Container-Native Dev-and-ops Experience: It's Getting Easier, Fast. - Ralph Squillace, Principal PM – Azure Container Platform, Microsoft
  [keynote] Container-Native Dev-and-ops Experience: It's Getting Easier, Fast. :: Ralph Squillace <Principal PM – Azure Container Platform> @Microsoft
Keynote: From COBOL to Kubernetes: A 250 Year Old Bank's Cloud-Native Journey - Laura Rehorst, Product Owner - Stratus Platform, ABN AMRO Bank NV & Mike Ryan, DevOps Consultant, backtothelab.io
  [keynote] From COBOL to Kubernetes: A 250 Year Old Bank's Cloud-Native Journey :: Laura Rehorst <Product Owner - Stratus Platform> @ABN AMRO Bank NV ; Mike Ryan <DevOps Consultant> @backtothelab.io
Keynote: Welcome - Jonathan Bryce, Executive Director, Cloud and Infrastructure, Linux Foundation & Chris Aniszczyk, CTO, Cloud and Infrastructure, Linux Foundation
  [keynote] Welcome :: Jonathan Bryce <Executive Director, Cloud and Infrastructure> @Linux Foundation ; Chris Aniszczyk <CTO, Cloud and Infrastructure> @Linux Foundation
Keynote: From Innovation to Production - Dirk Hohndel, VP & Chief Open Source Officer, VMware
  [keynote] From Innovation to Production :: Dirk Hohndel <VP & Chief Open Source Officer> @VMware
`;
  test.each(cases(table))('%s', (line, expected) => {
    expect(summary(read(line))).toBe(expected);
  });
});

describe('a single part that is a job title is the role', () => {
  const table = String.raw`
Vitess Update - Shlomi Noach, Maintainer
  [session] Vitess Update :: Shlomi Noach <Maintainer>
Keynote: Opening Remarks - Bryan Liles, KubeCon + CloudNativeCon North America 2019 Co-Chair
  [keynote] Opening Remarks :: Bryan Liles <KubeCon + CloudNativeCon North America 2019 Co-Chair>
No Code Needed: From Emojis To Glory - Nancy Chauhan, Student & Carol Valencia, Elastic
  [session] No Code Needed: From Emojis To Glory :: Nancy Chauhan <Student> ; Carol Valencia @Elastic
Opening - Hoon Jo & Satyam Soni, CNCF Ambassadors
  [session] Opening :: Hoon Jo <CNCF Ambassadors> ; Satyam Soni <CNCF Ambassadors>
SPIFFE in Production - Andrew Jessup, Co-founder Scytale Inc.
  [session] SPIFFE in Production :: Andrew Jessup <Co-founder> @Scytale Inc.
GitOps Now - Stefan Prodan, Engineer at Weaveworks & Lin Sun, Director @ Solo.io
  [session] GitOps Now :: Stefan Prodan <Engineer> @Weaveworks ; Lin Sun <Director> @Solo.io
Revolutionizing Legacy Migrations - Jonah Sussman, Developer / Approver
  [session] Revolutionizing Legacy Migrations :: Jonah Sussman <Developer / Approver>
SIG Release - Lili Cosic, VMware [Steering Committee Member]
  [session] SIG Release :: Lili Cosic <Steering Committee Member> @VMware
`;
  test.each(cases(table))('%s', (line, expected) => {
    expect(summary(read(line))).toBe(expected);
  });
});

describe('a company may hold commas, ampersands, brackets and dashes', () => {
  const table = String.raw`
Deep Dive: NATS - Waldemar Quevedo, Synadia Communications, Inc
  [deep-dive] NATS :: Waldemar Quevedo @Synadia Communications, Inc
Tutorial: A Day in the Life of a Cloud Native Developer - Randy Abernethy, RX-M, LLC
  [tutorial] A Day in the Life of a Cloud Native Developer :: Randy Abernethy @RX-M, LLC
Service Mesh - Stephan Fudeus & David Meder-Marouelli, 1&1 Mail & Media Development & Technology GmbH
  [session] Service Mesh :: Stephan Fudeus @1&1 Mail & Media Development & Technology GmbH ; David Meder-Marouelli @1&1 Mail & Media Development & Technology GmbH
Intro: CNCF CI - Lucina Stricko & Denver Williams, Vulk Coop & CNCF
  [intro] CNCF CI :: Lucina Stricko @Vulk Coop & CNCF ; Denver Williams @Vulk Coop & CNCF
Habitat Builder: Cloud Native Application Automation - Elliott Davis & Fletcher Nichol, Chef.io (Habitat.sh)
  [session] Habitat Builder: Cloud Native Application Automation :: Elliott Davis @Chef.io (Habitat.sh) ; Fletcher Nichol @Chef.io (Habitat.sh)
Composable Systems in Kubernetes - Michele Gazzetti, IBM Research Europe - Ireland
  [session] Composable Systems in Kubernetes :: Michele Gazzetti @IBM Research Europe - Ireland
Crossplane Intro - Jared Watts, Upbound & Christopher Haar, DKB - Deutsche Kreditbank AG
  [session] Crossplane Intro :: Jared Watts @Upbound ; Christopher Haar @DKB - Deutsche Kreditbank AG
Telling All - Kim McMahon, Kyverno / Nirmata & Sharone Zitzman, RTFM Please Ltd
  [session] Telling All :: Kim McMahon @Kyverno / Nirmata ; Sharone Zitzman @RTFM Please Ltd
Backup Legitimized - Prasad Ghangal, Kasten by Veeam & Xing Yang, VMware by Broadcom
  [session] Backup Legitimized :: Prasad Ghangal @Kasten by Veeam ; Xing Yang @VMware by Broadcom
From the Eyes Of a High-Schooler - Rishit Dagli, Narayana Junior College; Incoming University of Toronto
  [session] From the Eyes Of a High-Schooler :: Rishit Dagli @Narayana Junior College; Incoming University of Toronto
`;
  test.each(cases(table))('%s', (line, expected) => {
    expect(summary(read(line))).toBe(expected);
  });
});

describe('a company is shared backwards, never forwards and never across a semicolon', () => {
  const table = String.raw`
Keynote: Reperforming a Nobel Prize Discovery - Ricardo Rocha, Computing Engineer & Lukas Heinrich, Physicist, CERN
  [keynote] Reperforming a Nobel Prize Discovery :: Ricardo Rocha <Computing Engineer> @CERN ; Lukas Heinrich <Physicist> @CERN
Stateful Apps - Jing Xu, Software Engineer, Google & Xing Yang
  [session] Stateful Apps :: Jing Xu <Software Engineer> @Google ; Xing Yang
Intro to Flux - Stefan Prodan & Philip Laine, Weaveworks, and Hidde Beydals, Microsoft
  [session] Intro to Flux :: Stefan Prodan @Weaveworks ; Philip Laine @Weaveworks ; Hidde Beydals @Microsoft
Keynote: 7 Years of Running Kubernetes - Jens Erat, DevOps Engineer; Peter Mueller, Lead Expert; Sabine Wolz, Product Owner, Mercedes-Benz Tech Innovation
  [keynote] 7 Years of Running Kubernetes :: Jens Erat <DevOps Engineer> ; Peter Mueller <Lead Expert> ; Sabine Wolz <Product Owner> @Mercedes-Benz Tech Innovation
Rook: Intro - Jean-Charles "JC" Lopez, Orit Wasserman, & Blaine Gardner, IBM; Alexander Trost, Koor Technologies
  [session] Rook: Intro :: Jean-Charles "JC" Lopez @IBM ; Orit Wasserman @IBM ; Blaine Gardner @IBM ; Alexander Trost @Koor Technologies
`;
  test.each(cases(table))('%s', (line, expected) => {
    expect(summary(read(line))).toBe(expected);
  });
});

describe('names and companies are told apart within lists', () => {
  const table = String.raw`
Unblocking the Release Train with Istio - Dave Shepherd, Wealth Wizards & Pierre Meunier, Wealth Wizards
  [session] Unblocking the Release Train with Istio :: Dave Shepherd @Wealth Wizards ; Pierre Meunier @Wealth Wizards
Intro + Deep Dive: IBMCloud SIG - Sahdev P. Zala, Khalid Ahmed, Brad Topol & Nimesh Bhatia, IBM
  [intro-deep-dive] IBMCloud SIG :: Sahdev P. Zala @IBM ; Khalid Ahmed @IBM ; Brad Topol @IBM ; Nimesh Bhatia @IBM
Tutorial: Introduction to Kubeflow Pipelines - Michelle Casbon, Dan Sanche, Dan Anghel
  [tutorial] Introduction to Kubeflow Pipelines :: Michelle Casbon ; Dan Sanche ; Dan Anghel
Intro + Deep Dive: Kubernetes Conformance WG - Dan Kohn, CNCF, William Denniss, Aaron Crickenberger
  [intro-deep-dive] Kubernetes Conformance WG :: Dan Kohn @CNCF ; William Denniss ; Aaron Crickenberger
Intro + Deep Dive: Cloud-Provider SIG - Chris Hoge, Andrew Sy Kim, & Jago Macleod
  [intro-deep-dive] Cloud-Provider SIG :: Chris Hoge ; Andrew Sy Kim ; Jago Macleod
Hard Observability - Sharone Zitzman, RTFM Please, Jason Yee, Datadog, Charity Majors, honeycomb.io & Itiel Shwartz, Komodor
  [session] Hard Observability :: Sharone Zitzman @RTFM Please ; Jason Yee @Datadog ; Charity Majors @honeycomb.io ; Itiel Shwartz @Komodor
Falco - Luca Guerra, Leonardo Grasso, Jason Dellaluce, Sysdig, Carlos Tadeu Panato Junior, Chainguard & Melissa Kilby, Apple
  [session] Falco :: Luca Guerra @Sysdig ; Leonardo Grasso @Sysdig ; Jason Dellaluce @Sysdig ; Carlos Tadeu Panato Junior @Chainguard ; Melissa Kilby @Apple
SIG Cluster Lifecycle: kubeadm Deep Dive – Alexander Kanevskiy, Intel, Timothy St. Clair, Heptio, & Luke Marsden
  [session] SIG Cluster Lifecycle: kubeadm Deep Dive :: Alexander Kanevskiy @Intel ; Timothy St. Clair @Heptio ; Luke Marsden
`;
  test.each(cases(table))('%s', (line, expected) => {
    expect(summary(read(line))).toBe(expected);
  });
});

describe('what names nobody is dropped', () => {
  const table = String.raw`
Keynote: Stronger Together - Priyanka Sharma, Executive Director, Cloud Native Computing Foundation & Others
  [keynote] Stronger Together :: Priyanka Sharma <Executive Director> @Cloud Native Computing Foundation
Lightning Talk: Why Your OSS Project Needs A GUI - Risha Mars,
  [lightning-talk] Why Your OSS Project Needs A GUI :: Risha Mars
Keynote: CNCF Project Update - Bryan Liles, Senior Staff Engineer, VMware Bryan Liles
  [keynote] CNCF Project Update :: Bryan Liles <Senior Staff Engineer> @VMware
Contributing to Kubernetes Conformance Coverage - Zach Mandeville & Caleb Woodbine, ii.coop -
  [session] Contributing to Kubernetes Conformance Coverage :: Zach Mandeville @ii.coop ; Caleb Woodbine @ii.coop
`;
  test.each(cases(table))('%s', (line, expected) => {
    expect(summary(read(line))).toBe(expected);
  });
});

describe('role and company within one pair of brackets', () => {
  const table = `
Pods - Ann Lee (CTO, Acme)
  [session] Pods :: Ann Lee <CTO> @Acme
Pods - Ann Lee (Founder and CEO, Acme) & Bo Ray (SRE, Umbrella)
  [session] Pods :: Ann Lee <Founder and CEO> @Acme ; Bo Ray <SRE> @Umbrella
Pods - Ann Lee (Acme, CTO)
  [session] Pods :: Ann Lee <CTO> @Acme
Pods - Ann Lee (VP of Engineering, Acme, Inc.)
  [session] Pods :: Ann Lee <VP of Engineering> @Acme, Inc.
Pods - Ann Lee (Engineer - Morgan Stanley)
  [session] Pods :: Ann Lee <Engineer> @Morgan Stanley
Pods - Ann Lee (she/her, Acme)
  [session] Pods :: Ann Lee @Acme
`;
  test.each(cases(table))('%s', (line, expected) => {
    expect(summary(read(line))).toBe(expected);
  });
});

describe('what stands twice, or after two marks', () => {
  const table = String.raw`
Pods - Ann Lee, Google & Ann Lee, Director of Engineering, Google
  [session] Pods :: Ann Lee <Director of Engineering> @Google
Pods - Ann Lee & Bo Ray, Google; Ann Lee, CTO, Acme
  [session] Pods :: Ann Lee <CTO> @Google ; Bo Ray @Google
Scaling Up - Ann Lee | Bo Ray
  [session] Scaling Up :: Ann Lee ; Bo Ray
Scaling Up | Ann Lee
  [session] Scaling Up :: Ann Lee
`;
  test.each(cases(table))('%s', (line, expected) => {
    expect(summary(read(line))).toBe(expected);
  });
});

test('words that only begin like a name, and go on as no company does, are a part of the title', () => {
  const line = 'Pods - Ann Lee, How to Run Them with Care for All';
  expect(summary(read(line))).toBe(`[session] ${line} :: nobody`);
});
