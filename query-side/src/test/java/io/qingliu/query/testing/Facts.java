package io.qingliu.query.testing;

import io.qingliu.events.Basis;
import io.qingliu.events.Cohort;
import io.qingliu.events.EventContext;
import io.qingliu.events.Frontage;
import io.qingliu.events.OnBehalfOf;
import io.qingliu.events.ParkLevel;
import io.qingliu.events.PolicyRef;
import io.qingliu.events.ProblemPart;
import io.qingliu.events.Role;
import io.qingliu.events.Severity;
import io.qingliu.events.Source;
import io.qingliu.events.cluster.ClusterRegistered;
import io.qingliu.events.cluster.CohortAssigned;
import io.qingliu.events.cluster.CohortGround;
import io.qingliu.events.cluster.ScopeDetermined;
import io.qingliu.events.ids.ActorId;
import io.qingliu.events.ids.ClusterId;
import io.qingliu.events.ids.DocumentNumber;
import io.qingliu.events.ids.LedgerId;
import io.qingliu.events.ids.OrganisationId;
import io.qingliu.events.ids.ParkId;
import io.qingliu.events.ids.PolicyId;
import io.qingliu.events.ids.ProblemCode;
import io.qingliu.events.ids.ProblemId;
import io.qingliu.events.ids.RemediationId;
import io.qingliu.events.ids.Sha256;
import io.qingliu.events.ids.UnitId;
import io.qingliu.events.ledger.LedgerOpened;
import io.qingliu.events.park.ParkRegistered;
import io.qingliu.events.remediation.ProblemRaised;
import io.qingliu.events.unit.UnitEstablished;
import io.qingliu.events.unit.UnitKind;
import java.time.LocalDate;
import java.util.List;

/** Invented facts. */
public final class Facts {
    public static final ParkId PARK = new ParkId("park-qingxi");
    public static final UnitId UNIT = new UnitId("unit-qingxi");
    public static final Sha256 PHOTO = new Sha256("ab".repeat(32));

    private Facts() {}

    public static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    public static EventContext on(String day) {
        return by("clerk-1", Role.DISTRICT_BUREAU, day);
    }

    public static EventContext by(String actor, Role role, String day) {
        return new EventContext(
                day(day),
                new ActorId(actor),
                role,
                new OrganisationId("org-qingxi-section"),
                new Basis(new DocumentNumber("渝环办〔2024〕163号"), "通知", null, null),
                new Source(Source.Kind.PAGE, null),
                null,
                List.of());
    }

    /** From paper, entered by one person for another. */
    public static EventContext transcribed(String day) {
        EventContext entered = on(day);
        return new EventContext(
                entered.occurredOn(),
                entered.actor(),
                entered.role(),
                entered.organisation(),
                entered.basis(),
                entered.source(),
                new OnBehalfOf(
                        new ActorId("li-1"),
                        Role.ENFORCEMENT_DETACHMENT,
                        new OrganisationId("org-qingxi-team"),
                        new DocumentNumber("渝环验〔2024〕7号"),
                        day(day),
                        PHOTO),
                List.of("VERIFIER_MUST_NOT_BE_THE_FIXER"));
    }

    public static LedgerOpened opened(boolean illustrative) {
        return new LedgerOpened(new LedgerId("ledger-main"), on("2024-07-01"), illustrative, "启用");
    }

    public static ParkRegistered park() {
        return new ParkRegistered(
                PARK,
                on("2024-07-01"),
                "清溪工业园区",
                null,
                ParkLevel.NATIONAL,
                false,
                Frontage.YES,
                List.of("长江"),
                null,
                List.of(UNIT),
                null);
    }

    public static UnitEstablished unit() {
        return new UnitEstablished(
                UNIT,
                on("2024-07-01"),
                "清溪区",
                null,
                UnitKind.DISTRICT,
                null,
                day("2024-07-01"),
                new OrganisationId("org-qingxi-section"),
                new OrganisationId("org-qingxi-team"));
    }

    public static ClusterRegistered registered(ClusterId cluster, String name) {
        return new ClusterRegistered(
                cluster,
                by("bureau-1", Role.MUNICIPAL_BUREAU, "2024-07-02"),
                name,
                PARK,
                ParkLevel.NATIONAL,
                UNIT,
                null,
                Frontage.YES,
                List.of("长江"),
                List.of());
    }

    public static ScopeDetermined scope(ClusterId cluster, boolean inScope) {
        return new ScopeDetermined(
                cluster,
                by("bureau-1", Role.MUNICIPAL_BUREAU, "2024-07-03"),
                inScope,
                inScope ? 12 : 0,
                inScope ? "有企业入驻" : "暂无企业入驻",
                Cohort.UNDETERMINED,
                null);
    }

    public static CohortAssigned cohort(ClusterId cluster) {
        return new CohortAssigned(
                cluster,
                by("bureau-1", Role.MUNICIPAL_BUREAU, "2024-07-04"),
                Cohort.COHORT_2025,
                day("2025-12-31"),
                List.of(CohortGround.NATIONAL_PARK),
                new PolicyRef(new PolicyId("policy-cohort"), 1),
                List.of("渝环办〔2024〕163号"));
    }

    public static ProblemRaised problem(ClusterId cluster, int cycle, String id, Severity severity) {
        return new ProblemRaised(
                RemediationId.of(cluster, cycle),
                on("2024-08-01"),
                new ProblemId(id),
                new ProblemCode("N02"),
                severity,
                "雨污混接：污水接入雨水管",
                ProblemPart.NETWORK,
                null,
                null,
                List.of(),
                null,
                List.of(PHOTO));
    }
}
