import { describe, expect, test } from 'vitest';
import { cases, read, summary } from './case-table.ts';

describe('a prefix says the kind and is cut from the title', () => {
  const table = String.raw`
Keynote: 2.66 Million - Cheryl Hung, Director of Ecosystem, Cloud Native Computing Foundation
  [keynote] 2.66 Million :: Cheryl Hung <Director of Ecosystem> @Cloud Native Computing Foundation
Sponsored Keynote: Network, Please Evolve – Vijoy Pandey, VP/CTO Cloud, Cisco
  [sponsored-keynote] Network, Please Evolve :: Vijoy Pandey <VP/CTO Cloud> @Cisco
Sponsored Keynote: Recursive Kubernetes: Cluster API and Clusters as Cattle - Joe Beda, Principal Engineer, VMware
  [sponsored-keynote] Recursive Kubernetes: Cluster API and Clusters as Cattle :: Joe Beda <Principal Engineer> @VMware
Intro: TUF / Notary - Justin Cappos, NYU & Justin Cormack, Docker
  [intro] TUF / Notary :: Justin Cappos @NYU ; Justin Cormack @Docker
Deep Dive: kops (Cluster Lifecycle) SIG - Justin Santa Barbara, Google & Mike Splain, Sonos
  [deep-dive] kops (Cluster Lifecycle) SIG :: Justin Santa Barbara @Google ; Mike Splain @Sonos
Intro + Deep Dive: containerd - Wei Fu, Alibaba & Mike Brown, IBM
  [intro-deep-dive] containerd :: Wei Fu @Alibaba ; Mike Brown @IBM
Intro & Deep Dive: SIG Network - Tim Hockin, Google
  [intro-deep-dive] SIG Network :: Tim Hockin @Google
Intro + Deep Dive BoF: Telecom User Group and Cloud Native Network Functions (CNF) Testbed
  [bof] Telecom User Group and Cloud Native Network Functions (CNF) Testbed :: nobody
Birds of a Feather: Do You Really Need on Premises Serverless ? - Igor Khapov, IBM
  [bof] Do You Really Need on Premises Serverless ? :: Igor Khapov @IBM
Lightning Talk: Oh Sh*t! The Config Changed! - Joel Speed, Pusher
  [lightning-talk] Oh Sh*t! The Config Changed! :: Joel Speed @Pusher
Lightning Talk - Netflix OSS on Kubernetes by Christian Posta, Red Hat
  [lightning-talk] Netflix OSS on Kubernetes :: Christian Posta @Red Hat
⚡ Lightning Talk: Simple Things with Silly Names - Matthias Bertschy, ARMO
  [lightning-talk] Simple Things with Silly Names :: Matthias Bertschy @ARMO
[Lightning Talk] Containers at 30,000 ft - Liz Rice, Isovalent
  [lightning-talk] Containers at 30,000 ft :: Liz Rice @Isovalent
Graduated Project Lightning Talk: Time to Live (TTL) Support for TiKV - Bokang Zhang
  [lightning-talk] Time to Live (TTL) Support for TiKV :: Bokang Zhang
Project Lightning Talk: Strimzi – What's New and What's Next - Gantigmaa Selenge, Contributor
  [lightning-talk] Strimzi – What's New and What's Next :: Gantigmaa Selenge <Contributor>
Sponsored Lightning Talk: Beyond Federation: Automating Multi-cloud Workloads with K8s Native APIs - Kevin (Zefeng) Wang, Huawei
  [sponsored-lightning-talk] Beyond Federation: Automating Multi-cloud Workloads with K8s Native APIs :: Kevin (Zefeng) Wang @Huawei
📚 Tutorial: Zero to Operator in 90 Minutes! - Solly Ross, Google
  [tutorial] Zero to Operator in 90 Minutes! :: Solly Ross @Google
Panel Discussion: Ask Us Anything: Microservices and Service Mesh
  [panel] Ask Us Anything: Microservices and Service Mesh :: nobody
Keynote Panel: Looking Back - Liz Rice, Isovalent; Kelsey Hightower, Google
  [keynote] Looking Back :: Liz Rice @Isovalent ; Kelsey Hightower @Google
Poster Session (PS 04): Kubernetes on the Edge - Steven Wong, VMware
  [poster] Kubernetes on the Edge :: Steven Wong @VMware
🚨 Contribfest: Knative: Level Up Knative Eventing, And Yourself! (Limited Availability; First-Come, First-Served)
  [contribfest] Knative: Level Up Knative Eventing, And Yourself! :: nobody
🚨 ContribFest - Flux: The Flux Bug Scrub, Live at ContribFest (Limited Availability; First-Come, First-Served)
  [contribfest] Flux: The Flux Bug Scrub, Live at ContribFest :: nobody
Sponsored Session: AWS & Weaveworks - Enable Hybrid Cloud Kubernetes with GitOps
  [sponsored-session] AWS & Weaveworks - Enable Hybrid Cloud Kubernetes with GitOps :: nobody
`;
  test.each(cases(table))('%s', (line, expected) => {
    expect(summary(read(line))).toBe(expected);
  });
});

