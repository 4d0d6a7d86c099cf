package io.qingliu.standalone.register;

import io.qingliu.events.Frontage;
import io.qingliu.events.ParkLevel;
import io.qingliu.standalone.register.Entries.ClusterEntry;
import io.qingliu.standalone.register.Entries.ParkEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** What people should know about a register that can be taken: how it compares with the notice, and what it leaves open. */
final class RegisterNotes {
    private static final int PARKS = 50;
    private static final int NATIONAL = 13;
    private static final int CLUSTERS = 111;
    private static final int IN_SCOPE = 107;

    private RegisterNotes() {}

    static List<ImportNote> about(Entries entries) {
        List<ImportNote> notes = new ArrayList<>();
        parks(entries.parks(), notes);
        clusters(entries.clusters(), notes);
        return notes;
    }

    private static void parks(List<ParkEntry> parks, List<ImportNote> notes) {
        long national = parks.stream()
                .filter(park -> park.level() == ParkLevel.NATIONAL)
                .count();
        if (!parks.isEmpty() && (parks.size() != PARKS || national != NATIONAL)) {
            notes.add(new ImportNote(
                    null,
                    "登记册有园区 " + parks.size() + " 个（国家级 " + national + " 个）；通知一为 50 个（国家级 13 个、省级 37 个），请核对。",
                    "The register has " + parks.size() + " parks, " + national
                            + " of them national; the notice says 50 and 13. Check it."));
        }
        String unknown = parks.stream()
                .filter(park -> park.shore().frontage() == Frontage.UNKNOWN)
                .map(ParkEntry::name)
                .collect(Collectors.joining("、"));
        if (!unknown.isEmpty()) {
            notes.add(new ImportNote(
                    null,
                    "临长江干流未知的园区：" + unknown + "；其组团未单独填写的，批次将为“未定”，不会当作2027年批次。",
                    "Parks whose frontage is unknown: " + unknown
                            + "; clusters that say nothing of their own stay without a cohort, never silently 2027."));
        }
        if (parks.stream().anyMatch(park -> park.shore().frontage() == Frontage.NO)) {
            notes.add(new ImportNote(
                    null,
                    "“临长江干流”填“否”的，按不临江登记；若临嘉陵江、乌江等，请在“所临河流”填写，以备政策按三江解读。",
                    "'否' is entered as not along a river; where it lies along 嘉陵江 or 乌江 write so in 所临河流, in case the policy"
                            + " reads the three rivers."));
        }
    }

    private static void clusters(List<ClusterEntry> clusters, List<ImportNote> notes) {
        long inScope = clusters.stream()
                .map(ClusterEntry::scope)
                .filter(Objects::nonNull)
                .filter(Entries.Scope::inScope)
                .count();
        if (!clusters.isEmpty() && (clusters.size() != CLUSTERS || inScope != IN_SCOPE)) {
            notes.add(new ImportNote(
                    null,
                    "登记册有组团 " + clusters.size() + " 个（纳入 " + inScope + " 个）；通知一为 111 个（纳入 107 个），请核对。",
                    "The register has " + clusters.size() + " clusters, " + inScope
                            + " of them in scope; the notice says 111 and 107. Check it."));
        }
    }
}
