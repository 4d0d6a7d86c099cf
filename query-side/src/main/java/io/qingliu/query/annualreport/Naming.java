package io.qingliu.query.annualreport;

import io.qingliu.query.kernel.Paper;
import io.qingliu.query.kernel.Places;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How clusters and units are named: as they were called on the last day, and the unit that answered on a given day.
 *
 * @param places the places on the last day
 */
record Naming(Places places) {
    String cluster(String id) {
        return places.cluster(id).shown();
    }

    List<String> clusters(List<String> ids) {
        return ids.stream().map(this::cluster).toList();
    }

    @Nullable
    String unitId(String clusterId, LocalDate day) {
        return places.on(day).cluster(clusterId).unitId();
    }

    /** The unit that answered for a cluster on a day, by its name of that day. */
    String unit(String clusterId, LocalDate day) {
        Places.Cluster cluster = places.on(day).cluster(clusterId);
        return cluster.unit() != null ? cluster.unit() : cluster.unitId() != null ? cluster.unitId() : "未知";
    }

    String park(String clusterId) {
        Places.Cluster cluster = places.cluster(clusterId);
        return cluster.park() != null ? cluster.park() : cluster.parkId() != null ? cluster.parkId() : "未知";
    }

    /** A paper by its number, or where it has none by its title, or by what is there of its file; a dash where there is none. */
    static String shown(@Nullable Paper paper) {
        if (paper == null) {
            return "—";
        }
        if (paper.number() != null) {
            return paper.number();
        }
        if (paper.title() != null) {
            return "《" + paper.title() + "》（无文号）";
        }
        String digest = paper.digest();
        return digest == null ? "（无文号）" : "（无文号，文件摘要 " + digest.substring(0, 8) + "…）";
    }

    /** A unit by its name; anything else, such as a department, an organisation or a city, by what it is called already. */
    String party(String id) {
        String name = places.name(id);
        return name == null ? id : name;
    }
}
