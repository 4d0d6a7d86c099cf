package io.qingliu.command.kernel;

import io.qingliu.events.PolicyRef;
import io.qingliu.events.PolicyRule;
import io.qingliu.events.policy.PolicyCode;
import io.qingliu.events.policy.PolicyPublished;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/**
 * A published policy version, read by its rules' codes. A published policy says all of its rules, so reading never fails.
 *
 * @param published the version as published
 */
public record Policy(PolicyPublished published) {
    /** What a decision pins. */
    public PolicyRef ref() {
        return new PolicyRef(published.policyId(), published.version());
    }

    /** The rule as published, with its mark and source. */
    public PolicyRule rule(PolicyCode code) {
        return published.rules().stream()
                .filter(rule -> rule.code().equals(code.code()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(ref() + " does not say " + code.code()));
    }

    /** A day. */
    public LocalDate day(PolicyCode code) {
        return LocalDate.parse(rule(code).value());
    }

    /** A yes or no. */
    public boolean yes(PolicyCode code) {
        return Boolean.parseBoolean(rule(code).value());
    }

    /** A whole number from 0. */
    public int number(PolicyCode code) {
        return Integer.parseInt(rule(code).value());
    }

    /** Words, in order; empty where the value is. */
    public List<String> words(PolicyCode code) {
        return Arrays.stream(rule(code).value().split(",", -1))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
