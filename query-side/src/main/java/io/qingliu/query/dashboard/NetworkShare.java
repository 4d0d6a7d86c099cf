package io.qingliu.query.dashboard;

import io.qingliu.events.WorkKind;
import io.qingliu.events.Zh;
import io.qingliu.query.dashboard.NetworkRows.Row;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** What part of the network has been dealt with; what counts as such is the product's proposal, no official definition. */
public enum NetworkShare {
    /** Of the length of sewage and combined sewers: what was inspected, no segment for more than its length. */
    @Zh("污水管网检测率")
    SEWER_INSPECTED("污水、合流管段中已检测长度", "Length inspected of sewage and combined sewers", "m", 10) {
        @Override
        long whole(Row row) {
            boolean sewer =
                    row.kind().equals("segment") && !"雨水".equals(row.values().get("kind"));
            return sewer ? tenths(row.values().get("lengthM")) : 0;
        }

        @Override
        long done(Row row) {
            return Math.min(whole(row), tenths(row.values().get("inspectedM")));
        }

        @Override
        WorkKind work() {
            return WorkKind.SEWER_INSPECTED_M;
        }
    },
    /** Of the misconnections found: those repaired. */
    @Zh("错接混接整改率")
    MISCONNECTIONS_FIXED("错接混接点中已整改处数", "Misconnections fixed of those found", "处", 1) {
        @Override
        long whole(Row row) {
            return row.kind().equals("misconnection") ? 1 : 0;
        }

        @Override
        long done(Row row) {
            return row.values().containsKey("repairedOn") ? whole(row) : 0;
        }

        @Override
        WorkKind work() {
            return WorkKind.MISCONNECTIONS_FIXED;
        }
    },
    /** Of the segments and manholes with a defect of grade 3 or 4: those repaired, unless a recheck still finds grade 3 or 4. */
    @Zh("三、四级缺陷修复率")
    DEFECTS_REPAIRED("三、四级结构性缺陷中已修复处数", "Defects of grade 3 and 4 repaired of those found", "处", 1) {
        @Override
        long whole(Row row) {
            return severe(row.values().get(row.kind().equals("segment") ? "structuralGrade" : "grade"))
                            && !row.kind().equals("misconnection")
                    ? 1
                    : 0;
        }

        @Override
        long done(Row row) {
            return row.values().containsKey("repairedOn")
                            && !severe(row.values().get("recheckGrade"))
                    ? whole(row)
                    : 0;
        }

        @Override
        WorkKind work() {
            return WorkKind.DEFECTS_REPAIRED;
        }
    };

    private final String definitionZh;
    private final String definitionEn;
    private final String unit;
    private final int scale;

    NetworkShare(String definitionZh, String definitionEn, String unit, int scale) {
        this.definitionZh = definitionZh;
        this.definitionEn = definitionEn;
        this.unit = unit;
        this.scale = scale;
    }

    String definitionZh() {
        return definitionZh;
    }

    String definitionEn() {
        return definitionEn;
    }

    String unit() {
        return unit;
    }

    /** How many steps make one unit: lengths are surveyed to the tenth of a metre. */
    int scale() {
        return scale;
    }

    /** What a row adds to the whole, in the scale. */
    abstract long whole(Row row);

    /** What a row adds to what is done, in the scale. */
    abstract long done(Row row);

    /** The kind of work by which fixes add to it. */
    abstract WorkKind work();

    private static boolean severe(@Nullable String grade) {
        return "3".equals(grade) || "4".equals(grade);
    }

    private static long tenths(@Nullable String metres) {
        if (metres == null) {
            return 0;
        }
        try {
            return new BigDecimal(metres)
                    .movePointRight(1)
                    .setScale(0, RoundingMode.DOWN)
                    .longValueExact();
        } catch (ArithmeticException | NumberFormatException notALength) {
            return 0;
        }
    }
}
