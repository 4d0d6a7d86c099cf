package io.qingliu.query.integrity;

import io.qingliu.events.Role;
import io.qingliu.events.Words;
import io.qingliu.query.integrity.Actors.InRole;
import io.qingliu.query.integrity.SameHandsView.ActorRow;
import io.qingliu.query.integrity.SameHandsView.RoleRow;
import io.qingliu.query.integrity.SameHandsView.SameHandRow;
import io.qingliu.query.kernel.FactShown;
import io.qingliu.query.kernel.Folds;
import io.qingliu.query.kernel.Places;
import io.qingliu.query.kernel.Told;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Did anyone both fix and verify the same problem, or act with two roles (question 25)? */
class FindSameHands {
    private final Folds folds;
    private final CycleTrailFold cycles;
    private final ActorFold actors;

    FindSameHands(Folds folds, CycleTrailFold cycles, ActorFold actors) {
        this.folds = folds;
        this.cycles = cycles;
        this.actors = actors;
    }

    SameHandsView find(ClusterQuestion question) {
        return of(folds.tell(question.moment(), cycles, actors), question);
    }

    static SameHandsView of(Told told, ClusterQuestion question) {
        ClusterQuestion.mustBeKnown(question.cluster(), told);
        Places places = told.places();
        List<CycleTrail> trails = told.states(new CycleTrailFold()).values().stream()
                .filter(trail -> question.asksFor(trail.clusterId()))
                .sorted(Comparator.comparing(CycleTrail::clusterId).thenComparingInt(CycleTrail::cycle))
                .toList();
        List<SameHandRow> fixes = trails.stream()
                .flatMap(trail -> trail.sameHands().stream().map(hand -> row(trail, hand, places)))
                .toList();
        SortedMap<String, List<Actors>> byActor = new TreeMap<>();
        told.states(new ActorFold()).values().stream()
                .filter(where -> question.asksFor(where.where()))
                .forEach(where -> where.roles()
                        .keySet()
                        .forEach(actor -> byActor.computeIfAbsent(actor, any -> new ArrayList<>())
                                .add(where)));
        List<ActorRow> rows = byActor.entrySet().stream()
                .map(entry -> actor(entry.getKey(), entry.getValue(), places))
                .filter(row -> row.roles().size() > 1)
                .toList();
        return new SameHandsView(
                told.head(question.filter()),
                trails.stream().mapToLong(CycleTrail::verifications).sum(),
                fixes.stream().filter(SameHandRow::answersForBoth).count(),
                fixes.stream().filter(fix -> !fix.answersForBoth()).count(),
                fixes,
                byActor.size(),
                rows.size(),
                rows);
    }

    private static SameHandRow row(CycleTrail trail, SameHand hand, Places places) {
        CycleTrail.Rules rules = trail.rules();
        return new SameHandRow(
                ClusterName.of(places, trail.clusterId()),
                trail.cycle(),
                hand.problemId(),
                trail.descriptions().get(hand.problemId()),
                hand.person(),
                hand.answersForBoth(),
                FactShown.of(hand.fix().fact()),
                hand.fix().enteredBy(),
                FactShown.of(hand.verification().fact()),
                hand.verification().enteredBy(),
                rules == null ? null : rules.policy(),
                rules == null ? null : rules.fixerMustNotVerify());
    }

    private static ActorRow actor(String actor, List<Actors> where, Places places) {
        Map<Role, List<InRole>> byRole = new EnumMap<>(Role.class);
        where.forEach(one -> one.roles()
                .getOrDefault(actor, List.of())
                .forEach(role -> byRole.computeIfAbsent(role.role(), any -> new ArrayList<>())
                        .add(role)));
        return new ActorRow(
                actor,
                byRole.entrySet().stream()
                        .map(entry -> role(entry.getKey(), entry.getValue()))
                        .toList(),
                where.stream()
                        .filter(one -> places.knows(one.where()))
                        .filter(one ->
                                one.roles().getOrDefault(actor, List.of()).size() > 1)
                        .map(one -> ClusterName.of(places, one.where()))
                        .toList());
    }

    private static RoleRow role(Role role, List<InRole> acts) {
        InRole first =
                acts.stream().min(Comparator.comparingLong(InRole::firstAt)).orElseThrow();
        InRole last =
                acts.stream().max(Comparator.comparingLong(InRole::lastAt)).orElseThrow();
        return new RoleRow(
                role,
                Words.zh(role),
                acts.stream().map(InRole::organisation).distinct().sorted().toList(),
                acts.stream().mapToLong(InRole::acts).sum(),
                first.firstAt(),
                first.firstOn(),
                last.lastAt(),
                last.lastOn());
    }
}