describe('a suffix says the kind as well', () => {
  const table = String.raw`
Copa: Project Copacetic - Directly Patch Container Image Vulnerabilities | Project Lightning Talk
  [lightning-talk] Copa: Project Copacetic - Directly Patch Container Image Vulnerabilities :: nobody
Inaccessible "Accessibility" - Real-life Stories | TAG Lightning Talk
  [lightning-talk] Inaccessible "Accessibility" - Real-life Stories :: nobody
What's New in Flux - Stefan Prodan, ControlPlane | PLT
  [lightning-talk] What's New in Flux :: Stefan Prodan @ControlPlane
The State of Stateful Apps - Panel
  [panel] The State of Stateful Apps :: nobody
The State of Stateful Apps - Panel - Liz Rice, Isovalent & Josh Berkus, Red Hat
  [panel] The State of Stateful Apps :: Liz Rice @Isovalent ; Josh Berkus @Red Hat
`;
  test.each(cases(table))('%s', (line, expected) => {
    expect(summary(read(line))).toBe(expected);
  });
});

describe("a kind's word elsewhere stays in the title, and only “BoF” says the kind there", () => {
  const table = String.raw`
Deep Dive Fluent Bit: Logging & Stream Processing - Eduardo Silva, ARM Treasure Data
  [session] Deep Dive Fluent Bit: Logging & Stream Processing :: Eduardo Silva @ARM Treasure Data
OpenTelemetry: Panel Discussion and Q&A - Ben Sigelman, Morgan McClean & Bogdan Drutu
  [session] OpenTelemetry: Panel Discussion and Q&A :: Ben Sigelman ; Morgan McClean ; Bogdan Drutu
Kubernetes SIG Instrumentation - Intro - Frederic Branczyk, Red Hat & Piotr Szczesniak, Google
  [session] Kubernetes SIG Instrumentation - Intro :: Frederic Branczyk @Red Hat ; Piotr Szczesniak @Google
KubeFlow BoF: David Aronchick, Microsoft & Yaron Haviv, Iguazio
  [bof] KubeFlow BoF :: David Aronchick @Microsoft ; Yaron Haviv @Iguazio
Intro: Network Service Mesh BoF - Ed Warnick, Cisco
  [intro] Network Service Mesh BoF :: Ed Warnick @Cisco
CloudEvents - Intro, Deep-Dive a... Doug Davis, Clemens Vasters, Klaus Deissner & Vladimir Bacvanski
  [session] CloudEvents - Intro, Deep-Dive a... :: Doug Davis ; Clemens Vasters ; Klaus Deissner ; Vladimir Bacvanski
`;
  test.each(cases(table))('%s', (line, expected) => {
    expect(summary(read(line))).toBe(expected);
  });
});

