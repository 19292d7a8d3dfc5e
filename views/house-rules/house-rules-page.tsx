import { SOURCE_KINDS, type SourceKind } from '../../src/vocabulary/uses.ts';
import { BoxTerms } from '../agreements/agreement.tsx';
import { BoxFields } from '../agreements/agreement-form.tsx';
import type { Box, StandingRuleView, VersionView } from '../agreements/agreement-view.ts';
import { StandingRules } from '../agreements/standing-rules.tsx';
import { Versions } from '../agreements/versions.tsx';
import { Layout } from '../layout/layout.tsx';
import { Act } from '../parts/act.tsx';
import { Because, Choice, Disclosure, Field, Save } from '../parts/form.tsx';
import { AddIcon, BackIcon } from '../parts/icons.tsx';
import type { Site } from '../site.ts';
import { SeeWhatChanges } from '../what-if/see-what-changes.tsx';
import { SOURCE_KIND_WORDS } from '../words.ts';

export interface HouseRuleView extends Box {
  sourceKind: SourceKind;
}

export interface HouseRulesPageProps {
  site: Site;
  rules: HouseRuleView[];
  standingRules: StandingRuleView[];
  versions: VersionView[];
}

/** What pictures of a kind may be used for of themselves, and what the house asks of every picture. */
export function HouseRulesPage({ site, rules, standingRules, versions }: HouseRulesPageProps) {
  const without = SOURCE_KINDS.filter((kind) => rules.every(({ sourceKind }) => sourceKind !== kind));
  return (
    <Layout site={site} title="House rules">
      <div id="house-rules" class="page">
        <header class="page-head">
          <a class="back" href="/agencies" aria-label="Back to the agencies">
            <BackIcon />
          </a>
          <h1>House rules</h1>
        </header>
        <section class="panel" aria-labelledby="kinds">
          <h2 id="kinds">By source kind</h2>
          <p class="hint">They speak where no agreement does. Pictures of a kind without a rule are in review then.</p>
          {rules.length === 0 ? <p>None yet.</p> : null}
          <ul class="agreements">
            {rules.map((rule) => (
              <Rule rule={rule} mayChange={site.may('manage-agreements')} />
            ))}
          </ul>
          {site.may('manage-agreements') && without.length > 0 ? <AddRule kinds={without} /> : null}
        </section>
        <StandingRules
          site={site}
          rules={standingRules}
          action="/house-rules/standing-rules"
          part="house-rules"
          about="What the house asks of every picture, whoever supplied it."
        />
        <Versions versions={versions} />
      </div>
    </Layout>
  );
}

function Rule({ rule, mayChange }: { rule: HouseRuleView; mayChange: boolean }) {
  return (
    <li class="agreement">
      <h3>{SOURCE_KIND_WORDS[rule.sourceKind]}</h3>
      <dl class="terms">
        <BoxTerms box={rule} />
      </dl>
      {mayChange ? <RuleActs rule={rule} /> : null}
    </li>
  );
}

function RuleActs({ rule }: { rule: HouseRuleView }) {
  return (
    <div class="button-row">
      <Disclosure class="edit quiet-disclosure" summary="Change">
        <Act action="/house-rules" part="house-rules">
          <input type="hidden" name="sourceKind" value={rule.sourceKind} />
          <BoxFields box={rule} />
          <Because />
          <div class="button-row">
            <Save />
            <SeeWhatChanges kind="house-rule" />
          </div>
        </Act>
      </Disclosure>
      <Disclosure class="edit quiet-disclosure" summary="Remove">
        <Act action={`/house-rules/${rule.sourceKind}/end`} part="house-rules">
          <Because />
          <div class="button-row">
            <Save>Remove the rule</Save>
            <SeeWhatChanges kind="house-rule-end" of={rule.sourceKind} />
          </div>
        </Act>
      </Disclosure>
    </div>
  );
}

function AddRule({ kinds }: { kinds: readonly SourceKind[] }) {
  return (
    <Disclosure class="edit act-disclosure" summary={<AddSummary />}>
      <Act action="/house-rules" part="house-rules">
        <Field label="Source kind">
          <Choice name="sourceKind" words={SOURCE_KIND_WORDS} options={kinds} />
        </Field>
        <BoxFields box={undefined} />
        <Because />
        <div class="button-row">
          <Save>Set the rule</Save>
          <SeeWhatChanges kind="house-rule" />
        </div>
      </Act>
    </Disclosure>
  );
}

const AddSummary = () => (
  <>
    <AddIcon />
    Set a rule for a kind
  </>
);
