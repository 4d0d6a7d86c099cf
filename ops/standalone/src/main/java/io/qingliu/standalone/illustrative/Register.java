package io.qingliu.standalone.illustrative;

import io.qingliu.events.Frontage;
import io.qingliu.events.ParkLevel;
import io.qingliu.events.ids.ClusterId;
import io.qingliu.events.ids.DivisionCode;
import io.qingliu.events.ids.OrganisationId;
import io.qingliu.events.ids.ParkId;
import io.qingliu.events.ids.UnitId;
import io.qingliu.events.unit.UnitKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The units, parks and clusters of the programme, as they stood when it began. */
final class Register {
    static final int NATIONAL = 13;
    static final int PARKS = 50;
    static final int CLUSTERS = 111;

    /** Parks with three clusters: the ten great national ones, and some provincial ones. */
    private static final Set<Integer> WITH_THREE = Set.of(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 13, 14, 33, 34);

    /** Bonded zones, one cluster each. */
    private static final Set<Integer> BONDED = Set.of(10, 11, 12);

    /** Clusters into which no enterprise has moved. */
    static final Set<Integer> WITHOUT_ENTERPRISES = Set.of(85, 91, 97, 103);

    private final List<UnitEntry> units = new ArrayList<>();
    private final List<ParkEntry> parks = new ArrayList<>();
    private final List<ClusterEntry> clusters = new ArrayList<>();

    /**
     * A reporting unit.
     *
     * @param number of two digits
     * @param code an invented division code, where it has one
     */
    record UnitEntry(
            String number,
            UnitId id,
            String stem,
            String name,
            String englishName,
            UnitKind kind,
            @Nullable DivisionCode code) {
        OrganisationId section() {
            return new OrganisationId("org-" + name + "-责任部门");
        }

        OrganisationId team() {
            return new OrganisationId("org-" + name + "-执法支队");
        }

        OrganisationId authority() {
            return new OrganisationId("org-" + name + "-园区主管部门");
        }
    }

    /** A park. */
    record ParkEntry(
            ParkId id,
            String stem,
            String name,
            String englishName,
            ParkLevel level,
            boolean bonded,
            Frontage frontage,
            List<String> rivers,
            @Nullable ParkId within,
            UnitEntry unit) {}

    /** A cluster. */
    record ClusterEntry(int number, ClusterId id, String name, ParkEntry park, UnitEntry unit, int enterprises) {
        OrganisationId managementBody() {
            return new OrganisationId("org-" + park.stem() + "园区管委会");
        }

        boolean inScope() {
            return enterprises > 0;
        }

        /** Whether it belonged to the batch of 2025 when the programme began. */
        boolean due2025() {
            return park.level() == ParkLevel.NATIONAL || park.rivers().contains("长江");
        }
    }

    Register() {
        Names.DISTRICTS.forEach(name -> unit(name, "区", "District", UnitKind.DISTRICT, true));
        Names.COUNTIES.forEach(name -> unit(name, "县", "County", UnitKind.COUNTY, true));
        Names.AUTONOMOUS.forEach(name -> unit(name, "自治县", "Autonomous County", UnitKind.AUTONOMOUS_COUNTY, true));
        unit("天枢/Tianshu", "高新区", "High-tech Zone", UnitKind.DEVELOPMENT_ZONE, false);
        unit("天璇/Tianxuan", "经开区", "Economic Development Zone", UnitKind.DEVELOPMENT_ZONE, false);
        unit("摇光/Yaoguang", "新区", "New Area", UnitKind.MUNICIPAL_BRANCH, false);
        // after the reform of November 2025
        unit("启明/Qiming", "区", "District", UnitKind.DISTRICT, false);
        unit("初冬/Chudong", "区", "District", UnitKind.DISTRICT, true);
        unit("孟冬/Mengdong", "区", "District", UnitKind.DISTRICT, true);
        for (int i = 0; i < Names.PARKS.size(); i++) {
            addPark(i);
        }
        for (int i = 0; i < PARKS; i++) {
            int count = WITH_THREE.contains(i) ? 3 : BONDED.contains(i) ? 1 : 2;
            for (int n = 0; n < count; n++) {
                ParkEntry park = parks.get(i);
                String name = BONDED.contains(i) ? park.stem() + "组团" : park.stem() + Names.CLUSTERS.get(n) + "组团";
                cluster(park, name);
            }
        }
    }

    private void unit(String name, String ending, String englishEnding, UnitKind kind, boolean coded) {
        String number = String.format("%02d", units.size() + 1);
        units.add(new UnitEntry(
                number,
                new UnitId("unit-YS" + number),
                Names.zh(name),
                Names.zh(name) + ending,
                Names.en(name) + " " + englishEnding + " (invented)",
                kind,
                coded ? new DivisionCode("5099" + number) : null));
    }

    private void addPark(int i) {
        String stem = Names.zh(Names.PARKS.get(i));
        boolean national = i < NATIONAL;
        String kind = BONDED.contains(i) ? "综合保税区" : national ? i < 7 ? "经济技术开发区" : "高新技术产业开发区" : "工业园区";
        parks.add(new ParkEntry(
                new ParkId(String.format("park-YS%02d", i + 1)),
                stem,
                stem + kind,
                Names.en(Names.PARKS.get(i)) + " Park (invented)",
                national ? ParkLevel.NATIONAL : ParkLevel.PROVINCIAL,
                BONDED.contains(i),
                i == 30 ? Frontage.UNKNOWN : rivers(i).isEmpty() ? Frontage.NO : Frontage.YES,
                rivers(i),
                i == 10 ? parks.get(0).id() : null,
                units.get(i % 41)));
    }

    /** Rivers are real: the policy of batches counts them. */
    private static List<String> rivers(int park) {
        if (park < 6 || park >= 13 && park < 23) {
            return List.of("长江");
        }
        if (park >= 23 && park < 27) {
            return List.of("嘉陵江");
        }
        return park >= 27 && park < 30 ? List.of("乌江") : List.of();
    }

    private void cluster(ParkEntry park, String name) {
        int number = clusters.size() + 1;
        clusters.add(entry(number, name, park));
    }

    private static ClusterEntry entry(int number, String name, ParkEntry park) {
        return new ClusterEntry(
                number,
                new ClusterId(String.format("cluster-YS%03d", number)),
                name,
                park,
                park.unit(),
                WITHOUT_ENTERPRISES.contains(number) ? 0 : 12 + number * 7 % 23);
    }

    /** A cluster that follows one that was split. */
    ClusterEntry successor(ClusterEntry of, int number, String suffix) {
        return entry(number, of.park().stem() + suffix + "组团", of.park());
    }

    /** The units at the beginning. */
    List<UnitEntry> units() {
        return units.subList(0, 41);
    }

    /** A unit by its number, from 1; those above 41 came with the reform. */
    UnitEntry unit(int number) {
        return units.get(number - 1);
    }

    /** The parks at the beginning. */
    List<ParkEntry> parks() {
        return parks.subList(0, PARKS);
    }

    /** A park by its number, from 1; those above 50 came with a split. */
    ParkEntry park(int number) {
        return parks.get(number - 1);
    }

    /** The clusters at the beginning. */
    List<ClusterEntry> clusters() {
        return clusters;
    }

    /** A cluster by its number, from 1. */
    ClusterEntry cluster(int number) {
        return clusters.get(number - 1);
    }
}
