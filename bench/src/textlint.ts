import { TextlintKernel } from '@textlint/kernel';
import textPlugin from '@textlint/textlint-plugin-text';

/** The framework's own cost: text plugin and one rule that reports nothing. */
export async function textlintPosts(posts: readonly string[]): Promise<{ perSecond: number; note: string }> {
  const kernel = new TextlintKernel();
  const options = {
    ext: '.txt',
    plugins: [{ pluginId: 'text', plugin: (textPlugin as unknown as { default?: typeof textPlugin }).default ?? textPlugin }],
    rules: [{ ruleId: 'kosong', rule: () => ({}) }],
  };
  const run = async (): Promise<void> => {
    for (const post of posts) await kernel.lintText(post, options);
  };
  await run();
  const before = process.cpuUsage();
  await run();
  const { user, system } = process.cpuUsage(before);
  return { perSecond: posts.length / ((user + system) / 1e6), note: `${posts.length} kiriman` };
}
