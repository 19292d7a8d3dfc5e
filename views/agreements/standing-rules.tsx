import { SOURCE_KINDS } from '../../src/vocabulary/uses.ts';
import { Act } from '../parts/act.tsx';
import { Because, Checkboxes, Disclosure, Field, Save } from '../parts/form.tsx';
import { AddIcon } from '../parts/icons.tsx';
import { VisibleText } from '../parts/visible-text.tsx';
import { RestrictionFields } from '../photo/restriction-form.tsx';
import type { Site } from '../site.ts';
import { SeeWhatChanges } from '../what-if/see-what-changes.tsx';
import { SOURCE_KIND_WORDS } from '../words.ts';
import type { StandingRuleView } from './agreement-view.ts';

interface StandingRulesProps {
  site: Site;
  rules: StandingRuleView[];
  /** Where a rule is added. */
  action: string;
  /** Id of the part of the page that the forms replace. */
  part: string;
  /** Short name of the agency; absent: the house. */
  of?: string;
  /** Whose pictures they hold for. */
  about: string;
}

/** What is asked of every picture of an agency, or of the house. */
export function StandingRules({ site, rules, action, part, of, about }: StandingRulesProps) {
  const mayChange = site.may('manage-agreements');
  return (
    <section class="panel" aria-labelledby="standing-rules">
      <h2 id="standing-rules">Standing rules</h2>
      <p class="hint">{about}</p>
      {rules.length === 0 ? <p>None.</p> : null}
      <ul class="agreements">
        {rules.map((rule) => (
          <Rule rule={rule} part={part} mayChange={mayChange} />
        ))}
      </ul>
      {mayChange ? (
        <Disclosure class="edit act-disclosure" summary={<AddSummary />}>
          <Act action={action} part={part}>
            <RestrictionFields />
            <Kinds />
            <div class="button-row">
              <Save>Add the rule</Save>
              <SeeWhatChanges kind="standing-rule" {...(of === undefined ? {} : { of })} />
            </div>
          </Act>
        </Disclosure>
      ) : null}
    </section>
  );
}

const AddSummary = () => (
  <>
    <AddIcon />
    Add a standing rule
  </>
);

function Kinds({ rule }: { rule?: StandingRuleView }) {
  return (
    <Checkboxes
      legend="Only for pictures of these kinds"
      hint="None ticked: for every picture."
      name="sourceKinds"
      words={SOURCE_KIND_WORDS}
      options={SOURCE_KINDS}
      chosen={rule?.sourceKinds ?? []}
    />
  );
}

function Rule({ rule, part, mayChange }: { rule: StandingRuleView; part: string; mayChange: boolean }) {
  const kinds = rule.sourceKinds?.map((kind) => SOURCE_KIND_WORDS[kind]).join(', ') ?? 'Every picture';
  return (
    <li class="agreement">
      <p>
        {rule.sentence} <span class="flag">{kinds}</span>
      </p>
      <blockquote>
        <VisibleText text={rule.words} />
      </blockquote>
      {mayChange ? <RuleActs rule={rule} part={part} /> : null}
    </li>
  );
}

/** The restriction itself stays: another one is another rule. */
function RuleActs({ rule, part }: { rule: StandingRuleView; part: string }) {
  return (
    <div class="button-row">
      <Disclosure class="edit quiet-disclosure" summary="Change">
        <Act action={`/standing-rules/${rule.id}`} part={part}>
          <input type="hidden" name="version" value={rule.version} />
          <Field label="Words" hint="Quoted beside the verdict.">
            <input name="words" required maxLength={500} value={rule.words} />
          </Field>
          <Kinds rule={rule} />
          <Because />
          <div class="button-row">
            <Save />
            <SeeWhatChanges kind="standing-rule-change" of={rule.id} />
          </div>
        </Act>
      </Disclosure>
      <Disclosure class="edit quiet-disclosure" summary="End">
        <Act action={`/standing-rules/${rule.id}/end`} part={part}>
          <input type="hidden" name="version" value={rule.version} />
          <Because />
          <div class="button-row">
            <Save>End the rule</Save>
            <SeeWhatChanges kind="standing-rule-end" of={rule.id} />
          </div>
        </Act>
      </Disclosure>
    </div>
  );
}
