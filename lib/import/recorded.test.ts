import { expect, test } from 'vitest';
import { recordedAt } from './recorded.ts';

const SEVEN = 'https://www.youtube.com/watch?v=hGqEMDRgJw8';
const EIGHT = 'https://www.youtube.com/watch?v=N-0X09sNrw0';
const VIMEO = 'https://vimeo.com/12345678901';

test.each([
  ['a video', [SEVEN], 'hGqEMDRgJw8', null],
  ['the same video twice', [SEVEN, 'https://youtu.be/hGqEMDRgJw8'], 'hGqEMDRgJw8', null],
  ['a video that is linked a few seconds on', [`${SEVEN}&t=9`], 'hGqEMDRgJw8', null],
  ['a part of a longer video', [`${SEVEN}&t=10`], null, `${SEVEN}&t=10s`],
  ['a part of one video and the whole of another', [`${SEVEN}&t=61`, EIGHT], 'N-0X09sNrw0', `${SEVEN}&t=61s`],
  ['a recording elsewhere', [VIMEO], null, VIMEO],
  ['a recording elsewhere twice', [VIMEO, VIMEO], null, VIMEO],
  ['two copies, the better one first', [VIMEO, SEVEN, EIGHT], 'hGqEMDRgJw8', `${VIMEO} ${EIGHT}`],
  ['a page that is no recording', ['https://example.org/pods', 'no address'], null, null],
  ['nothing', [], null, null],
])('%s', (_, addresses, videoId, recording) => {
  expect(recordedAt(addresses)).toEqual({ videoId, recording });
});
