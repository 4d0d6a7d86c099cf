package io.qingliu.query.demonstrationlist;

import io.qingliu.events.demonstration.Appraisal;
import io.qingliu.query.kernel.Fact;
import io.qingliu.query.kernel.Paper;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One participation of a cluster.
 *
 * @param number which, from 1
 * @param standing how it stands
 * @param candidate whether it came onto the candidate list
 * @param applicationId the paper that began it; unknown where erased
 * @param weighed its conditions as last weighed
 * @param steps what brought it where it stands, in the order of recording
 * @param checks the on-site checks that were assigned
 * @param findings what experts found
 * @param commendations the circulars that commended it, those withdrawn among them
 */
public record Participation(
        int number,
        Standing standing,
        boolean candidate,
        @Nullable String applicationId,
        @Nullable Weighed weighed,
        List<Step> steps,
        List<Check> checks,
        List<Finding> findings,
        List<Commendation> commendations) {
    public Participation {
        steps = List.copyOf(steps);
        checks = List.copyOf(checks);
        findings = List.copyOf(findings);
        commendations = List.copyOf(commendations);
    }

    /**
     * A step on the way.
     *
     * @param standing how it stood then
     * @param paper the application, list or circular, as a stream; null where the step has none
     * @param document the paper itself, where the event names it
     * @param reason why, where it is said
     * @param rules codes of the rules that stand against a confirmation
     * @param sampled of a confirmation: whether experts had checked on site
     * @param fact the event
     */
    public record Step(
            Standing standing,
            @Nullable String paper,
            @Nullable Paper document,
            @Nullable String reason,
            List<String> rules,
            @Nullable Boolean sampled,
            Fact fact) {
        public Step {
            rules = List.copyOf(rules);
        }

        static Step to(Standing standing, @Nullable String paper, Fact fact) {
            return new Step(standing, paper, null, null, List.of(), null, fact);
        }

        Step because(String text) {
            return new Step(standing, paper, document, text, rules, sampled, fact);
        }

        Step by(@Nullable Paper named) {
            return new Step(standing, paper, named, reason, rules, sampled, fact);
        }
    }

    /**
     * The conditions of the notice (四(一)4), as far as they were known.
     *
     * @param remediationCompletedOn when the remediation was completed; null while it was not
     * @param cutOffOn the last day that counts
     * @param cutOffMet whether it was completed by then
     * @param passedRound the round that passed
     * @param summaryReportId the report that lies with the bureau
     * @param policy the policy that sets the cut-off, with its version
     * @param fact the event
     */
    public record Weighed(
            @Nullable LocalDate remediationCompletedOn,
            LocalDate cutOffOn,
            boolean cutOffMet,
            @Nullable String passedRound,
            @Nullable String summaryReportId,
            String policy,
            Fact fact) {}

    /**
     * An on-site check 现场核实抽查.
     *
     * @param visitOn the day of the visit
     * @param experts who checks
     * @param fact the event
     */
    public record Check(LocalDate visitOn, List<Expert> experts, Fact fact) {
        public Check {
            experts = List.copyOf(experts);
        }
    }

    /**
     * An expert.
     *
     * @param actor a pseudonym
     * @param organisation where the expert comes from
     * @param noConflict whether no conflict of interest was declared
     */
    public record Expert(String actor, String organisation, boolean noConflict) {}

    /**
     * What an expert found.
     *
     * @param expert whose finding it is, a pseudonym
     * @param foundation 基础扎实
     * @param conditions 条件较好
     * @param enthusiasm 积极性高
     * @param text the finding
     * @param items score items looked at
     * @param evidence digests
     * @param fact the event
     */
    public record Finding(
            String expert,
            Appraisal foundation,
            Appraisal conditions,
            Appraisal enthusiasm,
            String text,
            List<Item> items,
            List<String> evidence,
            Fact fact) {
        public Finding {
            items = List.copyOf(items);
            evidence = List.copyOf(evidence);
        }
    }

    /**
     * A score item that an expert looked at.
     *
     * @param itemId which
     * @param points what the expert would give, in the scale beside it
     * @param scale how many steps make one point
     * @param finding what was found
     */
    public record Item(
            String itemId, @Nullable Long points, @Nullable Integer scale, String finding) {}

    /**
     * A commendation 通报表扬.
     *
     * @param circularId the circular, as a stream
     * @param document the circular
     * @param fact the event
     * @param withdrawn where the circular was withdrawn: the event; the demonstration stands all the same
     * @param withdrawnBecause why
     */
    public record Commendation(
            String circularId,
            @Nullable Paper document,
            Fact fact,
            @Nullable Fact withdrawn,
            @Nullable String withdrawnBecause) {}

    static Participation nothing(int number) {
        return new Participation(
                number, Standing.APPLIED, false, null, null, List.of(), List.of(), List.of(), List.of());
    }

    Participation openedBy(String application) {
        return new Participation(
                number, standing, candidate, application, weighed, steps, checks, findings, commendations);
    }

    Participation listed() {
        return new Participation(
                number, standing, true, applicationId, weighed, steps, checks, findings, commendations);
    }

    Participation unlisted() {
        return new Participation(
                number, standing, false, applicationId, weighed, steps, checks, findings, commendations);
    }

    Participation weighed(Weighed conditions) {
        return new Participation(
                number, standing, candidate, applicationId, conditions, steps, checks, findings, commendations);
    }

    /** With a step that is remembered and, where {@code moves}, brings it to the step's standing. */
    Participation with(Step step, boolean moves) {
        return new Participation(
                number,
                moves ? step.standing() : standing,
                candidate,
                applicationId,
                weighed,
                behind(steps, step),
                checks,
                findings,
                commendations);
    }

    Participation with(Check check) {
        return new Participation(
                number,
                standing,
                candidate,
                applicationId,
                weighed,
                steps,
                behind(checks, check),
                findings,
                commendations);
    }

    Participation with(Finding finding) {
        return new Participation(
                number,
                standing,
                candidate,
                applicationId,
                weighed,
                steps,
                checks,
                behind(findings, finding),
                commendations);
    }

    Participation with(Commendation commendation) {
        return commended(behind(commendations, commendation));
    }

    /** The last standing commendation of a circular is taken back. */
    Participation without(String circular, String reason, Fact fact) {
        List<Commendation> all = new ArrayList<>(commendations);
        for (int i = all.size() - 1; i >= 0; i--) {
            Commendation one = all.get(i);
            if (one.circularId().equals(circular) && one.withdrawn() == null) {
                all.set(i, new Commendation(circular, one.document(), one.fact(), fact, reason));
                return commended(all);
            }
        }
        return this;
    }

    private Participation commended(List<Commendation> all) {
        return new Participation(number, standing, candidate, applicationId, weighed, steps, checks, findings, all);
    }

    private static <T> List<T> behind(List<T> known, T one) {
        List<T> all = new ArrayList<>(known);
        all.add(one);
        return all;
    }

    /** The last step that brought it to where it stands. */
    @Nullable
    Step decisive() {
        return steps.stream()
                .filter(step -> step.standing() == standing)
                .reduce((first, second) -> second)
                .orElse(null);
    }

    /** Whether experts checked it on site; also where their finding was entered after the confirmation that lacks it. */
    boolean sampled() {
        return !findings.isEmpty() || steps.stream().anyMatch(step -> Boolean.TRUE.equals(step.sampled()));
    }

    /** Whether a circular commends it that was not withdrawn. */
    boolean commended() {
        return commendations.stream().anyMatch(one -> one.withdrawn() == null);
    }
}
