import { syllables } from '@app/text';
import { askingWords } from './asking-words.js';

const asked = (text: string) => askingWords(syllables(text));

describe('askingWords', () => {
  it('finds a phrase of asking and spells it', () => {
    expect(asked('sim rác là gì')).toEqual([undefined, undefined, 'là', 'gì']);
    expect(asked('sim rac nhu the nao')).toEqual([undefined, undefined, 'như', 'thế', 'nào']);
  });

  it('takes the longest phrase', () => {
    expect(asked('cho tôi hỏi')).toEqual(['cho', 'tôi', 'hỏi']);
  });

  it('does not take other tones for it', () => {
    expect(asked('báo nhiều')).toEqual([undefined, undefined]);
  });
});
