package io.qingliu.query.testing;

import io.qingliu.events.CarriedProblem;
import io.qingliu.events.Cohort;
import io.qingliu.events.EssentialsRef;
import io.qingliu.events.EventContext;
import io.qingliu.events.ItemPoints;
import io.qingliu.events.Mark;
import io.qingliu.events.NotApplicableRule;
import io.qingliu.events.PolicyRef;
import io.qingliu.events.Role;
import io.qingliu.events.RubricCategory;
import io.qingliu.events.RubricItem;
import io.qingliu.events.RubricRef;
import io.qingliu.events.ScoredRound;
import io.qingliu.events.Verdict;
import io.qingliu.events.VetoItem;
import io.qingliu.events.acceptance.AcceptanceAnnulled;
import io.qingliu.events.acceptance.AcceptanceConcluded;
import io.qingliu.events.acceptance.AcceptanceOpened;
import io.qingliu.events.acceptance.AcceptanceRules;
import io.qingliu.events.acceptance.AcceptanceSigned;
import io.qingliu.events.acceptance.Assessor;
import io.qingliu.events.acceptance.EssentialsCopy;
import io.qingliu.events.acceptance.ItemDeclaredNotApplicable;
import io.qingliu.events.acceptance.RubricCopy;
import io.qingliu.events.acceptance.ScoreItemRecorded;
import io.qingliu.events.acceptance.ScoreItemRevised;
import io.qingliu.events.acceptance.SignatureVoided;
import io.qingliu.events.acceptance.VetoLifted;
import io.qingliu.events.acceptance.VetoRecorded;
import io.qingliu.events.ids.AcceptanceId;
import io.qingliu.events.ids.ActorId;
import io.qingliu.events.ids.ClusterId;
import io.qingliu.events.ids.EssentialsId;
import io.qingliu.events.ids.ItemId;
import io.qingliu.events.ids.OrganisationId;
import io.qingliu.events.ids.PolicyId;
import io.qingliu.events.ids.ProblemId;
import io.qingliu.events.ids.RemediationId;
import io.qingliu.events.ids.RubricId;
import io.qingliu.events.ids.Sha256;
import io.qingliu.events.rubric.RubricPublished;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Scores a cluster as the acceptance room would: keeps its own plain books, so that every event tells the truth about what stood
 * before it, and writes the events into a {@link Book}.
 */
public final class Scoring {
    public static final String SECTION = "li-section";
    public static final String DETACHMENT = "wang-detachment";

    private static final PolicyRef POLICY = new PolicyRef(new PolicyId("policy-acceptance"), 1);

    private final Book book;
    private final ClusterId cluster;
    private final Map<String, Long> points = new LinkedHashMap<>();
    private final Set<String> scoredNow = new LinkedHashSet<>();
    private final Set<String> outside = new LinkedHashSet<>();
    private final Set<String> vetoes = new LinkedHashSet<>();
    private @Nullable RubricPublished rubric;
    private @Nullable AcceptanceId round;
    private @Nullable ScoredRound last;

    public Scoring(Book book, ClusterId cluster) {
        this.book = book;
        this.cluster = cluster;
    }

    /** A rubric in tenths whose items are named {@code <category><number>:<points>}; the first letter is the category. */
    public static RubricPublished rubric(String id, int version, NotApplicableRule rule, String... items) {
        return rubric(id, version, rule, 10, items);
    }

    /** A rubric; 90 of 100 passes. */
    public static RubricPublished rubric(String id, int version, NotApplicableRule rule, int scale, String... items) {
        Map<String, Long> categories = new LinkedHashMap<>();
        List<RubricItem> all = new ArrayList<>();
        for (String item : items) {
            String code = item.substring(0, item.indexOf(':'));
            boolean bonus = item.endsWith("+");
            long max = Long.parseLong(item.substring(item.indexOf(':') + 1).replace("+", ""));
            String category = code.substring(0, 1);
            categories.merge(category, bonus ? 0 : max, Long::sum);
            all.add(new RubricItem(
                    new ItemId(code), new ItemId(category), "项目" + code, "Item " + code, max, bonus, "扣分", "佐证"));
        }
        long max = categories.values().stream().mapToLong(Long::longValue).sum();
        Map<String, String> zh = Map.of("A", "组织管理", "B", "源", "C", "网", "D", "厂", "E", "长效与数字化");
        return new RubricPublished(
                new RubricId(id),
                Facts.by("bureau-1", Role.MUNICIPAL_BUREAU, "2024-07-05"),
                version,
                "示例评分细则",
                Mark.PROPOSED,
                scale,
                max,
                (max * 9 + 9) / 10,
                rule,
                categories.entrySet().stream()
                        .map(it -> new RubricCategory(
                                new ItemId(it.getKey()),
                                zh.getOrDefault(it.getKey(), it.getKey()),
                                it.getKey(),
                                it.getValue()))
                        .toList(),
                all,
                List.of(
                        new VetoItem(new ItemId("V1"), "直排偷排", "Direct discharge"),
                        new VetoItem(new ItemId("V2"), "晴天污水", "Dry-day flow")));
    }

