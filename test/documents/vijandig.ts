import fc from 'fast-check';

/** Pieces that mean something to a reader of Markdown, HTML or Handlebars, beside ordinary words. */
export const vijandig = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...[
          '|',
          '||',
          '\n',
          '\r\n',
          '\n\n',
          '\u2028',
          '# ',
          '## kop',
          '- ',
          '+ ',
          '* ',
          '1. ',
          '2) ',
          '> ',
          '---',
          '===',
        ],
        ...['```', '`x`', '~~~', '<b>', '<script>', '<!-- ', '-->', '[a](http://x)', '![b](c)', '[x]: y', '{{naam}}'],
        ...[
          '{{{',
          '}}',
          '&lt;',
          '&#124;',
          '&amp;',
          '\\',
          '\\|',
          '\\\\',
          '**',
          '__',
          '~~',
          '$x$',
          '    code',
          '\t',
          ':---',
        ],
        ...[
          'https://x.nl',
          'www.x.nl',
          'a@b.nl',
          'mailto:a@b.nl',
          '\u202e',
          '\u200b',
          '\u0000',
          '\u001b[2J',
          '[INVULLEN: ',
        ],
      ),
      fc.string({ unit: 'grapheme', maxLength: 8 }),
      fc.constantFrom('werk', ' ', 'rooster', 'per week', 'één'),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));