describe('notices, levels, times and events are no words of the title', () => {
  const table = String.raw`
[ROOM UPDATED] Making Sense of Kubelet - Phil Estes, IBM
  [session] Making Sense of Kubelet :: Phil Estes @IBM
CANCELED: Making Sense of Kubelet - Phil Estes, IBM
  [session] Making Sense of Kubelet :: Phil Estes @IBM
[A] Making Sense of Kubelet - Phil Estes, IBM
  [session] Making Sense of Kubelet :: Phil Estes @IBM
Making Sense of Kubelet (ASL) - Phil Estes, IBM
  [session] Making Sense of Kubelet :: Phil Estes @IBM
YAML is for Computers. ksonnet is for Humans - Bryan Liles, Heptio (Any Skill Level)
  [session] YAML is for Computers. ksonnet is for Humans :: Bryan Liles @Heptio
Keynote: CNCF 20-20 Vision - Alexis Richardson, Founder & CEO, Weaveworks (Slides Attached)
  [keynote] CNCF 20-20 Vision :: Alexis Richardson <Founder & CEO> @Weaveworks
Git-push Workflows (using git hooks) for Deploying Applications on Kubernetes - Tanmai Gopal & Vamshi Surabhi Rao, Hasura (Intermediate Skill Level) (Slides Attached)
  [session] Git-push Workflows (using git hooks) for Deploying Applications on Kubernetes :: Tanmai Gopal @Hasura ; Vamshi Surabhi Rao @Hasura
09:00 - Keynote: How Good Is Our Code? - Dan Kohn, Executive Director, Cloud Native Computing Foundation
  [keynote] How Good Is Our Code? :: Dan Kohn <Executive Director> @Cloud Native Computing Foundation
Cloud Native Theater | Istio Day: Running Ambient Mesh - Lin Sun, Solo.io
  [session] Running Ambient Mesh :: Lin Sun @Solo.io
Cloud Native Theater | EnvoyCon: Panel: Running Envoy - Lin Sun, Solo.io
  [panel] Running Envoy :: Lin Sun @Solo.io
Cloud Native Theater | Cloud Native University: Running Pods - Lin Sun, Solo.io
  [session] Running Pods :: Lin Sun @Solo.io
Cloud Native Theater | CNCF Members: Leaving Your Mark - Lin Sun, Solo.io
  [session] CNCF Members: Leaving Your Mark :: Lin Sun @Solo.io
IBM Sponsored Session - Protecting Kubernetes Workloads from Attacks - Chris Rosen, IBM
  [sponsored-session] Protecting Kubernetes Workloads from Attacks :: Chris Rosen @IBM
Sponsored Session: AppDynamics - Path to Kubernetes Observability - Jeffrey Holmes, AppDynamics
  [sponsored-session] Path to Kubernetes Observability :: Jeffrey Holmes @AppDynamics
Project Demo: Kitops - Building a Cloud Native Model Registry
  [demo] Kitops - Building a Cloud Native Model Registry :: nobody
`;
  test.each(cases(table))('%s', (line, expected) => {
    expect(summary(read(line))).toBe(expected);
  });
});

