// The field's commonest nouns in German, French, Spanish, Portuguese, Japanese and Chinese, some in Italian, Dutch, Polish and
// Korean, and the days of the week. On the left what the texts say, on the right what is typed.

export const NOUNS = `
  security: sicherheit sécurité seguridad segurança セキュリティ 安全 sicurezza beveiliging bezpieczeństwo 보안
  secure: sichere sicherer sécuriser asegurar proteger
  network: netzwerk netz réseau réseaux rede redes ネットワーク 网络 rete netwerk sieć 네트워크
  networking: netzwerk vernetzung réseau réseaux redes ネットワーク 网络 netwerk 네트워킹
  storage: speicher datenspeicher stockage almacenamiento armazenamento ストレージ 存储 archiviazione opslag 스토리지
  observability: beobachtbarkeit observabilité observabilidad observabilidade オブザーバビリティ 可観測性 可观测性 可观察性 osservabilità 관측성 옵저버빌리티
  monitoring: überwachung surveillance supervision monitoreo monitorización monitoramento 監視 モニタリング 监控 monitoraggio 모니터링
  container: behälter conteneur conteneurs contenedor contenedores contêiner contêineres コンテナ 容器 컨테이너
  containers: conteneurs contenedores contêineres コンテナ behältern 容器 kontenery 컨테이너
  service mesh: dienstnetz maillage malla サービスメッシュ 服务网格 서비스메시
  mesh: maillage malla malha メッシュ
  service: dienst dienste servicio serviço サービス
  services: dienste servicios serviços サービス
  cluster: grappe clúster aglomerado クラスタ クラスター 集群 群集 klaster 클러스터
  scaling: skalierung échelle escalado escalabilidade スケーリング 扩展 扩缩容 弹性 스케일링
  scalability: skalierbarkeit scalabilité escalabilidad escalabilidade スケーラビリティ
  autoscaling: autoskalierung autoescalado オートスケール 自动扩缩 自动伸缩 弹性伸缩 오토스케일링
  performance: leistung rendimiento desempenho パフォーマンス 性能 prestazioni prestaties wydajność 성능
  data: daten données datos dados データ 数据 dati gegevens 데이터
  database: datenbank bdd base banco データベース datenbanksystem 数据库 databank 데이터베이스
  databases: datenbanken bases bancos 数据库
  machine learning: apprentissage aprendizaje aprendizado 機械学習 maschinelles 机器学习 머신러닝
  ai: ki ia inteligencia 人工知能 人工智能 인공지능
  artificial intelligence: ki ia
  cloud: wolke nuage nube nuvem クラウド chmura 클라우드
  edge: rand périphérie borde borda エッジ 边缘 边缘计算 엣지
  serverless: serverlos sinservidor サーバーレス servidor 无服务器 서버리스
  policy: richtlinie richtlinien politique politiques política políticas ポリシー 策略 beleid 정책
  permissions: berechtigung berechtigungen rechte autorisations permisos permissões 権限 权限
  identity: identität identité identidad identidade アイデンティティ 身份
  authentication: authentifizierung authentification autenticación autenticação 認証 认证 身份验证 autenticazione authenticatie uwierzytelnianie 인증
  encryption: verschlüsselung chiffrement cifrado criptografia 暗号化 schlüssel clés clé claves chave chaves 加密 鍵
  vulnerability: schwachstelle schwachstellen vulnérabilité vulnerabilidad vulnerabilidade 脆弱性 sicherheitslücke sicherheitslücken faille failles vulnérabilités vulnerabilidades 漏洞
  attack: angriff angriffe attaque attaques ataque ataques 攻撃 bedrohung bedrohungen menaces amenazas ameaças 脅威 威胁 攻击
  backup: datensicherung sauvegarde sauvegardes respaldo バックアップ sauvegarder sicherung copia backups 备份
  recovery: wiederherstellung reprise recuperación recuperação 復旧 wiederherstellen notfallwiederherstellung restauration récupération restauración 恢复
  supply chain: lieferkette approvisionnement suministro suprimentos サプライチェーン 供应链
  compliance: regeltreue conformité cumplimiento conformidade コンプライアンス 合规
  upgrade: aktualisierung actualización atualização アップグレード aktualisierungen actualizaciones 升级 aggiornamento 업그레이드
  migration: switch switching umzug migración migração 移行 迁移 migrazione migratie migracja 마이그레이션
  migrating: switch switching umzug migración migração 移行 migrer migrar 迁移
  deployment: bereitstellung déploiement déploiements despliegue implantação デプロイ auslieferung 部署 wdrożenie 배포
  deploy: déployer desplegar implantar デプロイ bereitstellen 部署
  configuration: konfiguration configuración configuração 設定 配置 configurazione configuratie 설정
  automation: automatisierung automatisation automatización automação 自動化 自动化 automazione automatisering 자동화
  infrastructure: infrastruktur infraestructura infraestrutura インフラ 基础设施 infrastruttura infrastructuur 인프라
  microservices: mikroservices mikrodienste microservicios microsserviços マイクロサービス 微服务 microservizi mikroserwisy 마이크로서비스
  load balancing: lastverteilung équilibrage balanceo balanceamento ロードバランシング lastausgleich 负载均衡
  latency: latenz latence latencia レイテンシ 延迟
  memory: arbeitsspeicher mémoire memoria メモリ speicherverbrauch 内存
  certificates: zertifikate certificats certificados 証明書
  secrets: geheimnisse secretos segredos シークレット
  testing: testen essai prueba pruebas teste testes テスト 测试 testowanie 테스트
  failure: ausfall ausfälle fehler panne pannes fallo fallos falha falhas 障害 defaillance fehlern ausfällen avería 故障 awaria 장애
  outage: ausfall ausfälle panne caída queda 障害 ausfällen 故障 장애
  reliability: sre zuverlässigkeit fiabilité fiabilidad confiabilidade 信頼性 ausfallsicherheit 可靠性 affidabilità betrouwbaarheid niezawodność 신뢰성
  availability: verfügbarkeit disponibilité disponibilidad disponibilidade 可用性 hochverfügbarkeit 高可用
  cost: money price bill kosten coût coûts coste costes costo costos custo custos コスト kostenoptimierung 成本 costi koszty 비용
  sustainability: nachhaltigkeit durabilité sostenibilidad sustentabilidade 持続可能性 umwelt sostenible sustentável 可持续 可持续性 sostenibilità duurzaamheid 지속가능성
  developer: entwickler développeur développeurs desarrollador desarrolladores desenvolvedor 開発者 开发者 sviluppatore ontwikkelaar 개발자
  developers: entwickler développeurs desarrolladores desenvolvedores 開発者 开发者 sviluppatori ontwikkelaars programiści 개발자
  application: anwendung aplicación aplicação アプリケーション
  applications: anwendungen aplicaciones aplicações アプリケーション
  operations: betrieb exploitation operaciones operações 運用 运维 운영
  operator: betreiber opérateur operador オペレーター オペレータ 오퍼레이터
  scheduler: planer ordonnanceur planificador agendador スケジューラ 调度器 스케줄러
  scheduling: ordonnancement planificación agendamento スケジューリング 调度 스케줄링
  development: entwicklung développement desarrollo desenvolvimento 開発
  beginners: anfänger débutants principiantes iniciantes 初心者
  users: benutzer nutzer utilisateurs usuarios ユーザー
  team: equipe equipo チーム mannschaft 团队
  teams: equipes equipos チーム
  culture: kultur cultura 文化
  lessons: lektionen leçons lecciones lições
  games: spiele jeux juegos jogos ゲーム videospiele videojuegos videojogos 游戏 giochi spellen 게임
  energy: energie energía エネルギー
  government: regierung behörden gouvernement gobierno governo 政府 verwaltung behörde administración administração öffentliche
  healthcare: gesundheit santé salud saúde 医療 gesundheitswesen krankenhaus krankenhäuser hôpital hospital hospitales 医疗
  cars: autos voitures coches carros 自動車 fahrzeuge fahrzeug véhicules vehículos veículos 汽车
  community: gemeinschaft communauté comunidad comunidade コミュニティ communautés 社区 comunità gemeenschap społeczność 커뮤니티
  contributor: mitwirkende contributeur contribuidor colaborador コントリビューター contributeurs contribuidores colaboradores 贡献者
  open source: quelloffen オープンソース logiciel libre 开源 오픈소스
  tracing: nachverfolgung traçage trazabilidad rastreamento トレーシング ablaufverfolgung 追踪 트레이싱 分布式追踪
  logs: protokolle journaux registros ログ
  logging: protokollierung journalisation ロギング 日志 로깅
  metrics: metriken métriques métricas メトリクス 指标
  debugging: fehlersuche débogage depuración depuração デバッグ fehlerbehebung dépannage 调试
  platform: plattform plateforme plataforma プラットフォーム plattformen plateformes plataformas 平台 piattaforma platforma 플랫폼
  bank: banque banco 銀行 banken banques bancos 银行 banca 은행
  images: abbilder imágenes imagens イメージ bilder 镜像
  future: zukunft avenir futuro 未来
  chaos: caos カオス 混沌
  keynote: hauptvortrag eröffnungsvortrag 基調講演 キーノート 主题演讲 키노트
  tutorial: anleitung tutoriel チュートリアル 教程 튜토리얼
  workshop: werkstatt atelier taller oficina ワークショップ
  panel: podiumsdiskussion mesa パネル
  lightning talk: kurzvortrag ライトニングトーク
  opening: eröffnung ouverture apertura abertura オープニング
  closing: abschluss schluss clôture cierre clausura encerramento クロージング
  welcome: willkommen begrüßung bienvenue bienvenida ようこそ
  introduction: einführung présentation introducción introdução 入門 入门 introduzione inleiding wprowadzenie 소개 입문
  intro: einführung introducción introdução 入門
  women: frauen femmes mujeres mulheres 女性
  university: universität université universidad universidade 大学 hochschule universités universidades
  kubernetes: k8 クーベネティス 쿠버네티스
  monday: montag lundi lunes segunda 月曜日
  tuesday: dienstag mardi martes terça 火曜日
  wednesday: mittwoch mercredi miércoles quarta 水曜日
  thursday: donnerstag jeudi jueves quinta 木曜日
  friday: freitag vendredi viernes sexta 金曜日
  multi cluster: 多集群
  multicluster: 多集群
  cloud native: 云原生
  threat: bedrohung bedrohungen menaces amenaza amenazas ameaça ameaças 脅威 威胁
  vulnerabilities: schwachstellen sicherheitslücken failles vulnérabilités vulnerabilidades 漏洞
  disaster: katastrophe katastrophen sinistre désastre desastres 灾难 灾备 容灾 災害
  carbon: kohlenstoff carbone carbono カーボン 碳
  developer experience: entwicklererfahrung 开发者体验
  automotive: fahrzeuge fahrzeug véhicules vehículos veículos 汽车
  troubleshooting: fehlerbehebung dépannage トラブルシューティング 排障
  platform engineering: 平台工程
  banking: banken banques 银行
  chaos engineering: 混沌工程
  load balancer: 负载均衡
  accessibility: barrierefreiheit barrierefrei accessibilité accesibilidad acessibilidade アクセシビリティ 无障碍
  queue: warteschlange warteschlangen mensajería 消息队列
  messaging: nachrichten mensajería messagerie 消息队列 消息
  event: ereignis ereignisse événement événements evento eventos イベント 事件
  resource: ressourcen ressource ressources recurso recursos リソース 资源
  resources: ressourcen ressources recursos リソース 资源
  data center: rechenzentrum rechenzentren データセンター 数据中心
  datacenter: rechenzentrum rechenzentren データセンター 数据中心
  privacy: datenschutz confidentialité privacidad privacidade プライバシー 隐私
  gdpr: datenschutz dsgvo rgpd
  education: bildung ausbildung éducation educación educação 教育
  certification: zertifizierung zertifizierungen certificación certificação 認定 认证考试
  career: karriere beruf carrière carrera carreira キャリア 职业
  diversity: vielfalt diversität diversité diversidad diversidade 多様性 多样性
  inclusion: vielfalt inklusion inclusión inclusão 包容
  alerting: alarm alarme alarmierung warnungen alertas アラート 告警
  alerts: alarm alarme warnungen alertas アラート 告警
  release: veröffentlichung veröffentlichungen freigabe lanzamiento lançamento リリース 发布
  tools: werkzeuge werkzeug outils herramientas ferramentas ツール 工具
  insurance: versicherung versicherungen seguros 保险
  telecom: télécommunications telecomunicaciones telecomunicações 通信 电信
  telco: telekommunikation telekom télécoms telecomunicaciones telecomunicações 电信
  railway: eisenbahn bahn ferroviaire ferrocarril ferrovia 铁路
  physics: physik physique física 物理
  space: weltraum raumfahrt espacio espaço espacial 宇宙 太空
  satellite: satellit satelliten satélite satélites 卫星
  quantum: quanten quantencomputer quantique cuántica quântica 量子
  llm: sprachmodell sprachmodelle 大規模言語モデル 大模型 大语言模型
  gpu: grafikkarte grafikkarten 显卡
  inference: inferenz inferencia 推論 推理
  agents: agenten agentes エージェント 智能体
  multi tenancy: mandantenfähigkeit mandanten multilocataire multiinquilino マルチテナント 多租户
  multi tenant: mandantenfähigkeit mandanten multilocataire multiinquilino マルチテナント 多租户
  signing: signieren 署名 签名
  signatures: signaturen firmas assinaturas 署名 签名
  audit: prüfung auditoría 監査 审计
  gateway: passerelle passerelles pasarela ゲートウェイ 网关
  api: schnittstelle schnittstellen
  interface: schnittstelle schnittstellen interfaz インターフェース 接口
  network policy: netzwerkrichtlinie netzwerkrichtlinien cortafuegos brandmauer
  firewall: brandmauer cortafuegos 防火墙
  continuous: kontinuierlich kontinuierliche continua 継続的 持续
  governance: gobernanza governança ガバナンス 治理
  incident: vorfall vorfälle incidente incidentes インシデント 事故
  virtualization: virtualisierung virtualisation virtualización virtualização 仮想化 虚拟化
  virtual machine: 仮想マシン 虚拟机
  virtual machines: vms 仮想マシン 虚拟机
  registry: registre レジストリ 镜像仓库
  pipeline: tuberías パイプライン 流水线
  pipelines: パイプライン 流水线
  workloads: arbeitslasten arbeitslast cargas ワークロード 工作负载
  streaming: datenströme datenstrom
  legacy: altsysteme altsystem
  monolith: monolithe monolithen モノリス 单体
  documentation: dokumentation documentación documentação ドキュメント 文档
  docs: dokumentation documentación documentação ドキュメント 文档
  localization: übersetzung traduction traducción tradução 翻訳 翻译 本地化
  maintainer: mainteneur mainteneurs mantenedor mantenedores メンテナ 维护者
  hardware: matériel ハードウェア 硬件
  finance: finanzen finanzas finanças 金融
  financial: finanzen finanzas finanças 金融
  retail: einzelhandel 零售
  manufacturing: fertigung 制造 fabrik usine fábrica 工場 工厂 制造业
  state: zustand
  access control: zugriffskontrolle zugriff accès 访问控制
  architecture: architektur architekturen arquitectura arquitetura architettura アーキテクチャ 架构 아키텍처
  management: verwaltung gestion gestión gerenciamento gestione beheer 管理 관리
  distributed: verteilte verteiltes distribué distribués distribuido distribuidos 分散 分布式 분산
  software: logiciel logiciels ソフトウェア 软件
  code: quellcode código コード 代码
  model: modell modèle modelo モデル 模型
  models: modelle modèles modelos モデル 模型
  guide: leitfaden guía guia ガイド 指南
  enterprise: unternehmen entreprise entreprises empresa empresas エンタープライズ 企业
  delivery: auslieferung livraison entrega デリバリー 交付
  runtime: laufzeit laufzeitumgebung ランタイム 运行时 런타임
  framework: rahmenwerk フレームワーク 框架
  experience: erfahrung erfahrungen experiencia experiência 経験 经验
  ecosystem: ökosystem écosystème ecosistema ecossistema エコシステム 生态系统 生态
  challenges: herausforderungen défis desafíos desafios 課題 挑战
  lifecycle: lebenszyklus cycle-de-vie ciclo-de-vida ライフサイクル 生命周期
  trust: vertrauen confiance confianza confiança 信頼 信任
  control plane: steuerungsebene plan-de-contrôle plano-de-control コントロールプレーン 控制平面
  node: knoten nœud nodo ノード 节点 노드
  nodes: knoten nœuds nodos ノード 节点 노드
  case study: fallstudie fallstudien étude-de-cas caso-de-estudio caso-de-uso 事例 案例
  stateful: zustandsbehaftet zustandsbehaftete avec-état con-estado com-estado ステートフル 有状态
  traffic: verkehr datenverkehr trafic tráfico traffico トラフィック 流量 트래픽
  real time: echtzeit temps-réel tiempo-real tempo-real リアルタイム 实时
  hybrid: hybride híbrida híbrido ハイブリッド 混合云
  controller: コントローラー コントローラ 控制器
  plugins: erweiterungen プラグイン 插件
  efficiency: effizienz efficacité eficiencia eficiência efficienza 効率 效率
  batch: stapelverarbeitung バッチ 批处理
  isolation: isolierung aislamiento isolamento 分離 隔离 격리
  resilience: widerstandsfähigkeit resiliencia resiliência レジリエンス 韧性
  roadmap: feuille-de-route hoja-de-ruta ロードマップ 路线图
  strategy: strategie stratégie estrategia estratégia 戦略 战略
  devices: geräte appareils dispositivos デバイス 设备
  downtime: ausfallzeit ausfallzeiten temps-darrêt tiempo-de-inactividad ダウンタイム 停机
  productivity: produktivität productivité productividad produtividade 生産性 生产力
  complexity: komplexität complexité complejidad complexidade 複雑性 复杂性
  sovereignty: souveränität souveraineté soberanía soberania 主権 主权
  detection: erkennung detección detecção 検知 检测
  anomaly: anomalie anomalien anomalía anomalías 異常 异常
  optimization: optimierung optimización otimização 最適化 优化 최적화
  integration: integración integração 統合 集成
  servers: serveurs servidores サーバー 服务器
  robots: roboter ロボット 机器人
  search: suche búsqueda 検索 搜索
  research: forschung investigación pesquisa 研究 연구
  science: wissenschaft ciencia ciência 科学
  students: studenten studierende étudiants estudiantes estudantes 学生
  children: kinder enfants niños crianças 子供 儿童
  mental health: psychische-gesundheit santé-mentale salud-mental saúde-mental メンタルヘルス 心理健康
  agriculture: landwirtschaft agricultura 農業 农业
  aviation: luftfahrt aviación aviação 航空
  blockchain: ブロックチェーン 区块链
  federation: föderation federación フェデレーション 联邦
`;
