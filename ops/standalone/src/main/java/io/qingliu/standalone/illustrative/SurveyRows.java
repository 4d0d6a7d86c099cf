package io.qingliu.standalone.illustrative;

import io.qingliu.events.SurveyPart;
import io.qingliu.events.ids.RowId;
import io.qingliu.events.survey.SurveyRow;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/** The rows of a survey: enterprises, pipes, defects, outfalls, plants and their months. */
final class SurveyRows {
    private static final List<String> PROCESSES = List.of("改良型氧化沟", "A²/O", "A²/O＋MBR", "水解酸化＋A/O＋高密度沉淀");
    private static final int LARGEST_BATCH = 20;

    private final Life life;
    private final RandomGenerator random;
    private final String stem;

    SurveyRows(Life life) {
        this.life = life;
        this.random = life.random;
        this.stem = life.cluster.name().replace("组团", "");
    }

    /** Rows of one kind that are entered together. */
    record Batch(SurveyPart part, String kind, List<SurveyRow> rows) {}

    List<Batch> batches() {
        List<Batch> all = new ArrayList<>();
        split(all, SurveyPart.SOURCE, "enterprise", life.cluster.enterprises());
        split(all, SurveyPart.NETWORK, "segment", 14 + random.nextInt(20));
        split(all, SurveyPart.NETWORK, "nodeDefect", 3 + random.nextInt(5));
        split(all, SurveyPart.NETWORK, "misconnection", 2 + random.nextInt(4));
        split(all, SurveyPart.NETWORK, "stormOutfall", 2 + random.nextInt(4));
        split(all, SurveyPart.NETWORK, "overflow", random.nextInt(3));
        split(all, SurveyPart.NETWORK, "pumpStation", random.nextInt(3));
        split(all, SurveyPart.PLANT, "facility", 1 + random.nextInt(2));
        split(all, SurveyPart.PLANT, "facilityMonth", 6);
        return all;
    }

    private void split(List<Batch> all, SurveyPart part, String kind, int count) {
        List<SurveyRow> rows =
                IntStream.rangeClosed(1, count).mapToObj(n -> row(kind, n)).toList();
        for (int from = 0; from < rows.size(); from += LARGEST_BATCH) {
            all.add(new Batch(part, kind, rows.subList(from, Math.min(rows.size(), from + LARGEST_BATCH))));
        }
    }

    private SurveyRow row(String kind, int n) {
        return switch (kind) {
            case "enterprise" -> enterprise(n);
            case "segment" -> segment(String.valueOf(n));
            case "nodeDefect" -> nodeDefect(n);
            case "misconnection" -> misconnection(n);
            case "stormOutfall" -> stormOutfall(n);
            case "overflow" -> overflow(n);
            case "pumpStation" -> pumpStation(n);
            case "facility" -> facility(n);
            default -> facilityMonth(n);
        };
    }

    private SurveyRow enterprise(int n) {
        Map<String, String> values = new LinkedHashMap<>();
        String uscc = Codes.uscc(life.number() * 100 + n);
        int water = 8 + random.nextInt(900);
        values.put("name", stem + life.oneOf(Names.TRADES) + "第" + n + "有限公司（虚构）");
        values.put("uscc", uscc);
        values.put("industryCode", String.valueOf(1300 + random.nextInt(2900)));
        values.put("permitClass", life.oneOf(List.of("重点管理", "简化管理", "登记管理", "登记管理")));
        values.put("permitNo", uscc + "001P");
        values.put("permitValidTo", String.valueOf(LocalDate.of(2026, 1, 1).plusDays(random.nextInt(1400))));
        values.put("operatingStatus", life.oneOf(List.of("在产", "在产", "在产", "在产", "在产", "停产", "在建")));
        values.put("waterUse", water + ".0");
        values.put("processWw", water * 6 / 10 + ".0");
        values.put("domesticWw", water / 10 + ".0");
        values.put("destination", life.oneOf(List.of("园区污水厂", "园区污水厂", "园区污水厂", "城镇污水厂", "委外处置")));
        values.put("rainSewageSeparated", life.oneOf(List.of("全部", "全部", "全部", "部分", "未分流")));
        values.put("connectionMode", life.oneOf(List.of("一企一管", "多厂专管", "共管")));
        values.put("outletCode", "DW001");
        values.put("stormOutlets", String.valueOf(1 + random.nextInt(3)));
        values.put("firstFlushTank", yesNo(70));
        values.put("emergencyTankVolume", 20 * (1 + random.nextInt(40)) + ".0");
        values.put("drawingPosted", yesNo(75));
        values.put("dryWeatherFlow", yesNo(12));
        place(values);
        return new SurveyRow(new RowId("源-" + n), values);
    }

    SurveyRow segment(String n) {
        Map<String, String> values = new LinkedHashMap<>();
        int length = 25 + random.nextInt(600);
        boolean inspected = life.chance(70);
        values.put("segmentId", "GD-" + n);
        values.put("fromNode", "J" + n + "-1");
        values.put("toNode", "J" + n + "-2");
        values.put("kind", life.oneOf(List.of("污水", "污水", "雨水", "合流")));
        values.put("lengthM", length + "." + random.nextInt(10));
        values.put("diameterMm", life.oneOf(List.of("300", "400", "500", "600", "800", "1000")));
        values.put("material", life.oneOf(List.of("HDPE", "钢筋混凝土", "球墨铸铁")));
        values.put("year", String.valueOf(2003 + random.nextInt(20)));
        values.put("inspectMethod", inspected ? life.oneOf(List.of("CCTV", "QV", "声呐")) : "未检测");
        if (inspected) {
            values.put("inspectedM", length + ".0");
            values.put("structuralGrade", String.valueOf(1 + random.nextInt(4)));
        }
        return new SurveyRow(new RowId("网-管段-" + n), values);
    }

