package io.qingliu.query.integrity;

import io.qingliu.events.Severity;
import io.qingliu.query.kernel.Fact;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a remediation cycle tells an auditor.
 *
 * @param clusterId the cluster
 * @param cycle which cycle
 * @param rules what its policy says; unknown where the opening was erased
 * @param descriptions what is wrong, by problem
 * @param lastFixes the last fix of each problem that was not verified yet
 * @param verifications how many fixes were verified
 * @param sameHands those verified by a person who stands in the fix
 * @param regrades every change of a grade
 * @param completed that the cycle was completed; null where it was not yet
 * @param completedOn the day, as corrected where it was
 */
public record CycleTrail(
        String clusterId,
        int cycle,
        @Nullable Rules rules,
        Map<String, String> descriptions,
        Map<String, Hand> lastFixes,
        long verifications,
        List<SameHand> sameHands,
        List<Regrade> regrades,
        @Nullable Fact completed,
        @Nullable LocalDate completedOn) {
    public CycleTrail {
        descriptions = Collections.unmodifiableMap(new TreeMap<>(descriptions));
        lastFixes = Collections.unmodifiableMap(new TreeMap<>(lastFixes));
        sameHands = List.copyOf(sameHands);
        regrades = List.copyOf(regrades);
    }

    /**
     * The rules that the cycle runs under.
     *
     * @param policy the policy, with its version
     * @param fixerMustNotVerify whether a fix must be verified by another person
     * @param blocking the grades whose open problems block the completion
     */
    public record Rules(String policy, boolean fixerMustNotVerify, List<Severity> blocking) {
        public Rules {
            blocking = List.copyOf(blocking);
        }
    }

    static CycleTrail nothing(String clusterId, int cycle) {
        return new CycleTrail(clusterId, cycle, null, Map.of(), Map.of(), 0, List.of(), List.of(), null, null);
    }

    CycleTrail under(Rules next) {
        return new CycleTrail(
                clusterId,
                cycle,
                next,
                descriptions,
                lastFixes,
                verifications,
                sameHands,
                regrades,
                completed,
                completedOn);
    }

    CycleTrail raised(String problem, String description) {
        Map<String, String> next = new TreeMap<>(descriptions);
        next.put(problem, description);
        return new CycleTrail(
                clusterId, cycle, rules, next, lastFixes, verifications, sameHands, regrades, completed, completedOn);
    }

    CycleTrail fixed(String problem, Hand fix) {
        Map<String, Hand> next = new TreeMap<>(lastFixes);
        next.put(problem, fix);
        return new CycleTrail(
                clusterId,
                cycle,
                rules,
                descriptions,
                next,
                verifications,
                sameHands,
                regrades,
                completed,
                completedOn);
    }

    CycleTrail verified(String problem, Hand verification) {
        Map<String, Hand> open = new TreeMap<>(lastFixes);
        Hand fix = open.remove(problem);
        List<SameHand> hands = new ArrayList<>(sameHands);
        if (fix != null && SameHand.stands(fix, verification)) {
            hands.add(new SameHand(problem, fix, verification));
        }
        return new CycleTrail(
                clusterId,
                cycle,
                rules,
                descriptions,
                open,
                verifications + 1,
                hands,
                regrades,
                completed,
                completedOn);
    }

    CycleTrail regraded(Regrade regrade) {
        List<Regrade> next = new ArrayList<>(regrades);
        next.add(regrade);
        return new CycleTrail(
                clusterId,
                cycle,
                rules,
                descriptions,
                lastFixes,
                verifications,
                sameHands,
                next,
                completed,
                completedOn);
    }

    CycleTrail completed(Fact fact, LocalDate on) {
        return new CycleTrail(
                clusterId, cycle, rules, descriptions, lastFixes, verifications, sameHands, regrades, fact, on);
    }

    CycleTrail completedOn(LocalDate on) {
        return new CycleTrail(
                clusterId, cycle, rules, descriptions, lastFixes, verifications, sameHands, regrades, completed, on);
    }
}
