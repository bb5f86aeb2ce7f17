// The field's commonest nouns in German, French, Spanish, Portuguese, Japanese and Chinese, and the days of the week. On the
// left what the texts say, on the right what is typed.

export const NOUNS = `
  security: sicherheit sécurité seguridad segurança セキュリティ 安全
  secure: sichere sicherer sécuriser asegurar proteger
  network: netzwerk netz réseau réseaux rede redes ネットワーク 网络
  networking: netzwerk vernetzung réseau réseaux redes ネットワーク 网络
  storage: speicher datenspeicher stockage almacenamiento armazenamento ストレージ 存储
  observability: beobachtbarkeit observabilité observabilidad observabilidade オブザーバビリティ 可観測性 可观测性 可观察性
  monitoring: überwachung surveillance supervision monitoreo monitorización monitoramento 監視 モニタリング 监控
  container: behälter conteneur conteneurs contenedor contenedores contêiner contêineres コンテナ 容器
  containers: conteneurs contenedores contêineres コンテナ behältern 容器
  service mesh: dienstnetz maillage malla サービスメッシュ 服务网格
  mesh: maillage malla malha メッシュ
  service: dienst dienste servicio serviço サービス
  services: dienste servicios serviços サービス
  cluster: grappe clúster aglomerado クラスタ クラスター 集群 群集
  scaling: skalierung échelle escalado escalabilidade スケーリング 扩展 扩缩容 弹性
  scalability: skalierbarkeit scalabilité escalabilidad escalabilidade スケーラビリティ
  autoscaling: autoskalierung autoescalado オートスケール 自动扩缩 自动伸缩 弹性伸缩
  performance: leistung rendimiento desempenho パフォーマンス 性能
  data: daten données datos dados データ 数据
  database: datenbank bdd base banco データベース datenbanksystem 数据库
  databases: datenbanken bases bancos 数据库
  machine learning: apprentissage aprendizaje aprendizado 機械学習 maschinelles 机器学习
  ai: ki ia inteligencia 人工知能 人工智能
  artificial intelligence: ki ia
  cloud: wolke nuage nube nuvem クラウド
  edge: rand périphérie borde borda エッジ 边缘 边缘计算
  serverless: serverlos sinservidor サーバーレス servidor 无服务器
  policy: richtlinie richtlinien politique politiques política políticas ポリシー 策略
  permissions: berechtigung berechtigungen rechte autorisations permisos permissões 権限 权限
  identity: identität identité identidad identidade アイデンティティ 身份
  authentication: authentifizierung authentification autenticación autenticação 認証 认证 身份验证
  encryption: verschlüsselung chiffrement cifrado criptografia 暗号化 schlüssel clés clé claves chave chaves 加密 鍵
  vulnerability: schwachstelle schwachstellen vulnérabilité vulnerabilidad vulnerabilidade 脆弱性 sicherheitslücke sicherheitslücken faille failles vulnérabilités vulnerabilidades 漏洞
  attack: angriff angriffe attaque attaques ataque ataques 攻撃 bedrohung bedrohungen menaces amenazas ameaças 脅威 威胁 攻击
  backup: datensicherung sauvegarde sauvegardes respaldo バックアップ sauvegarder sicherung copia backups 备份
  recovery: wiederherstellung reprise recuperación recuperação 復旧 wiederherstellen notfallwiederherstellung restauration récupération restauración 恢复
  supply chain: lieferkette approvisionnement suministro suprimentos サプライチェーン 供应链
  compliance: regeltreue conformité cumplimiento conformidade コンプライアンス 合规
  upgrade: aktualisierung actualización atualização アップグレード aktualisierungen actualizaciones 升级
  migration: switch switching umzug migración migração 移行 迁移
  migrating: switch switching umzug migración migração 移行 migrer migrar 迁移
  deployment: bereitstellung déploiement déploiements despliegue implantação デプロイ auslieferung 部署
  deploy: déployer desplegar implantar デプロイ bereitstellen 部署
  configuration: konfiguration configuración configuração 設定 配置
  automation: automatisierung automatisation automatización automação 自動化 自动化
  infrastructure: infrastruktur infraestructura infraestrutura インフラ 基础设施
  microservices: mikroservices mikrodienste microservicios microsserviços マイクロサービス 微服务
  load balancing: lastverteilung équilibrage balanceo balanceamento ロードバランシング lastausgleich 负载均衡
  latency: latenz latence latencia レイテンシ 延迟
  memory: arbeitsspeicher mémoire memoria メモリ speicherverbrauch 内存
  certificates: zertifikate certificats certificados 証明書
  secrets: geheimnisse secretos segredos シークレット
  testing: testen essai prueba pruebas teste testes テスト 测试
  failure: ausfall ausfälle fehler panne pannes fallo fallos falha falhas 障害 defaillance fehlern ausfällen avería 故障
  outage: ausfall ausfälle panne caída queda 障害 ausfällen 故障
  reliability: sre zuverlässigkeit fiabilité fiabilidad confiabilidade 信頼性 ausfallsicherheit 可靠性
  availability: verfügbarkeit disponibilité disponibilidad disponibilidade 可用性 hochverfügbarkeit 高可用
  cost: money price bill kosten coût coûts coste costes costo costos custo custos コスト kostenoptimierung 成本
  sustainability: nachhaltigkeit durabilité sostenibilidad sustentabilidade 持続可能性 umwelt sostenible sustentável 可持续 可持续性
  developer: entwickler développeur développeurs desarrollador desarrolladores desenvolvedor 開発者 开发者
  developers: entwickler développeurs desarrolladores desenvolvedores 開発者 开发者
  application: anwendung aplicación aplicação アプリケーション
  applications: anwendungen aplicaciones aplicações アプリケーション
  operations: betrieb exploitation operaciones operações 運用 运维
  operator: betreiber opérateur operador オペレーター オペレータ
  scheduler: planer ordonnanceur planificador agendador スケジューラ 调度器
  scheduling: ordonnancement planificación agendamento スケジューリング 调度
  development: entwicklung développement desarrollo desenvolvimento 開発
  beginners: anfänger débutants principiantes iniciantes 初心者
  users: benutzer nutzer utilisateurs usuarios ユーザー
  team: equipe equipo チーム mannschaft 团队
  teams: equipes equipos チーム
  culture: kultur cultura 文化
  lessons: lektionen leçons lecciones lições
  games: spiele jeux juegos jogos ゲーム videospiele videojuegos videojogos 游戏
  energy: energie energía エネルギー
  government: regierung behörden gouvernement gobierno governo 政府 verwaltung behörde administración administração öffentliche
  healthcare: gesundheit santé salud saúde 医療 gesundheitswesen krankenhaus krankenhäuser hôpital hospital hospitales 医疗
  cars: autos voitures coches carros 自動車 fahrzeuge fahrzeug véhicules vehículos veículos 汽车
  community: gemeinschaft communauté comunidad comunidade コミュニティ communautés 社区
  contributor: mitwirkende contributeur contribuidor colaborador コントリビューター contributeurs contribuidores colaboradores 贡献者
  open source: quelloffen オープンソース logiciel libre 开源
  tracing: nachverfolgung traçage trazabilidad rastreamento トレーシング ablaufverfolgung 追踪
  logs: protokolle journaux registros ログ
  logging: protokollierung journalisation ロギング 日志
  metrics: metriken métriques métricas メトリクス 指标
  debugging: fehlersuche débogage depuración depuração デバッグ fehlerbehebung dépannage 调试
  platform: plattform plateforme plataforma プラットフォーム plattformen plateformes plataformas 平台
  bank: banque banco 銀行 banken banques bancos 银行
  images: abbilder imágenes imagens イメージ bilder 镜像
  future: zukunft avenir futuro 未来
  chaos: caos カオス 混沌
  keynote: hauptvortrag eröffnungsvortrag 基調講演 キーノート 主题演讲
  tutorial: anleitung tutoriel チュートリアル 教程
  workshop: werkstatt atelier taller oficina ワークショップ
  panel: podiumsdiskussion mesa パネル
  lightning talk: kurzvortrag ライトニングトーク
  opening: eröffnung ouverture apertura abertura オープニング
  closing: abschluss schluss clôture cierre clausura encerramento クロージング
  welcome: willkommen begrüßung bienvenue bienvenida ようこそ
  introduction: einführung présentation introducción introdução 入門 入门
  intro: einführung introducción introdução 入門
  women: frauen femmes mujeres mulheres 女性
  university: universität université universidad universidade 大学 hochschule universités universidades
  kubernetes: k8 クーベネティス
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
  manufacturing: fertigung 制造
  state: zustand
  access control: zugriffskontrolle zugriff accès 访问控制
`;