    private SurveyRow nodeDefect(int n) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("defectId", "QX-" + n);
        values.put("node", "J" + n + "-1");
        values.put("defect", life.oneOf(List.of("破损", "渗漏", "塌陷", "淤积", "井盖缺失")));
        values.put("grade", String.valueOf(1 + random.nextInt(4)));
        values.put("foundOn", life.script.day().toString());
        place(values);
        return new SurveyRow(new RowId("网-缺陷-" + n), values);
    }

    private SurveyRow misconnection(int n) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("misconnectionId", "HJ-" + n);
        values.put("kind", life.oneOf(List.of("雨水入污水", "污水入雨水")));
        values.put("node", "J" + n + "-2");
        values.put("sourceEnterprise", Codes.uscc(life.number() * 100 + 1));
        values.put("foundOn", life.script.day().toString());
        place(values);
        return new SurveyRow(new RowId("网-混接-" + n), values);
    }

    private SurveyRow stormOutfall(int n) {
        Map<String, String> values = new LinkedHashMap<>();
        boolean flows = life.chance(20);
        values.put("name", stem + n + "号雨水排口");
        values.put("outletCode", String.format("YS%03d", n));
        values.put("receivingWater", water());
        values.put("dryWeatherFlow", flows ? "是" : "否");
        if (flows) {
            values.put("dryWeatherFlowM3PerDay", 1 + random.nextInt(60) + ".0");
            values.put("cod", 30 + random.nextInt(120) + ".50");
            values.put("nh3n", 1 + random.nextInt(9) + ".25");
        }
        place(values);
        return new SurveyRow(new RowId("网-排口-" + n), values);
    }

    private SurveyRow overflow(int n) {
        LocalDate from = LocalDate.of(2024, 7, 1);
        return new SurveyRow(
                new RowId("网-溢流-" + n),
                Map.of(
                        "location",
                        stem + n + "号截流井",
                        "fromOn",
                        from.toString(),
                        "toOn",
                        from.plusDays(6).toString(),
                        "times",
                        String.valueOf(1 + random.nextInt(4)),
                        "hours",
                        2 + random.nextInt(20) + ".5",
                        "volumeM3",
                        100 + random.nextInt(3000) + ".0"));
    }

    private SurveyRow pumpStation(int n) {
        return new SurveyRow(
                new RowId("网-泵站-" + n),
                Map.of(
                        "name",
                        stem + n + "号提升泵站",
                        "kind",
                        "污水",
                        "capacityM3PerHour",
                        50 * (1 + random.nextInt(12)) + ".0",
                        "levelMonitored",
                        yesNo(80)));
    }

    private SurveyRow facility(int n) {
        Map<String, String> values = new LinkedHashMap<>();
        int capacity = 1000 * (3 + random.nextInt(25));
        int flow = capacity * (45 + random.nextInt(50)) / 100;
        values.put("name", stem + n + "号污水处理厂");
        values.put("type", n == 1 ? "园区集中" : "依托城镇");
        values.put("servedCount", String.valueOf(life.cluster.enterprises()));
        values.put("designCapM3PerDay", capacity + ".0");
        values.put("avgFlowM3PerDay", flow + ".0");
        values.put("maxFlowM3PerDay", flow * 12 / 10 + ".0");
        values.put("loadPct", percent(flow, capacity));
        values.put("process", life.oneOf(PROCESSES));
        values.put("standard", "GB 18918 一级A");
        values.put("outletCode", "DW001");
        values.put("receivingWater", water());
        values.put("goalClass", "Ⅲ");
        values.put("outflowMonitored", "是");
        values.put("onlineFactors", "pH、化学需氧量、氨氮、总磷、总氮、流量");
        values.put("validPct", 90 + random.nextInt(10) + ".0");
        place(values);
        return new SurveyRow(new RowId("厂-" + n), values);
    }

    private SurveyRow facilityMonth(int n) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("facility", stem + "1号污水处理厂");
        values.put("year", "2024");
        values.put("month", String.valueOf(n));
        values.put("avgFlowM3PerDay", 1500 + random.nextInt(9000) + ".0");
        values.put("loadPct", 45 + random.nextInt(50) + ".0");
        values.put("inflowCod", 120 + random.nextInt(200) + ".00");
        values.put("inflowNh3n", 12 + random.nextInt(20) + ".00");
        values.put("outflowCod", 12 + random.nextInt(30) + ".50");
        values.put("outflowNh3n", "0." + (10 + random.nextInt(80)));
        values.put("outflowTp", "0." + (10 + random.nextInt(35)));
        values.put("outflowTn", 6 + random.nextInt(8) + ".20");
        values.put("compliancePct", life.chance(85) ? "100.0" : 90 + random.nextInt(9) + ".5");
        return new SurveyRow(new RowId("厂-月-" + n), values);
    }

    private String water() {
        List<String> rivers = life.cluster.park().rivers();
        return rivers.isEmpty() ? "无名溪沟（虚构）" : rivers.getFirst();
    }

    private String yesNo(int percent) {
        return life.chance(percent) ? "是" : "否";
    }

    /** Somewhere in the box that the form allows; no real place is meant. */
    private void place(Map<String, String> values) {
        values.put("lon", "106." + (100_000 + random.nextInt(800_000)));
        values.put("lat", "29." + (100_000 + random.nextInt(800_000)));
    }

    private static String percent(int part, int whole) {
        return BigDecimal.valueOf(part * 100L)
                .divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP)
                .toPlainString();
    }
}
