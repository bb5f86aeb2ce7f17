import { kindMarks } from '#components/ui/kind-marks.ts';
import { kinds } from '#lib/wording/kinds.ts';
import type { Kind } from '#lib/talk/schema.ts';
import { siteName } from '#lib/addresses.ts';
import { drawable, sans, serif } from './fonts.ts';

/** The texts of a page's preview image, which chats and social networks show. */
export interface Card {
  /** The left column: the weekday, or what kind of page it is, in large letters. */
  rail: string;
  /** A smaller line below that. */
  under: string;
  kind: Kind | null;
  title: string;
  /** Lines below the title, each beginning with a part in bold. */
  lines: { strong: string; rest: string }[];
  foot: string;
}

/** As many lines as fit below a title of four lines. */
const MOST_LINES = 3;
/** In characters: longer titles are set smaller. */
const LONG_TITLE = 90;

const ink = '#11171e';
const ink2 = '#404b57';
const HUES = {
  keynote: '#1f54c6',
  sponsored: '#8a5100',
  intro: '#0a6a5a',
  deep: '#7d2b7f',
  session: '#46525f',
};

/** The preview image, which looks like an enlarged row of the programme: when on the left, what on the right. */
export function CardImage({ rail, under, kind, title, lines, foot }: Card) {
  const drawn = drawable(title) || drawable(foot) || siteName;
  const size =
    drawn.length > LONG_TITLE ? { fontSize: 54, lineHeight: '61px' } : { fontSize: 64, lineHeight: '71px' };
  return (
    <div
      style={{
        display: 'flex',
        flexDirection: 'column',
        width: 1200,
        height: 630,
        padding: '60px 64px 48px',
        background: '#ffffff',
        color: ink,
        fontFamily: sans,
      }}
    >
      <div style={{ height: 4, background: ink }} />
      <div style={{ display: 'flex', flex: 1, gap: 36, paddingTop: 36, overflow: 'hidden' }}>
        <div style={{ display: 'flex', flexDirection: 'column', width: 264, flexShrink: 0 }}>
          <div style={{ fontFamily: serif, fontSize: 56, lineHeight: '71px', letterSpacing: '-0.015em' }}>
            {drawable(rail)}
          </div>
          <div style={{ fontSize: 26, lineHeight: '36px', color: ink2 }}>{drawable(under)}</div>
          {kind && <KindMark kind={kind} />}
        </div>
        <div style={{ display: 'flex', flexDirection: 'column', width: 772 }}>
          <div
            style={{
              ...size,
              display: 'block',
              fontFamily: serif,
              fontWeight: 500,
              letterSpacing: '-0.02em',
              lineClamp: 4,
            }}
          >
            {drawn}
          </div>
          <div style={{ display: 'flex', flexDirection: 'column', marginTop: 26 }}>
            {shown(lines).map(({ strong, rest }) => (
              <Line key={strong + rest} strong={drawable(strong)} rest={drawable(rest)} />
            ))}
          </div>
        </div>
      </div>
      <Foot text={drawable(foot)} />
    </div>
  );
}

/** The lines that fit. If there are more, the last line says how many. */
function shown(lines: Card['lines']): Card['lines'] {
  if (lines.length <= MOST_LINES) return lines;
  return [
    ...lines.slice(0, MOST_LINES - 1),
    { strong: '', rest: `and ${lines.length - MOST_LINES + 1} more` },
  ];
}

function Line({ strong, rest }: Card['lines'][number]) {
  return (
    <div style={{ display: 'flex', fontSize: 28, lineHeight: '40px', color: ink2, whiteSpace: 'nowrap' }}>
      {strong && <div style={{ color: ink, fontWeight: 600 }}>{strong}</div>}
      {rest && (
        <div style={{ flexShrink: 1, overflow: 'hidden', textOverflow: 'ellipsis' }}>
          {strong ? `, ${rest}` : rest}
        </div>
      )}
    </div>
  );
}

function KindMark({ kind }: { kind: Kind }) {
  const { label } = kinds[kind];
  const { hue, lit, faint } = kindMarks[kind];
  return (
    <div
      style={{ display: 'flex', gap: 12, marginTop: 20, color: HUES[hue], fontSize: 26, lineHeight: '36px' }}
    >
      <svg width="20" height="20" viewBox="0 0 12 12" style={{ marginTop: 9, flexShrink: 0 }}>
        <path d={lit} fill={HUES[hue]} fillRule="evenodd" />
        {faint && <path d={faint} fill={HUES[hue]} opacity={0.28} />}
      </svg>
      <div style={{ fontWeight: 600, width: 232 }}>{label}</div>
    </div>
  );
}

function Foot({ text }: { text: string }) {
  return (
    <div
      style={{
        display: 'flex',
        justifyContent: 'space-between',
        alignItems: 'center',
        paddingTop: 24,
        borderTop: '1px solid #dbe0e6',
        fontSize: 24,
        lineHeight: '32px',
        color: ink2,
      }}
    >
      <div style={{ display: 'flex', alignItems: 'center', gap: 14, color: ink }}>
        <Logo size={28} />
        <div style={{ fontFamily: serif, fontWeight: 600, fontSize: 30 }}>{siteName}</div>
      </div>
      <div style={{ overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap', maxWidth: 760 }}>
        {text}
      </div>
    </div>
  );
}

/** The site's logo; `size` is in pixels. */
export const Logo = ({ size, color = '#1f54c6' }: { size: number; color?: string }) => (
  <svg width={size} height={size} viewBox="0 0 20 20">
    <path d="M1 2h7v7H1zM11 2h8v2h-8zM11 7h6v2h-6zM1 12h18v2H1zM1 17h12v2H1z" fill={color} />
  </svg>
);
