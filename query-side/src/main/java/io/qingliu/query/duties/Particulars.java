package io.qingliu.query.duties;

import io.qingliu.events.emergency.IncidentGrade;
import io.qingliu.events.enforcement.JointCaseKind;
import io.qingliu.query.kernel.Paper;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a duty of its kind has to say; one of the sections is there, all others are null.
 *
 * @param plan of an annual plan
 * @param matter of dispatch and supervision
 * @param jointCase of joint enforcement
 * @param emergency of emergency plans, resources, drills and incidents
 * @param practice of a practice
 * @param handover of a hand-over
 */
public record Particulars(
        @Nullable Plan plan,
        @Nullable Matter matter,
        @Nullable JointCase jointCase,
        @Nullable Emergency emergency,
        @Nullable Practice practice,
        @Nullable Handover handover) {
    static final Particulars NONE = new Particulars(null, null, null, null, null, null);

    /**
     * A plan of a year.
     *
     * @param unitId whose
     * @param year which
     * @param goals what is planned for each cluster, as last revised
     * @param document the paper that holds it, as last revised
     */
    public record Plan(
            String unitId,
            int year,
            List<Goal> goals,
            @Nullable Paper document) {
        public Plan {
            goals = List.copyOf(goals);
        }
    }

    /** What is planned for a cluster. */
    public record Goal(String clusterId, String goal) {}

    /**
     * A matter of dispatch or supervision.
     *
     * @param owner the organisation that answers for it
     * @param dueOn by when, as last extended
     * @param extensions how that day was put off
     */
    public record Matter(String owner, LocalDate dueOn, List<Extension> extensions) {
        public Matter {
            extensions = List.copyOf(extensions);
        }
    }

    /** A day put off. */
    public record Extension(LocalDate before, LocalDate after, String reason) {}

    /**
     * A joint case.
     *
     * @param kind of offence
     * @param units the reporting units that take part
     * @param departments the departments that take part
     * @param cities the cities that take part
     * @param penaltyNumber number of the penalty paper, once closed with one
     */
    public record JointCase(
            JointCaseKind kind,
            List<String> units,
            List<String> departments,
            List<String> cities,
            @Nullable String penaltyNumber) {
        public JointCase {
            units = List.copyOf(units);
            departments = List.copyOf(departments);
            cities = List.copyOf(cities);
        }
    }

    /**
     * Joint work on emergencies.
     *
     * @param grade of an incident
     * @param parties the organisations that take part
     * @param findings of a drill: how it was assessed
     * @param resources what is shared
     * @param document the paper on plans docked
     */
    public record Emergency(
            @Nullable IncidentGrade grade,
            List<String> parties,
            @Nullable String findings,
            List<Resource> resources,
            @Nullable Paper document) {
        public Emergency {
            parties = List.copyOf(parties);
            resources = List.copyOf(resources);
        }
    }

    /** Something shared, in its own unit of count. */
    public record Resource(String name, long quantity, String unit) {}

    /**
     * A practice.
     *
     * @param text what is done
     * @param solves codes of the problems that it solves
     * @param document the paper that publishes it
     * @param adoptions who adopted it
     */
    public record Practice(
            String text, List<String> solves, @Nullable Paper document, List<Adoption> adoptions) {
        public Practice {
            solves = List.copyOf(solves);
            adoptions = List.copyOf(adoptions);
        }
    }

    /**
     * An adoption.
     *
     * @param clusterId where
     * @param problems the problems that it solves there
     * @param note how it went
     * @param adoptedOn when
     * @param position of the event
     */
    public record Adoption(String clusterId, List<String> problems, String note, LocalDate adoptedOn, long position) {
        public Adoption {
            problems = List.copyOf(problems);
        }
    }

    /**
     * A hand-over.
     *
     * @param system which system receives
     * @param fromPosition the first position handed over
     * @param toPosition the last one
     * @param manifest digest of the list of files
     * @param files how many
     * @param receipt what the receiver answered
     * @param reconciliation what the comparison gave
     */
    public record Handover(
            String system,
            long fromPosition,
            long toPosition,
            String manifest,
            int files,
            @Nullable Receipt receipt,
            @Nullable Reconciliation reconciliation) {
        Handover received(Receipt answer) {
            return new Handover(system, fromPosition, toPosition, manifest, files, answer, reconciliation);
        }

        Handover compared(Reconciliation result) {
            return new Handover(system, fromPosition, toPosition, manifest, files, receipt, result);
        }
    }

    /**
     * A receipt.
     *
     * @param number its number
     * @param receivedOn the day it bears
     * @param digest the digest that it names
     * @param ofThisManifest whether that is the manifest's; null where it names none
     */
    public record Receipt(
            String number,
            LocalDate receivedOn,
            @Nullable String digest,
            @Nullable Boolean ofThisManifest) {}

    /** A comparison: what was alike, and each difference. */
    public record Reconciliation(int matched, List<String> differences, LocalDate comparedOn) {
        public Reconciliation {
            differences = List.copyOf(differences);
        }
    }

    static Particulars of(Plan plan) {
        return new Particulars(plan, null, null, null, null, null);
    }

    static Particulars of(Matter matter) {
        return new Particulars(null, matter, null, null, null, null);
    }

    static Particulars of(JointCase jointCase) {
        return new Particulars(null, null, jointCase, null, null, null);
    }

    static Particulars of(Emergency emergency) {
        return new Particulars(null, null, null, emergency, null, null);
    }

    static Particulars of(Practice practice) {
        return new Particulars(null, null, null, null, practice, null);
    }

    static Particulars of(Handover handover) {
        return new Particulars(null, null, null, null, null, handover);
    }
}
