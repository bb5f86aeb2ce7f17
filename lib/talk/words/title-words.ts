/** Words that speak for a title and against a name. Lower case; `word.ts` weighs them. */

/** Function words. Those that are also names (An, Can, Do, My, So, Will) are left out. */
export const FUNCTION_WORDS = `
  a about after again against all and any are beat because been before behind being beyond but can't
  cannot could did does doesn't doing don't done down during each either else even ever every everyone
  everything few for from get gets getting goes going have having her here how i i'm if in inside into is
  isn't it's its just let's like made make makes making me more most much must never not nothing now of
  one only onto other our own really same she should some still such than that that's the their them then
  there these they thing things this those through to together too toward towards under until use used
  using very via way we were what what's when where which while who why with within without won't would
  you you're your yourself
`;

/** Words that are common in titles of the field and (almost) never part of a speaker's name. */
export const TITLE_WORDS = `
  accelerate accelerated accelerating access accessible achieving across action adding admission adopting
  adoption advanced advancing adventure age agent agentic agents ahead ai-driven allocation ambassador
  ambient analytics apache api apis app application applications approach apps architecting architecture
  argo around artifact artifacts auth authentication authorization automate automated automatic automating
  automation autonomous autoscaling availability available avoid avoiding aws azure back backend backstage
  balancing bare based batch becoming beginners benchmarking benefits best better between big bit blocks
  blueprint bof boundaries bridge bridging bring bringing bugs build building buildpacks built business
  canary canceled capabilities capacity capture case cases cel ceph cert-manager chain chains challenges
  change changes chaos choose cilium city closing cloud cloud-native cloudevents clouds cluster clusters
  cncf cni code collaboration collector comes committee common communities community company complex
  complexity compliance components composable compute computing confidence confidential configuration
  conformance connect connecting container containerd containers continuous contour contribfest contribute
  contributing contribution contributions contributor control controller controllers core coredns cortex
  cost costs course cpu crafting crd crds create creating cri-o critical crossplane csi cto custodian
  custom daily dapr data database databases debug debugging decade declarative deep deep-dive deepdive
  defending defense delivery demo demystifying deploy deploying deployment deployments design designing
  detection dev developer developers developing development device devops disaster discover discovery
  discussion distributed distributing distribution dive diverse dns docker docs documentation don’t
  downtime dra dragonfly driven driver driving durable dynamic easy ebpf ecosystem edge edition efficiency
  efficient elastic emissary-ingress empowering enabling encryption end end-to-end enforcing engineer
  engineering engineers enhanced enhancements enhancing ensuring enterprise environment environmental
  environments envoy ephemeral era etcd europe event event-driven events everywhere evolution evolving
  execution expanding experience experiences experts exploring extending extension extensions falco fast
  faster feature features federated federation financial finding finops first first-come first-served five
  fix flag flags fleet fluent fluentd flux foundation framework free full full-day fun future game gap
  gateway genai generation generative gitops global good governance gpu gpus graduated graduation great
  group growing growth grpc guide hacking half half-day hands-on harbor hard hardening hardware harness
  harnessing hat headlamp helm help heterogeneous hidden high high-performance highlights highly
  hitchhiker's hood hosted hpc hub humans hybrid iam identity image images impact implementing improve
  improving in-place in-toto inclusive industry inference infra infrastructure ingress ingress-nginx
  innovation insights instrumentation integrating integration intelligent interactive internal intro
  introducing introduction isolation issues istio it’s jaeger journey karmada kcp keda keep keeping keptn
  key keycloak keynote kind knative know knowledge kops kserve kube kubecon kubectl kubeedge kubeflow
  kubernetes kubernetes-native kubevirt kueue kyverno labs landscape language large large-scale latency
  latest layer learn learned learning learnings left legacy less lessons let’s level leverage leverages
  leveraging life lifecycle lightning lightweight limited limits linkerd linux live llm llms load local
  logging logs longhorn look looking low machine machinery magic maintainers manage managed management
  managing manufacturing many mastering matters maturity mcp measuring meet meets memory mesh meshery
  metal metrics microservice microservices migrate migrating migration million millions mind minecraft
  minikube minutes missing mlops model models moderated modern monitoring move moving mtls multi
  multi-cloud multi-cluster multi-tenancy multi-tenant multicluster multiple namespaces native nats
  navigating need needs network networking networks new next node nodes notary nri object objects
  observability observing oci on-prem opa open open-source opencost openfeature openfga opening
  openmetrics opentelemetry operating operational operations operator operators ops optimization optimize
  optimized optimizing orchestrating orchestration oss otel oversight overview pain panel pass past path
  patterns pavilion perfect performance persistent perspective pipeline pipelines pitfalls plane planes
  platform platforms plugin plugins pod pods policies policy portable poster potential powered powering
  practical practice practices present private privilege problem problems processes processing production
  production-ready productivity profiling progress progressive project projects prometheus protect
  protection provider providers proxy public pull q+a query rbac ready real real-time real-world recovery
  red registry release reliability reliable remarks request required research resilience resilient resize
  resource resources restore review revolutionizing right risk risks road roadmap rollouts rook routing
  rule run running runtime runtimes rust safe sailing sandbox save sboms scalability scalable scale
  scaling scheduler scheduling science scratch seamlessly search second secrets secure securely securing
  security self-service sense serve server serverless service services serving session set share sharing
  shift sidecar sidecarless sidecars sig signals simple simplifying slos slsa smarter software sold
  solution solutions solving source sovereign spark spiffe spire sponsored spot stability stable stack
  standards start started startup state stateful steering stop storage stories story strategies strategy
  streaming strengthening strimzi study style success summit supercharge superpowers supply support
  sustainability sustainable system systems tag tag-runtime take taking tale tales talk talks taming team
  teams tech technical technology tekton telco telemetry telepresence tell testing thanos thousands threat
  three tikv time times tips toc today tool tools top tour traces tracing traffic training transforming
  tricks troubleshooting trust tuf tuning turn tutorial two ultimate understanding unified universal
  unleashing unlocking untangling update updates upgrade upgrades usability usage user users utilization
  value virtual vision vitess vllm vms volcano volume vulnerabilities vulnerability vulnerable wasm ways
  webassembly welcome wellness what’s wild windows wins work workflow workflows working workload workloads
  works workshop world write writing wrong yaml year years yet zero zero-downtime
`;
