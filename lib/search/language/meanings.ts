import { fold } from '#lib/search/fold.ts';

// What people write for a word that the talks have: the field's commonest nouns in German, French, Spanish, Portuguese and
// Japanese, the days of the week, and what English ones are shortened to or go with. On the left what the texts say, on the
// right what is typed.

const TYPED_FOR = `
  security: sicherheit sécurité seguridad segurança セキュリティ
  secure: sichere sicherer sécuriser asegurar proteger
  network: netzwerk netz réseau réseaux rede redes ネットワーク
  networking: netzwerk vernetzung réseau réseaux redes ネットワーク
  storage: speicher datenspeicher stockage almacenamiento armazenamento ストレージ
  observability: beobachtbarkeit observabilité observabilidad observabilidade オブザーバビリティ 可観測性
  monitoring: überwachung surveillance supervision monitoreo monitorización monitoramento 監視 モニタリング
  container: behälter conteneur conteneurs contenedor contenedores contêiner contêineres コンテナ
  containers: conteneurs contenedores contêineres コンテナ
  service mesh: dienstnetz maillage malla サービスメッシュ
  mesh: maillage malla malha メッシュ
  service: dienst dienste servicio serviço サービス
  services: dienste servicios serviços サービス
  cluster: grappe clúster aglomerado クラスタ クラスター
  scaling: skalierung échelle escalado escalabilidade スケーリング
  scalability: skalierbarkeit scalabilité escalabilidad escalabilidade スケーラビリティ
  autoscaling: autoskalierung autoescalado オートスケール
  performance: leistung rendimiento desempenho パフォーマンス 性能
  data: daten données datos dados データ
  database: datenbank bdd base banco データベース
  databases: datenbanken bases bancos
  machine learning: apprentissage aprendizaje aprendizado 機械学習
  ai: ki ia inteligencia inteligência 人工知能
  artificial intelligence: ki ia
  cloud: wolke nuage nube nuvem クラウド
  edge: rand périphérie borde borda エッジ
  serverless: serverlos sinservidor サーバーレス
  policy: richtlinie richtlinien politique politiques política políticas ポリシー
  permissions: berechtigung berechtigungen rechte autorisations permisos permissões 権限
  identity: identität identité identidad identidade アイデンティティ
  authentication: authentifizierung authentification autenticación autenticação 認証
  auth: authentication authorization rbac
  encryption: verschlüsselung chiffrement cifrado criptografia 暗号化
  vulnerability: schwachstelle schwachstellen vulnérabilité vulnerabilidad vulnerabilidade 脆弱性
  attack: angriff angriffe attaque attaques ataque ataques 攻撃
  backup: datensicherung sauvegarde sauvegardes respaldo バックアップ
  recovery: wiederherstellung reprise recuperación recuperação 復旧
  supply chain: lieferkette approvisionnement suministro suprimentos サプライチェーン
  compliance: regeltreue conformité cumplimiento conformidade コンプライアンス
  upgrade: aktualisierung actualización atualização アップグレード
  migration: switch switching umzug migración migração 移行
  migrating: switch switching umzug migración migração 移行
  deployment: bereitstellung déploiement déploiements despliegue implantação デプロイ
  deploy: déployer desplegar implantar デプロイ
  configuration: konfiguration configuración configuração 設定
  automation: automatisierung automatisation automatización automação 自動化
  infrastructure: infrastruktur infraestructura infraestrutura インフラ
  microservices: mikroservices mikrodienste microservicios microsserviços マイクロサービス
  load balancing: lastverteilung équilibrage balanceo balanceamento ロードバランシング
  latency: latenz latence latencia latência レイテンシ
  memory: arbeitsspeicher mémoire memoria memória メモリ
  certificates: zertifikate certificats certificados 証明書
  secrets: geheimnisse secretos segredos シークレット
  testing: testen essai prueba pruebas teste testes テスト
  failure: ausfall ausfälle fehler panne pannes fallo fallos falha falhas 障害
  outage: ausfall ausfälle panne caída queda 障害
  reliability: sre zuverlässigkeit fiabilité fiabilidad confiabilidade 信頼性
  availability: verfügbarkeit disponibilité disponibilidad disponibilidade 可用性
  cost: money price bill kosten coût coûts coste costes costo costos custo custos コスト
  sustainability: nachhaltigkeit durabilité sostenibilidad sustentabilidade 持続可能性
  developer: entwickler développeur développeurs desarrollador desarrolladores desenvolvedor 開発者
  developers: entwickler développeurs desarrolladores desenvolvedores 開発者
  application: anwendung aplicación aplicação アプリケーション
  applications: anwendungen aplicaciones aplicações アプリケーション
  operations: betrieb exploitation operaciones operações 運用
  operator: betreiber opérateur operador オペレーター オペレータ
  scheduler: planer ordonnanceur planificador agendador スケジューラ
  scheduling: ordonnancement planificación agendamento スケジューリング
  development: entwicklung développement desarrollo desenvolvimento 開発
  beginners: anfänger débutants principiantes iniciantes 初心者
  users: benutzer nutzer utilisateurs usuarios usuários ユーザー
  team: equipe equipo équipe チーム
  teams: equipes equipos équipes チーム
  culture: kultur cultura 文化
  lessons: lektionen leçons lecciones lições
  games: spiele jeux juegos jogos ゲーム
  energy: energie énergie energía energia エネルギー
  government: regierung behörden gouvernement gobierno governo 政府
  healthcare: gesundheit santé salud saúde 医療
  cars: autos voitures coches carros 自動車
  community: gemeinschaft communauté comunidad comunidade コミュニティ
  contributor: mitwirkende contributeur contribuidor colaborador コントリビューター
  open source: quelloffen オープンソース
  tracing: nachverfolgung traçage trazabilidad rastreamento トレーシング
  logs: protokolle journaux registros ログ
  logging: protokollierung journalisation ロギング
  metrics: metriken métriques métricas メトリクス
  debugging: fehlersuche débogage depuración depuração デバッグ
  platform: plattform plateforme plataforma プラットフォーム
  bank: banque banco 銀行
  images: abbilder imágenes imagens イメージ
  future: zukunft avenir futuro 未来
  chaos: caos カオス
  keynote: hauptvortrag eröffnungsvortrag 基調講演 キーノート
  tutorial: anleitung tutoriel チュートリアル
  workshop: werkstatt atelier taller oficina ワークショップ
  panel: podiumsdiskussion mesa パネル
  lightning talk: kurzvortrag ライトニングトーク
  opening: eröffnung ouverture apertura abertura オープニング
  closing: abschluss schluss clôture cierre clausura encerramento クロージング
  welcome: willkommen begrüßung bienvenue bienvenida ようこそ
  introduction: einführung présentation introducción introdução 入門
  intro: einführung introducción introdução 入門
  women: frauen femmes mujeres mulheres 女性
  university: universität université universidad universidade 大学
  europe: eu
  north america: na
  opentelemetry: otel
  kubernetes: k8 クーベネティス
  inclusion: diversity women
  inclusive: diversity women
  research: science scientific
  burnout: stress
  mental health: stress
  on call: oncall
  cka: certification exam
  opentelemetry: opencensus
  kubernetes federation: kubefed
  community days: kcd kcds
  harbor: registry registries
  bof: birds feather
  monday: montag lundi lunes segunda 月曜日
  tuesday: dienstag mardi martes terça 火曜日
  wednesday: mittwoch mercredi miércoles quarta 水曜日
  thursday: donnerstag jeudi jueves quinta 木曜日
  friday: freitag vendredi viernes sexta 金曜日
  dynamic resource allocation: dra
  horizontal pod autoscaler: hpa
  vertical pod autoscaler: vpa
  autoscaling: hpa
  autoscaler: hpa
  custom resource: crd crds
  pod security: psa psp
  priority and fairness: apf
  air gapped: offline disconnected
  troubleshooting: crash crashes crashing
  webassembly: wasm
  mutual tls: mtls
  zero trust: mtls
  single sign on: sso
  visual studio code: vscode
  vs code: vscode
  spiffe: mtls
`;

