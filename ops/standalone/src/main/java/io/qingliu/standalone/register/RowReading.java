package io.qingliu.standalone.register;

import io.qingliu.events.Frontage;
import io.qingliu.events.ParkLevel;
import io.qingliu.events.ids.IllFormed;
import io.qingliu.standalone.register.RegisterTable.TableRow;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Reads the cells of one row as what they mean, and tells what must be mended. */
final class RowReading {
    private static final Set<String> YES = Set.of("是", "纳入", "有", "y", "yes", "√", "临江");
    private static final Set<String> NO = Set.of("否", "不纳入", "未纳入", "无", "n", "no", "×", "不临江");
    private static final Set<String> UNKNOWN = Set.of("未知", "不详", "待定", "待核实", "不明");
    private static final String YANGTZE = "长江";
    private static final int MANY_ENTERPRISES = 100_000;

    private final TableRow row;
    private final boolean cluster;
    private final List<InputError> errors;

    RowReading(TableRow row, boolean cluster, List<InputError> errors) {
        this.row = row;
        this.cluster = cluster;
        this.errors = errors;
    }

    /** A text that must be there. */
    Optional<String> demand(RegisterColumn column) {
        String text = row.text(column);
        if (text.isEmpty()) {
            error(column, "CELL_IS_EMPTY", "请填写“" + column.heading() + "”。", "Fill in '" + column.heading() + "'.");
            return Optional.empty();
        }
        return Optional.of(text);
    }

    /** 国家级 or 省级; 市级 is the municipality's word for 省级. */
    Optional<ParkLevel> level() {
        return demand(RegisterColumn.LEVEL).flatMap(text -> switch (text) {
            case "国家级", "国家" -> Optional.of(ParkLevel.NATIONAL);
            case "省级", "市级", "省（市）级", "省(市)级" -> Optional.of(ParkLevel.PROVINCIAL);
            default -> {
                error(
                        RegisterColumn.LEVEL,
                        "LEVEL_MUST_BE_KNOWN",
                        "级别“" + text + "”不可用；级别决定批次（国家级园区为2025年批次），请查明后填写国家级或省级（市级即省级）。",
                        "The level '" + text + "' cannot be used; it decides the cohort. Find out and write 国家级 or 省级"
                                + " (市级 reads as 省级).");
                yield Optional.empty();
            }
        });
    }

    /** The reporting units, several parted by 、. */
    List<ReportingUnits.Unit> units(ReportingUnits known) {
        List<ReportingUnits.Unit> units = new ArrayList<>();
        for (String name : demand(RegisterColumn.UNITS).map(RowReading::parts).orElse(List.of())) {
            Optional<ReportingUnits.Unit> unit = known.named(name);
            if (unit.isEmpty()) {
                error(
                        RegisterColumn.UNITS,
                        "UNIT_IS_UNKNOWN",
                        "“" + name + "”不是通知的41个上报单位之一；请填写区县（自治县）、西部科学城重庆高新区、万盛经开区或两江新区，多个用“、”分隔。",
                        "'" + name + "' is none of the notice's 41 reporting units; write a district or county,"
                                + " 西部科学城重庆高新区, 万盛经开区 or 两江新区, several parted by 、.");
            } else if (units.contains(unit.get())) {
                error(
                        RegisterColumn.UNITS,
                        "UNIT_STANDS_TWICE",
                        "“" + name + "”重复；请只写一次。",
                        "'" + name + "' stands twice; write it once.");
            } else {
                units.add(unit.get());
            }
        }
        return units;
    }

    /** The one reporting unit that answers for a cluster: its own, not derived from its park. */
    Optional<ReportingUnits.Unit> unit(ReportingUnits known) {
        List<ReportingUnits.Unit> units = units(known);
        if (units.size() > 1) {
            error(
                    RegisterColumn.UNITS,
                    "CLUSTER_HAS_ONE_UNIT",
                    "一个组团只能有一个责任上报单位；请只填写负责该组团的一个。",
                    "One reporting unit answers for a cluster; write that one only.");
            return Optional.empty();
        }
        return units.stream().findFirst();
    }

