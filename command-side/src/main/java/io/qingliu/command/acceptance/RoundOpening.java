package io.qingliu.command.acceptance;

import static io.qingliu.command.acceptance.AcceptanceRule.BOTH_UNITS_ASSESS;
import static io.qingliu.command.acceptance.AcceptanceRule.THE_RUBRIC_IS_OUT_OF_USE;

import io.qingliu.command.kernel.Judgement;
import io.qingliu.command.kernel.Policy;
import io.qingliu.command.kernel.ReferenceData;
import io.qingliu.events.EssentialsRef;
import io.qingliu.events.Role;
import io.qingliu.events.RubricRef;
import io.qingliu.events.ScoredRound;
import io.qingliu.events.acceptance.AcceptanceOpened;
import io.qingliu.events.acceptance.AcceptanceRules;
import io.qingliu.events.acceptance.Assessor;
import io.qingliu.events.acceptance.EssentialsCopy;
import io.qingliu.events.acceptance.RubricCopy;
import io.qingliu.events.essentials.EssentialsPublished;
import io.qingliu.events.policy.PolicyCode;
import io.qingliu.events.rubric.RubricPublished;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The opening of a round: published reference data is copied in, and the earlier sheet where it is comparable. */
final class RoundOpening {
    private RoundOpening() {}

    static AcceptanceOpened open(
            OpenAcceptance c, @Nullable ScoredRound sheet, Judgement judgement, ReferenceData reference) {
        judgement
                .refuseFieldIf(!bothUnitsAre(c.assessors()), BOTH_UNITS_ASSESS, "assessors")
                .refuseFieldIf(
                        reference.isWithdrawn(c.rubric(), judgement.context().occurredOn()),
                        THE_RUBRIC_IS_OUT_OF_USE,
                        "rubric",
                        c.rubric().rubric(),
                        c.rubric().version());
        Policy policy = reference.policy(reference.policyInForce(
                PolicyCode.SIGNING_ROLES.policy(), judgement.context().occurredOn()));
        return new AcceptanceOpened(
                c.acceptanceId(),
                judgement.context(),
                c.acceptanceId().round(),
                copy(c.rubric(), reference.rubric(c.rubric())),
                copy(c.essentials(), reference.essentials(c.essentials())),
                policy.ref(),
                rules(policy),
                c.assessors(),
                comparable(sheet, c.rubric()));
    }

    private static boolean bothUnitsAre(List<Assessor> assessors) {
        return of(Role.DISTRICT_BUREAU, assessors).stream()
                .anyMatch(one -> of(Role.ENFORCEMENT_DETACHMENT, assessors).stream()
                        .anyMatch(other -> !one.actor().equals(other.actor())
                                && !one.organisation().equals(other.organisation())));
    }

    private static List<Assessor> of(Role role, List<Assessor> assessors) {
        return assessors.stream().filter(assessor -> assessor.role() == role).toList();
    }

    /** Points of another version mean something else, so they are not carried. */
    private static @Nullable ScoredRound comparable(@Nullable ScoredRound sheet, RubricRef rubric) {
        return sheet != null && sheet.rubric().equals(rubric) ? sheet : null;
    }

    private static AcceptanceRules rules(Policy policy) {
        return new AcceptanceRules(
                policy.yes(PolicyCode.VETOES_BLOCK),
                policy.words(PolicyCode.SIGNING_ROLES).stream()
                        .map(Role::valueOf)
                        .toList(),
                policy.yes(PolicyCode.POINTS_NEED_EVIDENCE_OR_REASON));
    }

    private static RubricCopy copy(RubricRef ref, RubricPublished published) {
        return new RubricCopy(
                ref,
                published.title(),
                published.mark(),
                published.scale(),
                published.maxPoints(),
                published.passMarkPoints(),
                published.notApplicable(),
                published.categories(),
                published.items(),
                published.vetoes());
    }

    private static EssentialsCopy copy(EssentialsRef ref, EssentialsPublished published) {
        return new EssentialsCopy(ref, published.title(), published.mark(), published.essentials());
    }
}