const MEANT = new Map<string, string[]>();
for (const line of TYPED_FOR.trim().split('\n')) {
  const [meant = '', typed = ''] = line.trim().split(': ');
  for (const word of fold(typed).split(' ')) MEANT.set(word, [...(MEANT.get(word) ?? []), meant]);
}

/** What the texts may say for a typed word, which is given folded: one word or several; nothing for most words. */
export const alsoMeant = (word: string): readonly string[] =>
  // French joins short words by an apostrophe, which folding removes: `d’approvisionnement`.
  MEANT.get(word) ?? MEANT.get(word.replace(/^[dl](?=[aeiouh])/, '')) ?? [];

const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー]/u;
const SCRIPTS = new RegExp(`${CJK.source}+|(?:(?!${CJK.source}).)+`, 'gu');
/** The shortest part of a German compound. */
const LEAST = 4;
/** No word of any language that is a compound is longer. */
const LONGEST = 60;

/**
 * The parts of a word of another language that its writers do not divide, `Netzwerksicherheit` or `Kubernetesセキュリティ`;
 * the word itself if it has no such parts. `isKnown` tells the words of the texts.
 */
export function partsOf(word: string, isKnown: (word: string) => boolean): string[] {
  if (word.length > LONGEST) return [word];
  if (CJK.test(word))
    return (word.match(SCRIPTS) ?? []).flatMap((part) => (CJK.test(part) ? nounsIn(part) : part));
  if (means(word) || isKnown(word)) return [word];
  for (let at = LEAST; at <= word.length - LEAST; at++) {
    const [one, other] = [word.slice(0, at), word.slice(at)];
    const joined = MEANT.has(one) || isKnown(one) ? one : one.replace(/s$/, '');
    if (means(one) ? means(other) || isKnown(other) : isKnown(one) && MEANT.has(other))
      return [joined, other];
  }
  return [word];
}

/** Whether the table has a word, or it without the s that joins German words. */
const means = (word: string) => MEANT.has(word) || MEANT.has(word.replace(/s$/, ''));

/** The nouns of the table in a text without spaces, the longest first at each place; the text itself if there is none. */
function nounsIn(text: string): string[] {
  const found: string[] = [];
  for (let at = 0; at < text.length; at++) {
    let end = text.length;
    while (end > at && !MEANT.has(text.slice(at, end))) end--;
    if (end === at) continue;
    found.push(text.slice(at, end));
    at = end - 1;
  }
  return found.length > 0 ? found : [text];
}