    /** The illustrative rubric: 24 items, 100 points in tenths, 90 passes. */
    public static RubricPublished illustrative() {
        return rubric(
                "rubric-illustrative-2024",
                1,
                NotApplicableRule.RESCALE,
                "A1:40",
                "A2:30",
                "A3:30",
                "B1:80",
                "B2:60",
                "B3:50",
                "B4:50",
                "B5:40",
                "B6:20",
                "C1:60",
                "C2:50",
                "C3:70",
                "C4:50",
                "C5:50",
                "C6:20",
                "D1:50",
                "D2:40",
                "D3:60",
                "D4:30",
                "D5:20",
                "E1:30",
                "E2:30",
                "E3:20",
                "E4:20");
    }

    public static EventContext by(String actor, String day) {
        return Facts.by(actor, actor.contains("detachment") ? Role.ENFORCEMENT_DETACHMENT : Role.DISTRICT_BUREAU, day);
    }

    private AcceptanceId round() {
        return java.util.Objects.requireNonNull(round, "no round is open");
    }

    private RubricPublished rubric() {
        return java.util.Objects.requireNonNull(rubric, "no round is open");
    }

    private static RubricRef ref(RubricPublished published) {
        return new RubricRef(published.rubricId(), published.version());
    }

    /** Opens a round; it carries the last concluded sheet where it was scored by the same version. */
    public long open(int number, String day, RubricPublished with) {
        round = AcceptanceId.of(cluster, number);
        rubric = with;
        ScoredRound carried = last != null && last.rubric().equals(ref(with)) ? last : null;
        points.clear();
        scoredNow.clear();
        outside.clear();
        vetoes.clear();
        if (carried != null) {
            carried.points().forEach(item -> points.put(item.itemId().value(), item.points()));
            carried.notApplicable().forEach(item -> outside.add(item.value()));
            carried.standingVetoes().forEach(item -> vetoes.add(item.value()));
        }
        return book.write(new AcceptanceOpened(
                round(),
                by(SECTION, day),
                number,
                new RubricCopy(
                        ref(with),
                        with.title(),
                        with.mark(),
                        with.scale(),
                        with.maxPoints(),
                        with.passMarkPoints(),
                        with.notApplicable(),
                        with.categories(),
                        with.items(),
                        with.vetoes()),
                new EssentialsCopy(
                        new EssentialsRef(new EssentialsId("essentials-1"), 1), "要点", Mark.PROPOSED, List.of()),
                POLICY,
                new AcceptanceRules(true, List.of(Role.DISTRICT_BUREAU, Role.ENFORCEMENT_DETACHMENT), true),
                List.of(
                        assessor(SECTION, Role.DISTRICT_BUREAU, "org-qingxi-section"),
                        assessor(DETACHMENT, Role.ENFORCEMENT_DETACHMENT, "org-qingxi-team")),
                carried));
    }

    private static Assessor assessor(String actor, Role role, String organisation) {
        return new Assessor(new ActorId(actor), role, new OrganisationId(organisation));
    }

    /** Gives an item points: for the first time in this round, or anew. */
    public long give(
            String item, long given, EventContext context, String reason, List<Sha256> evidence, String... problems) {
        Long before = points.put(item, given);
        outside.remove(item);
        long max = rubric().items().stream()
                .filter(it -> it.itemId().value().equals(item))
                .mapToLong(RubricItem::maxPoints)
                .findFirst()
                .orElseThrow();
        List<ProblemId> behind = Stream.of(problems).map(ProblemId::new).toList();
        boolean again = !scoredNow.add(item) && before != null;
        return book.write(
                again
                        ? new ScoreItemRevised(
                                round(),
                                context,
                                new ItemId(item),
                                before,
                                given,
                                max,
                                rubric().scale(),
                                reason,
                                context.answeringActor(),
                                evidence,
                                behind)
                        : new ScoreItemRecorded(
                                round(),
                                context,
                                new ItemId(item),
                                before,
                                given,
                                max,
                                rubric().scale(),
                                reason,
                                context.answeringActor(),
                                evidence,
                                behind));
    }

