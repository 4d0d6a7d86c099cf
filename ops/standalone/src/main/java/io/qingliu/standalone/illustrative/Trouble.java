package io.qingliu.standalone.illustrative;

import io.qingliu.events.CarriedProblem;
import io.qingliu.events.ProblemKind;
import io.qingliu.events.Severity;
import io.qingliu.events.Work;
import io.qingliu.events.WorkKind;
import io.qingliu.events.ids.ItemId;
import io.qingliu.events.ids.ProblemId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/** What problems are like: which there are, which items they cost, what is built to mend them. */
final class Trouble {
    private static final Map<ProblemKind, String> ITEMS = new EnumMap<>(Map.ofEntries(
            Map.entry(ProblemKind.S01, "B2"),
            Map.entry(ProblemKind.S02, "B1"),
            Map.entry(ProblemKind.S03, "C3"),
            Map.entry(ProblemKind.S04, "B4"),
            Map.entry(ProblemKind.S05, "B2"),
            Map.entry(ProblemKind.S06, "B3"),
            Map.entry(ProblemKind.S07, "B5"),
            Map.entry(ProblemKind.S08, "B6"),
            Map.entry(ProblemKind.S09, "B2"),
            Map.entry(ProblemKind.N01, "C1"),
            Map.entry(ProblemKind.N02, "C3"),
            Map.entry(ProblemKind.N03, "C4"),
            Map.entry(ProblemKind.N04, "C4"),
            Map.entry(ProblemKind.N05, "C5"),
            Map.entry(ProblemKind.N06, "D2"),
            Map.entry(ProblemKind.N07, "C5"),
            Map.entry(ProblemKind.N08, "C2"),
            Map.entry(ProblemKind.P01, "D1"),
            Map.entry(ProblemKind.P02, "D3"),
            Map.entry(ProblemKind.P03, "D3"),
            Map.entry(ProblemKind.P04, "D4"),
            Map.entry(ProblemKind.P05, "D5"),
            Map.entry(ProblemKind.M01, "A1"),
            Map.entry(ProblemKind.M02, "E1"),
            Map.entry(ProblemKind.M03, "E3"),
            Map.entry(ProblemKind.M04, "E2")));

    /** What is found often stands here often. */
    private static final List<ProblemKind> OFTEN = List.of(
            ProblemKind.S02,
            ProblemKind.S02,
            ProblemKind.S03,
            ProblemKind.S07,
            ProblemKind.S07,
            ProblemKind.S08,
            ProblemKind.S08,
            ProblemKind.S09,
            ProblemKind.N02,
            ProblemKind.N02,
            ProblemKind.N02,
            ProblemKind.N03,
            ProblemKind.N03,
            ProblemKind.N04,
            ProblemKind.N04,
            ProblemKind.N05,
            ProblemKind.N08);

    private static final List<ProblemKind> SLOW = List.of(ProblemKind.P01, ProblemKind.P02, ProblemKind.N07);

    private Trouble() {}

    /** One problem of whatever kind comes up; none that takes years in a cluster that has only months. */
    static CarriedProblem any(Life life) {
        ProblemKind kind = life.chance(62) ? life.oneOf(OFTEN) : life.oneOf(List.of(ProblemKind.values()));
        if (life.course.demonstration() && (SLOW.contains(kind) || kind.leastDays() > 60)) {
            kind = ProblemKind.S08;
        }
        return of(life, kind, life.nextProblem());
    }

    /** A problem that costs an item. */
    static CarriedProblem costing(Life life, ItemId item) {
        ProblemKind kind = ITEMS.entrySet().stream()
                .filter(entry -> entry.getValue().equals(item.value()))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(ProblemKind.M01);
        CarriedProblem problem = of(life, kind, life.nextProblem());
        return new CarriedProblem(
                problem.problemId(),
                problem.code(),
                problem.severity(),
                problem.part(),
                "验收发现：" + problem.description(),
                List.of(item));
    }

    static CarriedProblem of(Life life, ProblemKind kind, ProblemId id) {
        Severity severity = kind == ProblemKind.N05 && life.chance(20) ? Severity.CRITICAL : kind.severity();
        String place = switch (kind.part()) {
            case SOURCE -> (1 + life.random.nextInt(life.cluster.enterprises())) + "号企业厂区";
            case NETWORK -> "GD-" + (1 + life.random.nextInt(14)) + "管段附近";
            case PLANT -> "1号污水处理厂";
            case MANAGEMENT -> "园区管理机构";
        };
        return new CarriedProblem(
                id,
                kind.code(),
                severity,
                kind.part(),
                kind.zh() + "，位于" + place,
                List.of(new ItemId(ITEMS.getOrDefault(kind, "A1"))));
    }

    static ProblemKind kind(CarriedProblem problem) {
        return ProblemKind.of(problem.code()).orElse(ProblemKind.M01);
    }

    /** Working days that a plan gives it. */
    static int duration(CarriedProblem problem, RandomGenerator random) {
        int least = kind(problem).leastDays();
        return least + random.nextInt(Math.min(least / 2, 30) + 1);
    }

    /** What is built or repaired to mend it. */
    static List<Work> works(CarriedProblem problem, RandomGenerator random) {
        return switch (kind(problem)) {
            case N01 -> List.of(new Work(WorkKind.SEWER_BUILT_M, 300 + random.nextInt(2200)));
            case N02, S03 -> List.of(new Work(WorkKind.MISCONNECTIONS_FIXED, 1 + random.nextInt(5)));
            case N03 ->
                List.of(
                        new Work(WorkKind.SEWER_REPAIRED_M, 40 + random.nextInt(360)),
                        new Work(WorkKind.DEFECTS_REPAIRED, 1 + random.nextInt(11)));
            case N04 -> List.of(new Work(WorkKind.SEWER_REPAIRED_M, 20 + random.nextInt(200)));
            case N06 -> List.of(new Work(WorkKind.SEWER_REPAIRED_M, 200 + random.nextInt(900)));
            case N07 -> List.of(new Work(WorkKind.STORAGE_ADDED_M3, 500 + random.nextInt(3500)));
            case N08 -> List.of(new Work(WorkKind.SEWER_INSPECTED_M, 800 + random.nextInt(7000)));
            case S02 -> List.of(new Work(WorkKind.STORM_DRAIN_BUILT_M, 60 + random.nextInt(540)));
            case S04 -> List.of(new Work(WorkKind.STORAGE_ADDED_M3, 50 + random.nextInt(450)));
            case S09 ->
                List.of(
                        new Work(WorkKind.ENTERPRISES_CONNECTED, 1 + random.nextInt(3)),
                        new Work(WorkKind.SEWER_BUILT_M, 50 + random.nextInt(250)));
            case P01 -> List.of(new Work(WorkKind.CAPACITY_ADDED_M3_PER_DAY, 1000L * (1 + random.nextInt(10))));
            case S07, P05 -> List.of(new Work(WorkKind.OUTLETS_STANDARDISED, 1 + random.nextInt(3)));
            default -> List.of();
        };
    }
}