describe('dashes, colons and dots of the title stay in it', () => {
  const table = String.raw`
Hacking Helm - Paul Czarkowski, Pivotal & Scott Rigby, Codeacademy
  [session] Hacking Helm :: Paul Czarkowski @Pivotal ; Scott Rigby @Codeacademy
Keynote: Kubernetes - Don't Stop Believin' – Bryan Liles, Senior Staff Engineer, VMware
  [keynote] Kubernetes - Don't Stop Believin' :: Bryan Liles <Senior Staff Engineer> @VMware
Lightning Talk: Hot, Fresh Containers - How Containers Are Like Cookies! - Kaslin Fields, Oracle
  [lightning-talk] Hot, Fresh Containers - How Containers Are Like Cookies! :: Kaslin Fields @Oracle
Grow with Less Pains - Meshing From Monolith to Microservices - Leo LIang, Cruise Automation
  [session] Grow with Less Pains - Meshing From Monolith to Microservices :: Leo LIang @Cruise Automation
Managing Apache Flink on Kubernetes - FlinkK8sOperator - Anand Swaminathan, Lyft
  [session] Managing Apache Flink on Kubernetes - FlinkK8sOperator :: Anand Swaminathan @Lyft
Keynote: Closing Remarks - KubeCon + CloudNativeCon North America 2019 - Vicki Cheung & Bryan Liles
  [keynote] Closing Remarks - KubeCon + CloudNativeCon North America 2019 :: Vicki Cheung ; Bryan Liles
Oops!...I Did It Again — I Reinvented gRPC - Austin Lamon & Dave Zolotusky, Spotify
  [session] Oops!...I Did It Again — I Reinvented gRPC :: Austin Lamon @Spotify ; Dave Zolotusky @Spotify
Failure Is Not an Option: Durable Execution + Dapr = 🚀 - Marc Duiker, Diagrid
  [session] Failure Is Not an Option: Durable Execution + Dapr = 🚀 :: Marc Duiker @Diagrid
Grafana Loki: Like Prometheus, But for logs. - Tom Wilkie, Grafana Labs
  [session] Grafana Loki: Like Prometheus, But for logs. :: Tom Wilkie @Grafana Labs
Secrets Store CSI Driver-Bring Your Own Enterprise Secrets Store to K8s - Rita Zhang
  [session] Secrets Store CSI Driver-Bring Your Own Enterprise Secrets Store to K8s :: Rita Zhang
`;
  test.each(cases(table))('%s', (line, expected) => {
    expect(summary(read(line))).toBe(expected);
  });
});

describe('a title may stand alone', () => {
  const table = String.raw`
KEDA - Real Time And Serverless Scaling in Kubernetes
  [session] KEDA - Real Time And Serverless Scaling in Kubernetes :: nobody
Kanary - Automated and Integrated Canary Testing
  [session] Kanary - Automated and Integrated Canary Testing :: nobody
Kubernetes on EGO -- Bringing Enterprise Resource Management and Scheduling to Kubernetes
  [session] Kubernetes on EGO -- Bringing Enterprise Resource Management and Scheduling to Kubernetes :: nobody
KubeCon: A Story of Two Service Discoveries: Bringing Legacy to Kubernetes
  [session] KubeCon: A Story of Two Service Discoveries: Bringing Legacy to Kubernetes :: nobody
Gateway API: Table Stakes
  [session] Gateway API: Table Stakes :: nobody
SIG Auth & SIG Storage: Secret Guardians - (Secrets Store) CSI Driver and Sync Controller | Project Lightning Talk
  [lightning-talk] SIG Auth & SIG Storage: Secret Guardians - (Secrets Store) CSI Driver and Sync Controller :: nobody
Sponsored Session: New Relic - Flexible, Open and Easy Observability for Developers
  [sponsored-session] New Relic - Flexible, Open and Easy Observability for Developers :: nobody
Alerting in the Prometheus Ecosystem: The Past, Present and Future - Grafana Labs
  [session] Alerting in the Prometheus Ecosystem: The Past, Present and Future - Grafana Labs :: nobody
Keynote: Linus Torvalds, Creator of Linux & Git, in Conversation with Dirk Hohndel
  [keynote] Linus Torvalds, Creator of Linux & Git, in Conversation with Dirk Hohndel :: nobody
TGI Kubernetes with Joe Beda
  [session] TGI Kubernetes with Joe Beda :: nobody
`;
  test.each(cases(table))('%s', (line, expected) => {
    expect(summary(read(line))).toBe(expected);
  });
});
