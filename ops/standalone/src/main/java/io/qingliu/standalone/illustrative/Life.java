package io.qingliu.standalone.illustrative;

import io.qingliu.events.CarriedProblem;
import io.qingliu.events.PolicyRef;
import io.qingliu.events.ids.AcceptanceId;
import io.qingliu.events.ids.ClusterId;
import io.qingliu.events.ids.ItemId;
import io.qingliu.events.ids.PolicyId;
import io.qingliu.events.ids.ProblemId;
import io.qingliu.events.ids.RemediationId;
import io.qingliu.events.ids.RowId;
import io.qingliu.events.ids.Sha256;
import io.qingliu.events.ids.SummaryReportId;
import io.qingliu.events.ids.SurveyId;
import io.qingliu.standalone.illustrative.Register.ClusterEntry;
import io.qingliu.standalone.illustrative.Register.UnitEntry;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;

/** A cluster while its life is being told: its script, and what the story has come to. */
final class Life {
    final ClusterEntry cluster;
    final Course course;
    final Script script;
    final RandomGenerator random;

    /** The rows of the survey, for problems to point to. */
    final List<RowId> rows = new ArrayList<>();

    /** The problems about which something is left to do, in the cycle that is worked in. */
    final Map<ProblemId, CarriedProblem> open = new LinkedHashMap<>();

    /** The nodes of the cycle's schedule that were not reached. */
    final Set<ProblemId> scheduled = new LinkedHashSet<>();

    /** What failed rounds found, by the item that it cost. */
    final Map<ItemId, ProblemId> findings = new LinkedHashMap<>();

    /** The sheet of the last round. */
    Sheet sheet = Sheet.EMPTY;

    private final Register register;
    private int cycle = 1;
    private int evidence;
    private int problems;

    Life(ClusterEntry cluster, Course course, Register register, RandomGenerator random) {
        this.cluster = cluster;
        this.course = course;
        this.register = register;
        this.random = random;
        this.script = new Script("cluster-" + cluster.number(), Programme.FIRST_DAY.plusDays(4), random);
    }

    ClusterId id() {
        return cluster.id();
    }

    int number() {
        return cluster.number();
    }

    /** The unit that answers for the cluster on the script's day. */
    UnitEntry unit() {
        return Reform.unitOf(cluster, register, script.day());
    }

    Person section(int n) {
        return People.section(unit(), n);
    }

    Person detachment(int n) {
        return People.detachment(unit(), n);
    }

    Person parkBody(int n) {
        return People.parkBody(cluster, n);
    }

    /** Which cycle is worked in; the round has the same number. */
    int cycle() {
        return cycle;
    }

    void nextCycle() {
        cycle++;
        scheduled.clear();
    }

    SurveyId survey() {
        return SurveyId.of(id(), 1);
    }

    RemediationId remediation() {
        return RemediationId.of(id(), cycle);
    }

    AcceptanceId acceptance() {
        return AcceptanceId.of(id(), cycle);
    }

    SummaryReportId report() {
        return SummaryReportId.of(id(), cycle);
    }

    /** An id that no problem of any cluster has. */
    ProblemId nextProblem() {
        problems++;
        return new ProblemId(String.format("YS%03d-W%02d", number(), problems));
    }

    /** The digest of one more piece of evidence. */
    Sha256 nextEvidence() {
        evidence++;
        return Papers.digest(id().value() + " 佐证 " + evidence);
    }

    /** How many pieces of evidence there are. */
    int evidence() {
        return evidence;
    }

    /** Whether a chance of so many in a hundred comes true. */
    boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    <T> T oneOf(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    static PolicyRef policy(String name, int version) {
        return new PolicyRef(new PolicyId("policy-" + name), version);
    }
}
