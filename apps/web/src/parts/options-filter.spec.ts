import { optionsFilter } from './options-filter.js';

const options = [
  { value: 'hue', label: 'Thành phố Huế', aliases: ['Thừa Thiên Huế'] },
  { value: 'ha-noi', label: 'Hà Nội' },
  { value: 'da-nang', label: 'Đà Nẵng' },
];
const found = (search: string): readonly string[] =>
  optionsFilter({ options, search, limit: Infinity }).map((option) =>
    'value' in option ? option.value : '',
  );

describe('what is offered for words typed into a choice', () => {
  it.each([
    ['', ['hue', 'ha-noi', 'da-nang']],
    ['huế', ['hue']],
    ['hue', ['hue']],
    ['DA NANG', ['da-nang']],
    ['thua thien', ['hue']],
    ['hà n', ['ha-noi']],
    ['ha', ['hue', 'ha-noi']],
    ['sài gòn', []],
  ])('"%s": %j', (typed, expected) => expect(found(typed)).toEqual(expected));
});
