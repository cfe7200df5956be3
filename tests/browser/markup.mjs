// What other programs say of our markup, and make of it.
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { format } from 'prettier';
import rules from './htmlvalidate.config.mjs';

const validator = new HtmlValidate(new StaticConfigLoader(rules));

async function validate({ page }) {
  const { results } = await validator.validateString(page);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line, column }) => `${line}:${column} ${ruleId}: ${message}`));
}

const pretty = ({ page, options }) => format(page, { parser: 'html', htmlWhitespaceSensitivity: 'css', ...options });

export const answers = { validate, pretty };