    /** Gives an item points on a photo. */
    public long give(String item, long given, String actor, String day) {
        return give(item, given, by(actor, day), "现场核查", List.of(Facts.PHOTO));
    }

    /** Gives every item its maximum, but for some. */
    public void fill(String day, Map<String, Long> but) {
        for (RubricItem item : rubric().items()) {
            String code = item.itemId().value();
            if (!item.bonus() && !outside.contains(code)) {
                give(code, but.getOrDefault(code, item.maxPoints()), SECTION, day);
            }
        }
    }

    public long notApplicable(String item, String day) {
        Long before = points.remove(item);
        scoredNow.remove(item);
        outside.add(item);
        return book.write(new ItemDeclaredNotApplicable(round(), by(SECTION, day), new ItemId(item), before, "无此类企业"));
    }

    public long veto(String veto, String day) {
        vetoes.add(veto);
        return book.write(new VetoRecorded(
                round(), by(DETACHMENT, day), new ItemId(veto), "发现偷排", List.of(Facts.PHOTO), List.of()));
    }

    public long lift(String veto, String day) {
        vetoes.remove(veto);
        return book.write(new VetoLifted(round(), by(DETACHMENT, day), new ItemId(veto), "已封堵", List.of(Facts.PHOTO)));
    }

    public long sign(String actor, String day) {
        EventContext context = by(actor, day);
        return book.write(new AcceptanceSigned(
                round(),
                context,
                context.actor(),
                context.role(),
                context.organisation(),
                earned(),
                applicable(),
                rubric().scale(),
                ids(vetoes)));
    }

    public long voidSignature(String actor, String day, String reason) {
        EventContext context = by(actor, day);
        return book.write(new SignatureVoided(round(), context, context.role(), reason));
    }

    /** Concludes the round with the verdict that its sheet demands. */
    public long conclude(String day, CarriedProblem... findings) {
        RubricPublished by = rubric();
        boolean passes = earned() * by.maxPoints() >= by.passMarkPoints() * applicable() && vetoes.isEmpty();
        List<ItemPoints> sheet = by.items().stream()
                .filter(item -> points.containsKey(item.itemId().value()))
                .map(item -> new ItemPoints(
                        item.itemId(), points.getOrDefault(item.itemId().value(), 0L)))
                .toList();
        last = new ScoredRound(round(), ref(by), by.scale(), sheet, ids(outside), ids(vetoes));
        return book.write(new AcceptanceConcluded(
                round(),
                by(SECTION, day),
                passes ? Verdict.PASS : Verdict.FAIL,
                earned(),
                applicable(),
                by.maxPoints(),
                by.scale(),
                by.passMarkPoints(),
                ref(by),
                sheet,
                ids(outside),
                ids(vetoes),
                List.of(findings),
                List.of(),
                RemediationId.of(cluster, round().round()),
                Facts.day(day),
                Cohort.COHORT_2025,
                null,
                POLICY));
    }

    public long annul(String day, String reason) {
        return book.write(new AcceptanceAnnulled(
                round(),
                Facts.by("bureau-1", Role.MUNICIPAL_BUREAU, day),
                Verdict.PASS,
                reason,
                List.of(),
                Facts.day(day),
                Facts.day(day)));
    }

    private static List<ItemId> ids(Set<String> some) {
        return some.stream().map(ItemId::new).toList();
    }

    private long maxOf(Set<String> some) {
        return rubric().items().stream()
                .filter(item -> some.contains(item.itemId().value()))
                .mapToLong(RubricItem::maxPoints)
                .sum();
    }

    /** Points on the sheet as the rubric counts them, in its scale. */
    public long earned() {
        long sum = points.values().stream().mapToLong(Long::longValue).sum();
        return rubric().notApplicable() == NotApplicableRule.FULL_MARKS ? sum + maxOf(outside) : sum;
    }

    /** Points that can be earned, in its scale. */
    public long applicable() {
        return rubric().notApplicable() == NotApplicableRule.RESCALE
                ? rubric().maxPoints() - maxOf(outside)
                : rubric().maxPoints();
    }

    /** The items that were declared not applicable. */
    public Set<String> outside() {
        return Set.copyOf(outside);
    }

    /** The items without points and without declaration. */
    public List<String> missing() {
        return rubric().items().stream()
                .filter(item -> !item.bonus())
                .map(item -> item.itemId().value())
                .filter(item -> !points.containsKey(item) && !outside.contains(item))
                .toList();
    }
}
