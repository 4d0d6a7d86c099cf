package io.qingliu.query.testing;

import io.qingliu.events.CarriedProblem;
import io.qingliu.events.ProblemPart;
import io.qingliu.events.RetentionClass;
import io.qingliu.events.Role;
import io.qingliu.events.Severity;
import io.qingliu.events.evidence.EvidenceFiled;
import io.qingliu.events.evidence.EvidenceKind;
import io.qingliu.events.ids.ActorId;
import io.qingliu.events.ids.ClusterId;
import io.qingliu.events.ids.EvidenceId;
import io.qingliu.events.ids.ItemId;
import io.qingliu.events.ids.ProblemCode;
import io.qingliu.events.ids.ProblemId;
import io.qingliu.events.ids.RemediationId;
import io.qingliu.events.ids.Sha256;
import io.qingliu.events.remediation.FixCompleted;
import io.qingliu.events.remediation.FixVerified;
import io.qingliu.events.remediation.ProblemRaised;
import java.util.List;
import java.util.Map;

/**
 * The reference story (rulings §13): a demonstration cluster of 2024 whose first round, in mid-October, comes to 86.0 and fails; four
 * problems are fixed before the cut-off; the second round, in early December, comes to 92.0 and passes.
 */
public final class ReferenceStory {
    public static final ClusterId CLUSTER = new ClusterId("cluster-QX01");
    public static final String FIXER = "zhao-park";
    public static final String VERIFIER = "qian-section";

    private static final RemediationId SECOND_CYCLE = RemediationId.of(CLUSTER, 2);

    private final Book book = new Book();
    private final Scoring scoring = new Scoring(book, CLUSTER);

    private ReferenceStory() {}

    /** The story, written down. */
    public static Book book() {
        ReferenceStory story = new ReferenceStory();
        story.register();
        story.firstRound();
        story.rework();
        story.secondRound();
        return story.book;
    }

    /** The photograph that shows a fix. */
    public static Sha256 fixPhoto(int number) {
        return new Sha256(("f" + number).repeat(32));
    }

    /** The photograph that an assessor took of it. */
    public static Sha256 sitePhoto(int number) {
        return new Sha256(("5" + number).repeat(32));
    }

    private void register() {
        book.write(
                Facts.opened(true),
                Facts.unit(),
                Facts.park(),
                Facts.registered(CLUSTER, "清溪组团"),
                Facts.scope(CLUSTER, true),
                Facts.cohort(CLUSTER),
                Scoring.illustrative());
    }

    private void firstRound() {
        scoring.open(1, "2024-10-12", Scoring.illustrative());
        scoring.fill(
                "2024-10-14",
                Map.of("A1", 30L, "B1", 70L, "B4", 30L, "C3", 40L, "C4", 30L, "C5", 30L, "D2", 20L, "E1", 20L));
        scoring.sign(Scoring.SECTION, "2024-10-15");
        scoring.sign(Scoring.DETACHMENT, "2024-10-15");
        scoring.conclude(
                "2024-10-16",
                problem("N02-001", "N02", ProblemPart.NETWORK, "C3"),
                problem("N03-001", "N03", ProblemPart.NETWORK, "C4"),
                problem("N05-001", "N05", ProblemPart.NETWORK, "C5"),
                problem("S04-001", "S04", ProblemPart.SOURCE, "B4"));
    }

    private static CarriedProblem problem(String id, String code, ProblemPart part, String item) {
        return new CarriedProblem(
                new ProblemId(id),
                new ProblemCode(code),
                Severity.MAJOR,
                part,
                "第一轮验收发现：" + item,
                List.of(new ItemId(item)));
    }

    private void rework() {
        raised("N02-001", "N02", ProblemPart.NETWORK, "C3");
        raised("N03-001", "N03", ProblemPart.NETWORK, "C4");
        raised("N05-001", "N05", ProblemPart.NETWORK, "C5");
        raised("S04-001", "S04", ProblemPart.SOURCE, "B4");
        fixed(1, "N02-001", "2024-11-05", "2024-11-08");
        fixed(2, "N03-001", "2024-11-12", "2024-11-15");
        fixed(3, "N05-001", "2024-11-18", "2024-11-20");
        fixed(4, "S04-001", "2024-11-22", "2024-11-25");
    }

    private void raised(String id, String code, ProblemPart part, String item) {
        book.write(new ProblemRaised(
                SECOND_CYCLE,
                Facts.on("2024-10-17"),
                new ProblemId(id),
                new ProblemCode(code),
                Severity.MAJOR,
                "第一轮验收发现：" + item,
                part,
                null,
                null,
                List.of(new ItemId(item)),
                "acceptance-QX01-1",
                List.of()));
    }

    private void fixed(int number, String problem, String fixedOn, String verifiedOn) {
        file(number, fixPhoto(number), "fix", fixedOn);
        book.write(
                new FixCompleted(
                        SECOND_CYCLE,
                        Facts.by(FIXER, Role.PARK_MANAGEMENT_BODY, fixedOn),
                        new ProblemId(problem),
                        "已整改",
                        List.of(),
                        List.of(fixPhoto(number))),
                new FixVerified(
                        SECOND_CYCLE,
                        Facts.by(VERIFIER, Role.DISTRICT_BUREAU, verifiedOn),
                        new ProblemId(problem),
                        "现场复核合格",
                        List.of()));
    }

    private void file(int number, Sha256 digest, String name, String takenOn) {
        book.write(new EvidenceFiled(
                new EvidenceId("evidence-" + name + "-" + number),
                Facts.on(takenOn),
                digest,
                "image/jpeg",
                1000,
                EvidenceKind.PHOTO,
                Facts.day(takenOn),
                new ActorId(FIXER),
                null,
                null,
                CLUSTER,
                List.of(),
                RetentionClass.PERMANENT));
    }

    private void secondRound() {
        scoring.open(2, "2024-12-02", Scoring.illustrative());
        rises(1, "C3", 60, "N02-001");
        rises(2, "C4", 50, "N03-001");
        rises(3, "C5", 40, "N05-001");
        rises(4, "B4", 40, "S04-001");
        scoring.sign(Scoring.SECTION, "2024-12-04");
        scoring.sign(Scoring.DETACHMENT, "2024-12-04");
        scoring.conclude("2024-12-05");
    }

    private void rises(int number, String item, long points, String problem) {
        file(number, sitePhoto(number), "site", "2024-12-03");
        scoring.give(
                item,
                points,
                Scoring.by(Scoring.DETACHMENT, "2024-12-03"),
                "复验：" + item,
                List.of(sitePhoto(number)),
                problem);
    }
}
