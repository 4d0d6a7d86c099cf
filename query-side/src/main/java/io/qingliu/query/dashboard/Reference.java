package io.qingliu.query.dashboard;

import io.qingliu.events.Mark;
import io.qingliu.events.PolicyRule;
import io.qingliu.events.policy.PolicyCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The published versions of a policy or of a survey form.
 *
 * @param versions in the order in which they were published
 */
public record Reference(List<Version> versions) {
    static final Reference NONE = new Reference(List.of());

    public Reference {
        versions = List.copyOf(versions);
    }

    /**
     * A version; frozen.
     *
     * @param number which
     * @param title its title
     * @param effectiveFrom of a policy: the first day on which it applies
     * @param mark of a form: where it comes from
     * @param rules of a policy: its rules, each with its own mark and source
     * @param position the event
     */
    public record Version(
            int number,
            String title,
            @Nullable LocalDate effectiveFrom,
            @Nullable Mark mark,
            List<PolicyRule> rules,
            long position) {
        public Version {
            rules = List.copyOf(rules);
        }

        /** A rule. */
        public Optional<PolicyRule> rule(PolicyCode code) {
            return rules.stream()
                    .filter(rule -> rule.code().equals(code.code()))
                    .findFirst();
        }

        /** A rule's words. */
        List<String> words(PolicyCode code) {
            return rule(code).map(PolicyRule::value).stream()
                    .flatMap(value -> Arrays.stream(value.split(",")))
                    .map(String::strip)
                    .filter(word -> !word.isEmpty())
                    .toList();
        }

        /** Whether a rule says yes. */
        boolean yes(PolicyCode code) {
            return rule(code).map(rule -> rule.value().equals("true")).orElse(false);
        }

        /** A rule's day. */
        Optional<LocalDate> day(PolicyCode code) {
            return rule(code).map(rule -> LocalDate.parse(rule.value()));
        }
    }

    Reference with(Version version) {
        List<Version> next = new ArrayList<>(versions);
        next.add(version);
        return new Reference(next);
    }

    /** A version by its number. */
    public Optional<Version> version(int number) {
        return versions.stream().filter(version -> version.number() == number).findFirst();
    }

    /** The version of a policy that is in force on a day: the highest that applies by then. */
    public Optional<Version> inForce(LocalDate day) {
        return versions.stream()
                .filter(version -> version.effectiveFrom() != null
                        && !version.effectiveFrom().isAfter(day))
                .max(Comparator.comparingInt(Version::number));
    }
}