    /** Frontage and rivers. Empty where there is an error, or where a cluster says nothing of its own. */
    Optional<Shore> shore() {
        String text = row.text(RegisterColumn.MAINSTREAM);
        List<String> rivers = parts(row.text(RegisterColumn.RIVERS));
        boolean silent = cluster && text.isEmpty() && rivers.isEmpty();
        if (silent || demand(RegisterColumn.MAINSTREAM).isEmpty()) {
            return Optional.empty();
        }
        String plain = plain(text);
        if (plain.equals("部分")) {
            partialFrontage();
            return Optional.empty();
        }
        boolean along = YES.contains(plain);
        if (!along && !NO.contains(plain) && !UNKNOWN.contains(plain)) {
            error(
                    RegisterColumn.MAINSTREAM,
                    "FRONTAGE_IS_UNREADABLE",
                    "“" + text + "”不可用；请填写是、否或未知。",
                    "'" + text + "' cannot be read; write 是, 否 or 未知.");
            return Optional.empty();
        }
        boolean contradicts = UNKNOWN.contains(plain) ? !rivers.isEmpty() : !along && rivers.contains(YANGTZE);
        if (contradicts) {
            error(
                    RegisterColumn.RIVERS,
                    "RIVERS_CONTRADICT_FRONTAGE",
                    "“临长江干流”填“" + text + "”，与“所临河流”的“" + String.join("、", rivers) + "”矛盾；请核对。",
                    "临长江干流 says '" + text + "', which contradicts the rivers " + String.join(", ", rivers)
                            + "; check them.");
            return Optional.empty();
        }
        if (along && !rivers.contains(YANGTZE)) {
            rivers.addFirst(YANGTZE);
        }
        Frontage frontage = !rivers.isEmpty() ? Frontage.YES : UNKNOWN.contains(plain) ? Frontage.UNKNOWN : Frontage.NO;
        return Optional.of(new Shore(frontage, List.copyOf(rivers)));
    }

    private void partialFrontage() {
        if (cluster) {
            error(
                    RegisterColumn.MAINSTREAM,
                    "FRONTAGE_IS_PARTIAL",
                    "组团是考核的最小单位，不能填“部分”；请按该组团实际填写是、否或未知。",
                    "A cluster is the smallest unit and cannot lie along the river in part; write 是, 否 or 未知 for it.");
        } else {
            error(
                    RegisterColumn.MAINSTREAM,
                    "FRONTAGE_IS_PARTIAL",
                    "“部分”须落到组团：请在组团表逐个组团填写“临长江干流”，并把本格改为“未知”（作为未单独填写的组团的缺省）。",
                    "'部分' must be told for each cluster: fill in 临长江干流 in the table of clusters and write 未知 here"
                            + " (the default of clusters that say nothing).");
        }
    }

    /** 是 or 否; empty where the cell is, or is in error. */
    Optional<Boolean> yesOrNo(RegisterColumn column) {
        String text = row.text(column);
        String plain = plain(text);
        if (YES.contains(plain) || NO.contains(plain)) {
            return Optional.of(YES.contains(plain));
        }
        if (!text.isEmpty()) {
            error(
                    column,
                    "YES_OR_NO_IS_DEMANDED",
                    "“" + text + "”不可用；请填写是或否。",
                    "'" + text + "' cannot be read; write 是 or 否.");
        }
        return Optional.empty();
    }

    /** A number of enterprises; empty where the cell is, or is in error. */
    Optional<Integer> enterprises() {
        String text = row.text(RegisterColumn.ENTERPRISES);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        String digits = plain(text).replaceAll("家$|,", "");
        if (digits.matches("[0-9]{1,6}") && Integer.parseInt(digits) <= MANY_ENTERPRISES) {
            return Optional.of(Integer.parseInt(digits));
        }
        error(
                RegisterColumn.ENTERPRISES,
                "A_COUNT_IS_DEMANDED",
                "“" + text + "”不是企业数；请填写 0 或正整数。",
                "'" + text + "' is no number of enterprises; write 0 or a whole number.");
        return Optional.empty();
    }

    /** An id made from a cell; empty where it is ill-formed. */
    <T> Optional<T> id(RegisterColumn column, String text, Function<String, T> make) {
        try {
            return Optional.of(make.apply(text));
        } catch (IllFormed refused) {
            errors.add(InputError.of(row.place(), column.heading(), refused));
            return Optional.empty();
        }
    }

    void error(RegisterColumn column, String code, String zh, String en) {
        errors.add(new InputError(row.place(), column.heading(), code, zh, en));
    }

    private static List<String> parts(String text) {
        return new ArrayList<>(Arrays.stream(text.split("[、,，;；/／\\n]"))
                .map(Grid::stripped)
                .filter(part -> !part.isEmpty())
                .toList());
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(java.util.Locale.ROOT);
    }
}
