package io.qingliu.query.annualreport;

import io.qingliu.events.PolicyRule;
import io.qingliu.events.policy.PolicyCode;
import io.qingliu.events.policy.PolicyPublished;
import io.qingliu.query.kernel.Fold;
import io.qingliu.query.kernel.Recorded;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;

/** The versions of each policy, so that a figure names the rule that it uses. */
public final class PolicyFold implements Fold<PolicyFold.Versions, PolicyFold.Version> {
    /**
     * The versions of a policy.
     *
     * @param all in the order of recording
     */
    public record Versions(List<Version> all) {
        public Versions {
            all = List.copyOf(all);
        }
    }

    /**
     * One version.
     *
     * @param policy which policy
     * @param number its version
     * @param effectiveFrom from which day
     * @param rules its rules
     */
    public record Version(String policy, int number, LocalDate effectiveFrom, List<PolicyRule> rules) {
        public Version {
            rules = List.copyOf(rules);
        }

        /** As it is named beside what it decides. */
        String ref() {
            return policy + " v" + number;
        }
    }

    /**
     * A rule in force.
     *
     * @param version the version that holds it
     * @param rule the rule
     */
    record InForce(Version version, PolicyRule rule) {}

    /** The rule in force on a day, of the highest version among those effective by then; empty where none is loaded. */
    static Optional<InForce> rule(SortedMap<String, Versions> policies, PolicyCode code, LocalDate day) {
        return Optional.ofNullable(policies.get(code.policy().value()))
                .flatMap(versions -> versions.all().stream()
                        .filter(it -> !it.effectiveFrom().isAfter(day))
                        .max(Comparator.comparingInt(Version::number))
                        .flatMap(version -> version.rules().stream()
                                .filter(rule -> rule.code().equals(code.code()))
                                .findFirst()
                                .map(rule -> new InForce(version, rule))));
    }

    @Override
    public String name() {
        return "annualreport.policies";
    }

    @Override
    public Class<Versions> state() {
        return Versions.class;
    }

    @Override
    public Set<Class<?>> hears() {
        return Set.of(PolicyPublished.class);
    }

    @Override
    public Optional<String> part(Recorded event) {
        return Optional.of(event.stream());
    }

    @Override
    public Versions nothing(String part) {
        return new Versions(List.of());
    }

    @Override
    public Versions after(Versions state, Recorded event) {
        return event.as(PolicyPublished.class)
                .map(e -> {
                    List<Version> next = new ArrayList<>(state.all());
                    next.add(new Version(e.policyId().value(), e.version(), e.effectiveFrom(), e.rules()));
                    return new Versions(next);
                })
                .orElse(state);
    }

    @Override
    public List<Version> rows(Versions state) {
        return state.all();
    }
}
