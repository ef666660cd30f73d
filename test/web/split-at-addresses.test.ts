import { splitAtAddresses } from '../../web/src/ui/split-at-addresses.ts';

const HOME = 'https://www.bjdch.gov.cn/a?b=1';

test.each([
  ['nothing', ['nothing']],
  [HOME, ['', HOME, '']],
  [`区政府 (${HOME})`, ['区政府 (', HOME, ')']],
  [`区政府（${HOME}）；又见 ${HOME}。`, ['区政府（', HOME, '）；又见 ', HOME, '。']],
])('the addresses in «%s» end where they end', (text, pieces) => {
  expect(splitAtAddresses(text)).toEqual(pieces);
});
