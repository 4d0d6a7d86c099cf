package io.qingliu.query.dashboard;

import io.qingliu.events.Mark;
import io.qingliu.events.PolicyRule;
import io.qingliu.events.Words;
import io.qingliu.events.policy.PolicyCode;
import io.qingliu.query.kernel.Told;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A rule of a policy, shown beside the figures that it decides.
 *
 * @param policy the policy with its version
 * @param code which rule
 * @param value its value
 * @param zh what it says, in Chinese
 * @param en what it says, in English
 * @param mark where it comes from; only what the notice says is official
 * @param markZh the same in Chinese
 * @param sourceDocument the document or "proposed"
 * @param position the event that published it
 */
public record RuleShown(
        String policy,
        String code,
        String value,
        String zh,
        String en,
        Mark mark,
        String markZh,
        String sourceDocument,
        long position) {

    static RuleShown of(PolicyCode code, Reference.Version version, PolicyRule rule) {
        return new RuleShown(
                code.policy().value() + " v" + version.number(),
                rule.code(),
                rule.value(),
                rule.zh(),
                rule.en(),
                rule.mark(),
                Words.zh(rule.mark()),
                rule.sourceDocument(),
                version.position());
    }

    /** The versions of a policy. */
    static Reference reference(Told told, PolicyCode code) {
        return told.state(ReferenceFold.FOLD, code.policy().value()).orElse(Reference.NONE);
    }

    /** A rule as it is in force on a day. */
    static Optional<RuleShown> inForce(Told told, PolicyCode code, LocalDate day) {
        return reference(told, code)
                .inForce(day)
                .flatMap(version -> version.rule(code).map(rule -> of(code, version, rule)));
    }

    /** Some rules as they are in force on a day; those that nobody published are left out. */
    static List<RuleShown> inForce(Told told, LocalDate day, PolicyCode... codes) {
        return List.of(codes).stream()
                .flatMap(code -> inForce(told, code, day).stream())
                .toList();
    }
}
