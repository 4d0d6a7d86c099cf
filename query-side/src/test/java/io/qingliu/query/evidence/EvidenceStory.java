package io.qingliu.query.evidence;

import static io.qingliu.query.testing.Facts.day;
import static io.qingliu.query.testing.Facts.on;
import static io.qingliu.query.testing.Facts.opened;
import static io.qingliu.query.testing.Facts.park;
import static io.qingliu.query.testing.Facts.registered;
import static io.qingliu.query.testing.Facts.transcribed;
import static io.qingliu.query.testing.Facts.unit;

import io.qingliu.events.DomainEvent;
import io.qingliu.events.ProblemPart;
import io.qingliu.events.RetentionClass;
import io.qingliu.events.Severity;
import io.qingliu.events.dispatch.DispatchFollowedUp;
import io.qingliu.events.dispatch.DispatchKind;
import io.qingliu.events.dispatch.DispatchOpened;
import io.qingliu.events.emergency.DrillHeld;
import io.qingliu.events.evidence.EvidenceFiled;
import io.qingliu.events.evidence.EvidenceKind;
import io.qingliu.events.evidence.EvidenceSuperseded;
import io.qingliu.events.ids.ActorId;
import io.qingliu.events.ids.ClusterId;
import io.qingliu.events.ids.DispatchId;
import io.qingliu.events.ids.EmergencyId;
import io.qingliu.events.ids.EvidenceId;
import io.qingliu.events.ids.OrganisationId;
import io.qingliu.events.ids.ProblemCode;
import io.qingliu.events.ids.ProblemId;
import io.qingliu.events.ids.RemediationId;
import io.qingliu.events.ids.Sha256;
import io.qingliu.events.remediation.FixCompleted;
import io.qingliu.events.remediation.ProblemRaised;
import java.util.Arrays;
import java.util.List;

/**
 * File 1 shows a fix in QX01 and another in QX02; file 2 is a drill's, of both, and shows nothing else; file 3 was carried from QX01
 * into QX02 with its problem; file 4 was filed and never used, and file 5 took its place; file 6 shows a supervised matter of QX01
 * and a fix in QX02.
 */
final class EvidenceStory {
    static final ClusterId FIRST = new ClusterId("cluster-QX01");
    static final ClusterId SECOND = new ClusterId("cluster-QX02");

    private EvidenceStory() {}

    static Sha256 file(int n) {
        return new Sha256(Integer.toString(n).repeat(64));
    }

    private static FixCompleted fixed(ClusterId cluster, String day, int... files) {
        return new FixCompleted(
                RemediationId.of(cluster, 1),
                on(day),
                new ProblemId("N02-001"),
                "改接",
                List.of(),
                Arrays.stream(files).mapToObj(EvidenceStory::file).toList());
    }

    private static EvidenceFiled filed(String id, int file, ClusterId cluster) {
        return new EvidenceFiled(
                new EvidenceId(id),
                on("2024-08-10"),
                file(file),
                "image/jpeg",
                4096,
                EvidenceKind.PHOTO,
                day("2024-08-09"),
                new ActorId("li-1"),
                null,
                null,
                cluster,
                List.of("remediation-QX01-1"),
                RetentionClass.LONG);
    }

    private static ProblemRaised raised(ClusterId cluster, int cycle, String carriedFrom) {
        return new ProblemRaised(
                RemediationId.of(cluster, cycle),
                on("2024-08-01"),
                new ProblemId("N02-001"),
                new ProblemCode("N02"),
                Severity.MAJOR,
                "雨污混接",
                ProblemPart.NETWORK,
                null,
                null,
                List.of(),
                carriedFrom.isEmpty() ? null : carriedFrom,
                List.of(file(3)));
    }

    static DomainEvent[] events() {
        return new DomainEvent[] {
            opened(true),
            unit(),
            park(),
            registered(FIRST, "清溪组团"),
            registered(SECOND, "东岸组团"),
            // 6
            filed("evidence-1", 1, FIRST),
            fixed(FIRST, "2024-08-20", 1),
            fixed(SECOND, "2024-09-20", 1, 6),
            // 9
            new DrillHeld(
                    new EmergencyId("emergency-1"),
                    on("2024-09-25"),
                    "演练",
                    List.of(new OrganisationId("org-park"), new OrganisationId("org-qingxi-team")),
                    "良好",
                    List.of(FIRST, SECOND),
                    List.of(file(2))),
            raised(FIRST, 1, ""),
            raised(SECOND, 1, "remediation-QX01-1"),
            // 12
            filed("evidence-4", 4, FIRST),
            filed("evidence-5", 5, FIRST),
            new EvidenceSuperseded(new EvidenceId("evidence-4"), on("2024-08-11"), new EvidenceId("evidence-5"), "拍糊了"),
            // 15
            new DispatchOpened(
                    new DispatchId("dispatch-1"),
                    on("2024-09-01"),
                    DispatchKind.SUPERVISION,
                    "督办",
                    new OrganisationId("org-park"),
                    day("2024-10-01"),
                    List.of(FIRST)),
            new DispatchFollowedUp(new DispatchId("dispatch-1"), on("2024-09-10"), "完成", List.of(file(6))),
            // 17: two facts of QX02 from one scanned paper, and one of QX01
            scanned(SECOND, "2024-10-01"),
            scanned(SECOND, "2024-10-02"),
            scanned(FIRST, "2024-10-03")
        };
    }

    private static FixCompleted scanned(ClusterId cluster, String day) {
        return new FixCompleted(
                RemediationId.of(cluster, 2), transcribed(day), new ProblemId("N02-001"), "改接", List.of(), List.of());
    }
}
